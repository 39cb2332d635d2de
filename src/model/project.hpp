// SPDX-License-Identifier: Apache-2.0
// Works that are known and would relieve what is there: what they cost, and for what.
#pragma once

#include "base/units.hpp"
#include "model/evidence.hpp"
#include "model/link.hpp"
#include "model/place.hpp"

#include <optional>
#include <string>
#include <vector>

namespace landbridge {

/// They change no answer: they are told beside what they would relieve.
struct Project {
  std::string id;
  std::string name;
  std::vector<LinkId> links;    // that it widens, ascending
  std::vector<PlaceId> places;  // whose terminals and gauge changes it widens, ascending
  std::optional<PublishedCapacity> capacity;  // afterwards, if it is told
  std::optional<Usd> cost;
  int opening_year = 0;  // promised; 0 = not told
  Evidence evidence;
  std::string notes;
};

}  // namespace landbridge
