// SPDX-License-Identifier: Apache-2.0
// Labels carry their own proof: no arc improves one, and each reached node has an arc that gives
// it.
#include "search/random_graph.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

constexpr std::uint32_t seeds = 400;

RandomGraph sample_of(std::uint32_t seed) {
  return random_graph(seed, 2 + seed % 23, (seed * 7) % 71);
}

NodeLabels labels_of(const RandomGraph& sample) {
  return shortest_labels(sample.graph, sample.weights, sample.starts);
}

bool is_start(const RandomGraph& sample, NodeId node, const Label& label) {
  return std::ranges::any_of(sample.starts, [&](const Start& start) {
    return start.node == node && start.label == label;
  });
}

bool has_tight_arc(const RandomGraph& sample, const NodeLabels& labels, NodeId node) {
  return std::ranges::any_of(sample.graph.in_arcs(node), [&](ArcId arc) {
    return labels[sample.graph.tail(arc)] + sample.weights[arc] == labels[node];
  });
}

// Boost's own search on Boost's own graph over plain numbers; one node more begins everything.
std::vector<std::int64_t> plain_distances(const RandomGraph& sample) {
  using Plain =
      boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property,
                            boost::property<boost::edge_weight_t, std::int64_t>>;
  const std::size_t origin = sample.graph.node_count();
  Plain plain(origin + 1);
  for (const WeighedArc& arc : arcs_of(sample))
    if (!arc.weight.is_infinite())
      add_edge(arc.ends.tail.index, arc.ends.head.index, arc.weight.terms[0], plain);
  for (const Start& start : sample.starts)
    add_edge(origin, start.node.index, start.label.terms[0], plain);
  std::vector<std::int64_t> distances(num_vertices(plain));
  dijkstra_shortest_paths(plain, origin, boost::distance_map(distances.data()));
  distances.resize(origin);
  return distances;
}

TEST(ShortestLabels, NoArcCanImproveOne) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    const RandomGraph sample = sample_of(seed);
    const NodeLabels labels = labels_of(sample);
    for (const ArcId arc : sample.weights.keys())
      EXPECT_GE(labels[sample.graph.tail(arc)] + sample.weights[arc],
                labels[sample.graph.head(arc)])
          << "seed " << seed << ", arc " << arc.index;
    for (const Start& start : sample.starts)
      EXPECT_LE(labels[start.node], start.label) << "seed " << seed;
  }
}

TEST(ShortestLabels, EveryReachedNodeIsAStartOrHasAnArcThatGivesIt) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    const RandomGraph sample = sample_of(seed);
    const NodeLabels labels = labels_of(sample);
    for (const NodeId node : labels.keys())
      EXPECT_TRUE(labels[node].is_infinite() || is_start(sample, node, labels[node]) ||
                  has_tight_arc(sample, labels, node))
          << "seed " << seed << ", node " << node.index;
  }
}

TEST(ShortestLabels, WeightsAreThoseOfBoostsPlainDijkstra) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    const RandomGraph sample = sample_of(seed);
    std::vector<std::int64_t> weights;
    for (const Label& label : labels_of(sample)) weights.push_back(label.terms[0]);
    EXPECT_EQ(weights, plain_distances(sample)) << "seed " << seed;
  }
}

TEST(ShortestLabels, AnEarlyEndChangesNoLabelUpToTheNearestTarget) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    const RandomGraph sample = sample_of(seed);
    const NodeLabels all = labels_of(sample);
    const NodeLabels early =
        shortest_labels(sample.graph, sample.weights, sample.starts, sample.targets);
    Label nearest = Label::infinity();
    for (const NodeId target : sample.targets) nearest = std::min(nearest, all[target]);
    for (const NodeId node : all.keys()) {
      const bool is_final = all[node] <= nearest;
      EXPECT_TRUE(is_final ? early[node] == all[node] : early[node] >= all[node])
          << "seed " << seed << ", node " << node.index;
    }
  }
}

TEST(ShortestLabels, NewNumbersForTheNodesKeepTheLabels) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    const RandomGraph sample = sample_of(seed);
    Dice dice(seed);
    std::vector<NodeId> renamed =
        random_nodes(dice, static_cast<std::uint32_t>(sample.graph.node_count()), ~0U);
    std::vector<WeighedArc> arcs = arcs_of(sample);
    for (WeighedArc& arc : arcs)
      arc.ends = {renamed[arc.ends.tail.index], renamed[arc.ends.head.index]};
    RandomGraph other = graph_of(sample.graph.node_count(), arcs);
    for (const Start& start : sample.starts)
      other.starts.push_back({renamed[start.node.index], start.label});

    const NodeLabels before = labels_of(sample);
    const NodeLabels after = labels_of(other);
    for (const NodeId node : before.keys())
      EXPECT_EQ(after[renamed[node.index]], before[node]) << "seed " << seed;
  }
}

TEST(ShortestLabels, OfTwoStartsAtOneNodeTheLesserCounts) {
  const RandomGraph sample = graph_of(2, {{{{0}, {1}}, label(5)}});
  const std::vector<Start> starts{{{0}, label(7)}, {{0}, label(3)}};
  const NodeLabels labels = shortest_labels(sample.graph, sample.weights, starts);
  EXPECT_EQ(labels[NodeId{0}], label(3));
  EXPECT_EQ(labels[NodeId{1}], label(8, 2));
}

TEST(ShortestLabels, WithoutAStartNothingIsReached) {
  const RandomGraph sample = graph_of(2, {{{{0}, {1}}, label(5)}});
  for (const Label& label : shortest_labels(sample.graph, sample.weights, {}))
    EXPECT_TRUE(label.is_infinite());
}

}  // namespace
}  // namespace landbridge::test
