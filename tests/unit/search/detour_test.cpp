// SPDX-License-Identifier: Apache-2.0
// Distances without some arcs are those of a graph that never had them.
#include "search/detour.hpp"

#include "search/random_graph.hpp"

#include <gtest/gtest.h>

namespace landbridge {
namespace {

using test::Dice;
using test::random_graph;
using test::RandomGraph;

Weights weights_of(const RandomGraph& sample) {
  Weights weights;
  for (const Label& label : sample.weights)
    weights.push(label.is_infinite() ? unreachable : label.terms[0]);
  return weights;
}

std::int64_t least(const DistanceTree& tree, std::span<const NodeId> targets) {
  std::int64_t distance = unreachable;
  for (const NodeId target : targets) distance = std::min(distance, tree.distance(target));
  return distance;
}

class DetourCertificate : public ::testing::TestWithParam<std::uint32_t> {};

TEST_P(DetourCertificate, WhatIsMissingIsAsIfItHadNeverBeen) {
  Dice dice(GetParam());
  const RandomGraph sample = random_graph(GetParam(), 4 + dice.below(20), 10 + dice.below(60));
  const Weights weights = weights_of(sample);
  const std::vector<NodeId> starts = sample.start_nodes();
  const DistanceTree tree(sample.graph, weights, starts);
  Detours detours(tree);  // asked again and again: nothing may stay from the question before
  for (int question = 0; question < 20; ++question) {
    Table<ArcId, char> missing(sample.graph.arc_count(), 0);
    Weights without = weights;
    for (const ArcId arc : missing.keys()) {
      if (!dice.one_in(1 + dice.below(12))) continue;
      missing[arc] = 1;
      without[arc] = unreachable;
    }
    const auto count = static_cast<std::uint32_t>(sample.graph.node_count());
    const std::vector<NodeId> targets = test::random_nodes(dice, count, 1 + dice.below(3));
    EXPECT_EQ(detours.distance_without(missing, targets),
              least(DistanceTree(sample.graph, without, starts), targets));
  }
}

TEST_P(DetourCertificate, TheTreeHoldsLeastDistances) {
  Dice dice(GetParam());
  const RandomGraph sample = random_graph(GetParam(), 4 + dice.below(20), 10 + dice.below(60));
  const Weights weights = weights_of(sample);
  const DistanceTree tree(sample.graph, weights, sample.start_nodes());
  for (std::uint32_t i = 0; i < sample.graph.arc_count(); ++i) {
    const ArcId arc{i};
    const std::int64_t tail = tree.distance(sample.graph.tail(arc));
    if (tail == unreachable || weights[arc] == unreachable) continue;
    EXPECT_LE(tree.distance(sample.graph.head(arc)), tail + weights[arc]);
  }
  for (std::uint32_t i = 0; i < sample.graph.node_count(); ++i) {
    const NodeId node{i};
    if (tree.distance(node) == unreachable) continue;
    std::int64_t sum = 0;
    for (const ArcId arc : tree.path_to(node)) sum += weights[arc];
    EXPECT_EQ(sum, tree.distance(node)) << "the arcs of the tree add up to it";
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, DetourCertificate, ::testing::Range(0U, 500U));

TEST(Detour, NoStartNoTargetNoArc) {
  const Graph graph(2, {});
  const Weights weights;
  const DistanceTree alone(graph, weights, {});
  EXPECT_EQ(alone.distance(NodeId{0}), unreachable);
  const std::vector<NodeId> starts{NodeId{0}};
  const DistanceTree tree(graph, weights, starts);
  Detours detours(tree);
  EXPECT_EQ(detours.distance_without({}, starts), 0) << "one is there already";
  EXPECT_EQ(detours.distance_without({}, {}), unreachable);
  const std::vector<NodeId> other{NodeId{1}};
  EXPECT_EQ(detours.distance_without({}, other), unreachable);
}

}  // namespace
}  // namespace landbridge
