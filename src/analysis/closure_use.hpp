// SPDX-License-Identifier: Apache-2.0
// Whether anybody would notice a closure.
#pragma once

#include "model/apply_scenario.hpp"
#include "model/demand.hpp"
#include "model/world.hpp"

namespace landbridge {

/// Whether the best route (generalized, cargo container, on the first day of the
/// closure or else the reference date) of any row of the demand passes a link that was closed. The
/// world is the one before any scenario.
bool is_used(const World& before, const Demand& demand, const AppliedChange& closure);

}  // namespace landbridge
