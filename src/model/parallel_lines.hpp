// SPDX-License-Identifier: Apache-2.0
// Lines beside lines: what a closure may have forgotten.
#pragma once

#include "model/calendar.hpp"
#include "model/world.hpp"

#include <set>
#include <vector>

namespace landbridge {

/// Freight links that are open on a day, are none of those given, and run beside one of them: by
/// the same mode, each end within 10 km (and a quarter of the shorter length) of an end of it.
/// Ascending.
std::vector<LinkId> parallel_to(const World& world, const std::set<LinkId>& links,
                                const When& when);

}  // namespace landbridge
