// SPDX-License-Identifier: Apache-2.0
#include "search/random_flow.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

bool holds(const std::vector<NodeId>& nodes, NodeId node) {
  return std::ranges::find(nodes, node) != nodes.end();
}

std::int64_t random_capacity(Dice& dice) {
  if (dice.one_in(7)) return 0;
  if (dice.one_in(12)) return unlimited;
  return 1 + dice.below(9);
}

}  // namespace

FlowSample flow_sample(std::size_t nodes, std::vector<CapacityArc> arcs,
                       std::vector<NodeId> sources, std::vector<NodeId> sinks) {
  std::ranges::stable_sort(arcs, {}, [](const CapacityArc& arc) { return arc.ends.tail; });
  FlowSample sample{{}, {}, std::move(sources), std::move(sinks)};
  std::vector<ArcEnds> ends;
  for (const CapacityArc& arc : arcs) {
    ends.push_back(arc.ends);
    sample.capacities.push(arc.capacity);
  }
  sample.graph = Graph(nodes, std::move(ends));
  return sample;
}

FlowSample random_flow_sample(std::uint32_t seed, std::uint32_t nodes, std::uint32_t arcs) {
  Dice dice(seed);
  std::vector<CapacityArc> drawn;
  while (drawn.size() < arcs) {
    const ArcEnds ends{{dice.below(nodes)}, {dice.below(nodes)}};
    const std::uint32_t copies = dice.one_in(4) ? 2 : 1;
    for (std::uint32_t i = 0; i < copies; ++i) drawn.push_back({ends, random_capacity(dice)});
    if (dice.one_in(3)) drawn.push_back({{ends.head, ends.tail}, random_capacity(dice)});
  }
  std::vector<NodeId> ends = random_nodes(dice, nodes, 6);
  const auto sources = static_cast<std::ptrdiff_t>(
      std::min<std::size_t>(dice.one_in(20) ? 0 : 1 + dice.below(3), ends.size()));
  std::vector<NodeId> first(ends.begin(), ends.begin() + sources);
  std::vector<NodeId> last(ends.begin() + sources, ends.end());
  last.resize(std::min<std::size_t>(last.size(), dice.one_in(20) ? 0 : 1 + dice.below(3)));
  if (dice.one_in(25) && !first.empty()) last.push_back(first.front());
  if (dice.one_in(5) && !first.empty()) first.push_back(first.front());
  return flow_sample(nodes, std::move(drawn), std::move(first), std::move(last));
}

Table<NodeId, std::int64_t> surplus(const Graph& graph, const Capacities& on) {
  Table<NodeId, std::int64_t> sums(graph.node_count(), 0);
  for (const ArcId arc : on.keys()) {
    sums[graph.tail(arc)] += on[arc];
    sums[graph.head(arc)] -= on[arc];
  }
  return sums;
}

void expect_flow(const FlowSample& sample, const Capacities& on, std::int64_t value) {
  ASSERT_EQ(on.size(), sample.graph.arc_count());
  for (const ArcId arc : on.keys()) {
    EXPECT_GE(on[arc], 0);
    EXPECT_LE(on[arc], sample.capacities[arc]);
    if (on[arc] == 0) continue;
    EXPECT_FALSE(holds(sample.sources, sample.graph.head(arc)));
    EXPECT_FALSE(holds(sample.sinks, sample.graph.tail(arc)));
  }
  std::int64_t sent = 0;
  const auto sums = surplus(sample.graph, on);
  for (const NodeId node : sums.keys()) {
    if (holds(sample.sources, node)) sent += sums[node];
    const bool is_inner = !holds(sample.sources, node) && !holds(sample.sinks, node);
    EXPECT_TRUE(!is_inner || sums[node] == 0) << "node " << node.index;
  }
  EXPECT_EQ(sent, value);
}

bool holds_no_circulation(const Graph& graph, const Capacities& on) {
  NodeMarks gone(graph.node_count(), false);
  std::size_t left = graph.node_count();
  const auto is_fed = [&](NodeId node) {
    return std::ranges::any_of(
        graph.in_arcs(node), [&](ArcId arc) { return on[arc] > 0 && gone[graph.tail(arc)] == 0; });
  };
  for (bool is_shrinking = true; is_shrinking;) {
    is_shrinking = false;
    for (const NodeId node : gone.keys()) {
      if (gone[node] != 0 || is_fed(node)) continue;
      gone[node] = true;
      --left;
      is_shrinking = true;
    }
  }
  return left == 0;
}

std::int64_t least_cut(const FlowSample& sample) {
  const std::uint32_t sets = 1U << sample.graph.node_count();
  std::int64_t least = unlimited;
  for (std::uint32_t set = 0; set < sets; ++set) {
    const auto is_in = [&](NodeId node) { return (set >> node.index & 1U) != 0; };
    if (!std::ranges::all_of(sample.sources, is_in)) continue;
    if (std::ranges::any_of(sample.sinks, is_in)) continue;
    std::int64_t cut = 0;
    for (const ArcId arc : sample.capacities.keys())
      if (is_in(sample.graph.tail(arc)) && !is_in(sample.graph.head(arc)))
        cut = std::min(unlimited, cut + sample.capacities[arc]);
    least = std::min(least, cut);
  }
  return least;
}

}  // namespace landbridge::test
