// SPDX-License-Identifier: Apache-2.0
#include "search/structure.hpp"

#include "search/flow.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/connected_components.hpp>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace landbridge {
namespace {

using Undirected =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                          boost::property<boost::edge_index_t, std::size_t>>;

// Boost passes over all edges back to where it came from, hence also over parallel ones: they are
// one edge here.
struct Bundle {
  std::pair<std::uint32_t, std::uint32_t> ends;  // the lesser node first
  std::size_t first_edge;
  std::size_t edge_count;
};

std::vector<Bundle> bundles_of(std::span<const ArcEnds> edges) {
  std::vector<Bundle> all;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    const auto [a, b] = std::minmax(edges[i].tail.index, edges[i].head.index);
    if (a != b) all.push_back({{a, b}, i, 1});
  }
  std::ranges::stable_sort(all, {}, &Bundle::ends);
  std::vector<Bundle> bundles;
  for (const Bundle& edge : all) {
    if (!bundles.empty() && bundles.back().ends == edge.ends)
      ++bundles.back().edge_count;
    else
      bundles.push_back(edge);
  }
  return bundles;
}

// Edges that are alone in their biconnected component; also fills in the articulations.
void find_weak_points(const Undirected& graph, const std::vector<Bundle>& bundles,
                      Structure& structure) {
  std::vector<std::size_t> block_of(bundles.size());
  std::vector<std::size_t> articulations;
  const auto [block_count, end] = boost::biconnected_components(
      graph, boost::make_iterator_property_map(block_of.begin(), get(boost::edge_index, graph)),
      std::back_inserter(articulations));
  std::vector<std::size_t> edges_in(block_count, 0);
  for (std::size_t i = 0; i < bundles.size(); ++i) edges_in[block_of[i]] += bundles[i].edge_count;
  for (std::size_t i = 0; i < bundles.size(); ++i)
    if (edges_in[block_of[i]] == 1) structure.bridges.push_back(bundles[i].first_edge);
  std::ranges::sort(structure.bridges);
  std::ranges::sort(articulations);
  for (const std::size_t node : articulations)
    structure.articulations.push_back({static_cast<std::uint32_t>(node)});
}

}  // namespace

Structure structure_of(std::size_t node_count, std::span<const ArcEnds> edges) {
  Structure structure{Table<NodeId, std::uint32_t>(node_count, 0), {}, {}};
  const std::vector<Bundle> bundles = bundles_of(edges);
  Undirected graph(node_count);
  for (std::size_t i = 0; i < bundles.size(); ++i)
    add_edge(bundles[i].ends.first, bundles[i].ends.second, i, graph);
  boost::connected_components(graph,
                              boost::make_iterator_property_map(structure.component.begin(),
                                                                get(boost::vertex_index, graph)));
  find_weak_points(graph, bundles, structure);
  return structure;
}

DisjointPaths disjoint_paths(std::size_t node_count, std::span<const ArcEnds> edges, NodeId from,
                             NodeId to) {
  // Each edge is two arcs, 2 i and 2 i + 1 before they are ordered by tail.
  std::vector<ArcEnds> arcs;
  for (const ArcEnds& edge : edges) {
    arcs.push_back(edge);
    arcs.push_back({edge.head, edge.tail});
  }
  std::vector<std::size_t> order(arcs.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return arcs[i].tail; });
  std::vector<ArcEnds> sorted;
  for (const std::size_t i : order) sorted.push_back(arcs[i]);
  const Graph graph(node_count, std::move(sorted));

  const Flow flow = greatest_flow(graph, Capacities(graph.arc_count(), 1), std::span(&from, 1),
                                  std::span(&to, 1));
  DisjointPaths paths{flow.value, {}};
  for (const ArcId arc : flow.cut) paths.cut.push_back(order[arc.index] / 2);
  std::ranges::sort(paths.cut);
  return paths;
}

}  // namespace landbridge
