// SPDX-License-Identifier: Apache-2.0
// The one way to make a demand table: drafts in any order go in, a checked and sorted table comes
// out.
#pragma once

#include "model/demand.hpp"
#include "model/faults.hpp"
#include "model/world.hpp"

#include <string>
#include <vector>

namespace landbridge {

struct DemandDraft {
  DemandRow row;
  std::string from;  // place id
  std::string to;    // place id
  Where where;
};

/// Checks every promise of docs/data.md against a world. A draft with a fault is left out when
/// faults are collected; the order of the drafts has no influence.
Demand build_demand(std::string name, std::vector<DemandDraft> drafts, const World& world,
                    Faults& faults);

}  // namespace landbridge
