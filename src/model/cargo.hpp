// SPDX-License-Identifier: Apache-2.0
// Cargo classes: what is shipped, what its time is worth.
#pragma once

#include "base/units.hpp"
#include "model/evidence.hpp"

#include <string>

namespace landbridge {

struct Cargo {
  std::string id;  // as in --cargo
  std::string name;
  Teu teu{};                  // room it takes; 0 for bulk
  Tonnes tonnes{};            // net mass of the shipment
  double teu_price_factor{};  // what is paid per TEU, times this, is paid per shipment
  UsdPerHour value_of_time{};
  Evidence evidence;
  std::string notes{};
};

}  // namespace landbridge
