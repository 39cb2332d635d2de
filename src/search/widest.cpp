// SPDX-License-Identifier: Apache-2.0
#include "search/widest.hpp"

#include "search/boost_graph.hpp"
#include "search/walk.hpp"

#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/two_bit_color_map.hpp>

#include <algorithm>
#include <functional>

namespace landbridge {
namespace {

using Widths = Table<NodeId, std::int64_t>;
constexpr std::int64_t unreached = -1;  // narrower than any arc

// The capacity of every open arc, at most unlimited.
Capacities open_capacities(const Capacities& capacities, const ArcLabels& weights) {
  Capacities open;
  for (const ArcId arc : capacities.keys())
    open.push(weights[arc].is_infinite() ? unreached : std::min(unlimited, capacities[arc]));
  return open;
}

// The greatest width of a path from one of the starts to each node.
Widths widths(const Graph& graph, const Capacities& open, std::span<const NodeId> starts) {
  const std::vector<NodeId> sources = distinct(starts);
  Widths widths(graph.node_count(), unreached);
  for (const NodeId source : sources) widths[source] = unlimited;
  const auto narrower = [](std::int64_t a, std::int64_t b) { return std::min(a, b); };
  std::vector<NodeId> predecessors(graph.node_count());
  const IndexOf<NodeId> index{};
  boost::dijkstra_shortest_paths_no_init(
      graph, sources.begin(), sources.end(),
      boost::make_iterator_property_map(predecessors.begin(), index),
      TableMap<NodeId, std::int64_t>{&widths}, ConstTableMap<ArcId, std::int64_t>{&open}, index,
      std::greater<>(), narrower, unlimited, boost::default_dijkstra_visitor(),
      boost::make_two_bit_color_map(graph.node_count(), index));
  return widths;
}

}  // namespace

std::optional<Widest> widest_path(const Graph& graph, const Capacities& capacities,
                                  const ArcLabels& weights, std::span<const NodeId> starts,
                                  std::span<const NodeId> ends) {
  const Capacities open = open_capacities(capacities, weights);
  const Widths reached = widths(graph, open, starts);
  std::int64_t width = unreached;
  for (const NodeId end : ends) width = std::max(width, reached[end]);
  if (width == unreached) return {};

  ArcLabels wide = weights;
  for (const ArcId arc : open.keys())
    if (open[arc] < width) wide[arc] = Label::infinity();
  const std::vector<NodeId> stage(ends.begin(), ends.end());
  return Widest{width, *shortest_path(graph, wide, starts, std::span(&stage, 1))};
}

}  // namespace landbridge
