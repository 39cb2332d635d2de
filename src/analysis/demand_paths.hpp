// SPDX-License-Identifier: Apache-2.0
// The best path of every row of a demand table.
#pragma once

#include "analysis/corridor_graph.hpp"
#include "analysis/criterion.hpp"
#include "model/demand.hpp"
#include "search/shortest.hpp"
#include "spread/spread.hpp"

#include <optional>
#include <vector>

namespace landbridge {

/// One per row, as find_route would take it by the modes of the row, ties broken as there; nothing
/// for a row without a route. One search for all rows of an origin.
std::vector<std::optional<Path>> find_demand_paths(const World& world,
                                                   const CorridorGraph& corridor,
                                                   const Demand& demand, const Criterion& by,
                                                   const Cargo& cargo, Jobs jobs);

}  // namespace landbridge
