// SPDX-License-Identifier: Apache-2.0
// Ways in worlds that differ: what of one is not in the other, by names that both know.
#pragma once

#include "analysis/route.hpp"

#include <span>
#include <string>
#include <vector>

namespace landbridge {

/// A way as it is known in any world of one network: ids and names, no numbers of a world.
struct Way {
  std::vector<std::string> links;      // ids, in order of travel, "-" in front of one run backward
  std::vector<std::string> landmarks;  // "A - B" of borders, places of transfers, passages
  std::vector<std::string> places;     // names of all that it passes
};

/// The id of the link of a ride, without its direction.
std::string link_of(const std::string& ride);

Way way_of(const World& world, std::span<const Leg> legs);

/// What tells two ways apart.
struct Detour {
  std::vector<std::string> leaves;  // landmarks (or, if none differ, places) of the first alone
  std::vector<std::string> joins;   // of the second alone
  bool is_other = false;            // whether they run over other links at all
};

Detour detour_between(const Way& before, const Way& after);

}  // namespace landbridge
