// SPDX-License-Identifier: Apache-2.0
// A scenario takes a world and gives a changed one; every question works on either.
#pragma once

#include "model/scenario.hpp"
#include "model/world.hpp"

#include <vector>

namespace landbridge {

/// What a change did.
struct Effect {
  const Change* change;
  std::size_t links = 0;    // that were closed or opened
  std::size_t figures = 0;  // that were set
};

/// Applies all changes in order. Figures that are set have grade D and the source
/// "scenario:NAME". Throws Error(bad_data) with the place of the change for what is wrong
/// in it; an optional one may name what is not in the world and match nothing.
std::vector<Effect> apply(const Scenario& scenario, World& world);

}  // namespace landbridge
