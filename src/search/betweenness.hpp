// SPDX-License-Identifier: Apache-2.0
// How much lies on the least paths between all others.
#pragma once

#include "search/graph.hpp"

#include <cstdint>

namespace landbridge {

struct Betweenness {
  Table<NodeId, double> nodes;
  Table<ArcId, double> arcs;
};

/// The sum over all ordered pairs of two nodes of the share of their least paths that pass through
/// a node (which is neither of the two) or over an arc, by Brandes' algorithm (Brandes 2001, 2008).
/// Paths over different parallel arcs are different paths. Weights are at least 1; an arc that is
/// closed is left out of the graph.
Betweenness betweenness(const Graph& graph, const Table<ArcId, std::int64_t>& weights);

}  // namespace landbridge
