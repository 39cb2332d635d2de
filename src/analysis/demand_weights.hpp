// SPDX-License-Identifier: Apache-2.0
// What the rows of a demand table weigh in a world, and nothing more: the ways are not asked.
#pragma once

#include "analysis/question.hpp"
#include "model/demand.hpp"
#include "spread/spread.hpp"

#include <cstdint>
#include <vector>

namespace landbridge {

/// The criterion weight of one shipment of every row by its best route; `unreachable`
/// (search/detour.hpp) without one. The same as of find_demand_routes, in a fraction of the time.
std::vector<std::int64_t> find_demand_weights(const World& world, const Demand& demand,
                                              const Criterion& by, const Cargo& cargo,
                                              const Conditions& conditions, Jobs jobs);

/// The same conditions in another world that holds all that they name, with the same ids.
Conditions moved(const Conditions& conditions, const World& from, const World& to);

}  // namespace landbridge
