// SPDX-License-Identifier: Apache-2.0
// The path itself: its arcs join, add up to its label, and come first among all least paths.
#include "search/every_path.hpp"
#include "search/random_graph.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

using Stages = std::vector<std::vector<NodeId>>;

std::optional<Path> path_of(const RandomGraph& sample) {
  return shortest_path(sample.graph, sample.weights, sample.start_nodes(), Stages{sample.targets});
}

void expect_joined(const RandomGraph& sample, const Path& path) {
  NodeId node = path.start;
  Label sum;
  for (const ArcId arc : path.arcs) {
    EXPECT_EQ(sample.graph.tail(arc), node);
    EXPECT_FALSE(sample.weights[arc].is_infinite());
    node = sample.graph.head(arc);
    sum = sum + sample.weights[arc];
  }
  EXPECT_EQ(sum, path.label);
  EXPECT_NE(std::ranges::find(sample.targets, node), sample.targets.end());
  const std::vector<NodeId> starts = sample.start_nodes();
  EXPECT_NE(std::ranges::find(starts, path.start), starts.end());
}

TEST(ShortestPath, ItsArcsJoinAndAddUpToItsLabel) {
  for (std::uint32_t seed = 1; seed <= 300; ++seed) {
    SCOPED_TRACE(seed);
    const RandomGraph sample = random_graph(seed, 2 + seed % 30, (seed * 3) % 101);
    const auto path = path_of(sample);
    std::vector<Start> starts;
    for (const NodeId node : sample.start_nodes()) starts.push_back({node, {}});
    const NodeLabels labels = shortest_labels(sample.graph, sample.weights, starts);
    Label least = Label::infinity();
    for (const NodeId target : sample.targets) least = std::min(least, labels[target]);
    ASSERT_EQ(path.has_value(), !least.is_infinite());
    if (!path) continue;
    EXPECT_EQ(path->label, least);
    EXPECT_EQ(path->stops, std::vector<std::size_t>{path->arcs.size()});
    expect_joined(sample, *path);
  }
}

TEST(ShortestPath, ComesFirstAmongAllLeastPaths) {
  for (std::uint32_t seed = 1; seed <= 600; ++seed) {
    SCOPED_TRACE(seed);
    const RandomGraph sample = random_graph(seed, 2 + seed % 6, 1 + seed % 16);
    const auto path = path_of(sample);
    const auto way =
        least_way(sample.graph, sample.weights, sample.start_nodes(), Stages{sample.targets});
    ASSERT_EQ(path.has_value(), way.has_value());
    if (!path) continue;
    EXPECT_EQ(path->label, way->label);
    EXPECT_EQ(path->arcs, way->arcs);
  }
}

TEST(ShortestPath, OfParallelArcsTheCheaperIsRecorded) {
  const RandomGraph sample = graph_of(2, {{{{0}, {1}}, label(7)},
                                          {{{0}, {1}}, label(5)},
                                          {{{0}, {1}}, Label::infinity()},
                                          {{{0}, {1}}, label(9)}});
  const auto path =
      shortest_path(sample.graph, sample.weights, std::vector<NodeId>{{0}}, Stages{{NodeId{1}}});
  ASSERT_TRUE(path);
  ASSERT_EQ(path->arcs.size(), 1U);
  EXPECT_EQ(sample.weights[path->arcs.front()], label(5));
  EXPECT_EQ(path->label, label(5));
}

TEST(ShortestPath, OfEqualParallelArcsTheFirstIsRecorded) {
  const RandomGraph sample =
      graph_of(3, {{{{0}, {1}}, label(5)}, {{{0}, {1}}, label(5)}, {{{1}, {2}}, label(1)}});
  const auto path =
      shortest_path(sample.graph, sample.weights, std::vector<NodeId>{{0}}, Stages{{NodeId{2}}});
  ASSERT_TRUE(path);
  EXPECT_EQ(path->arcs, (std::vector<ArcId>{{0}, {2}}));
}

TEST(ShortestPath, EndsWhereItBeginsIfThatIsATarget) {
  const RandomGraph sample = graph_of(2, {{{{0}, {0}}, label(0)}, {{{0}, {1}}, label(0)}});
  const auto path = shortest_path(sample.graph, sample.weights, std::vector<NodeId>{{0}},
                                  Stages{{NodeId{1}, NodeId{0}}});
  ASSERT_TRUE(path);
  EXPECT_TRUE(path->arcs.empty());
  EXPECT_EQ(path->label, Label{});
  EXPECT_EQ(path->start, NodeId{0});
}

TEST(ShortestPath, NothingWhereAllIsClosed) {
  const RandomGraph sample = graph_of(2, {{{{0}, {1}}, Label::infinity()}});
  EXPECT_FALSE(
      shortest_path(sample.graph, sample.weights, std::vector<NodeId>{{0}}, Stages{{NodeId{1}}}));
  EXPECT_FALSE(shortest_path(sample.graph, sample.weights, std::vector<NodeId>{{0}}, Stages{{}}));
  EXPECT_FALSE(shortest_path(sample.graph, sample.weights, {}, Stages{{NodeId{1}}}));
}

}  // namespace
}  // namespace landbridge::test
