// SPDX-License-Identifier: Apache-2.0
#include "search/betweenness.hpp"

#include "search/boost_graph.hpp"

#include <boost/graph/betweenness_centrality.hpp>

#include <algorithm>
#include <cassert>
#include <vector>

namespace landbridge {

Betweenness betweenness(const Graph& graph, const Table<ArcId, std::int64_t>& weights) {
  assert(std::ranges::all_of(weights, [](std::int64_t weight) { return weight > 0; }));
  const std::size_t nodes = graph.node_count();
  Betweenness sums{Table<NodeId, double>(nodes, 0), Table<ArcId, double>(graph.arc_count(), 0)};
  Table<NodeId, std::vector<ArcId>> incoming(nodes, {});
  Table<NodeId, std::int64_t> distances(nodes, 0);
  Table<NodeId, double> dependencies(nodes, 0);
  Table<NodeId, double> path_counts(nodes, 0);  // may be more than any whole number type holds
  boost::brandes_betweenness_centrality(
      graph, TableMap<NodeId, double>{&sums.nodes}, TableMap<ArcId, double>{&sums.arcs},
      TableMap<NodeId, std::vector<ArcId>>{&incoming}, TableMap<NodeId, std::int64_t>{&distances},
      TableMap<NodeId, double>{&dependencies}, TableMap<NodeId, double>{&path_counts},
      IndexOf<NodeId>{}, ConstTableMap<ArcId, std::int64_t>{&weights});
  return sums;
}

}  // namespace landbridge
