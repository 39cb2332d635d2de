// SPDX-License-Identifier: Apache-2.0
// An amount sent between two sets of nodes at the least cost.
#pragma once

#include "search/capacities.hpp"

#include <span>

namespace landbridge {

using Costs = Table<ArcId, std::int64_t>;  // of one unit of flow; not negative

struct CheapestFlow {
  std::int64_t value = 0;  // what was sent: at most what was asked for
  Capacities on;           // as in Flow; its cost is the least of all flows of this value
};

/// Sends `amount`, or the greatest flow if that is less, by successive shortest paths (Jewell 1958;
/// Edmonds and Karp 1972). Costs of a path add up to less than 2^63. `unlimited` asks for the
/// greatest flow; where that has no limit, and where a node is both source and sink, the value is
/// `amount`; in these two cases nothing is on the arcs.
CheapestFlow cheapest_flow(const Graph& graph, const Capacities& capacities, const Costs& costs,
                           std::span<const NodeId> sources, std::span<const NodeId> sinks,
                           std::int64_t amount);

}  // namespace landbridge
