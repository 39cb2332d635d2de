// SPDX-License-Identifier: Apache-2.0
// Many targets by one search: each path is the one that a search of its own finds.
#include "search/random_graph.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

using Stages = std::vector<std::vector<NodeId>>;

void expect_same(const std::optional<Path>& path, const std::optional<Path>& alone) {
  ASSERT_EQ(path.has_value(), alone.has_value());
  if (!path) return;
  EXPECT_EQ(path->label, alone->label);
  EXPECT_EQ(path->start, alone->start);
  EXPECT_EQ(path->arcs, alone->arcs);
  EXPECT_EQ(path->stops, alone->stops);
}

TEST(ShortestPaths, AreThoseOfASearchEach) {
  for (std::uint32_t seed = 1; seed <= 500; ++seed) {
    SCOPED_TRACE(seed);
    const std::uint32_t nodes = 1 + seed % 40;
    const RandomGraph sample = random_graph(seed, nodes, (seed * 3) % 131);
    Dice dice(seed);
    std::vector<std::vector<NodeId>> targets{{}, sample.start_nodes(), {sample.targets}};
    for (std::uint32_t i = 0; i < 6; ++i)
      targets.push_back(random_nodes(dice, nodes, 1 + dice.below(3)));
    targets.push_back(targets.back());
    targets.back().push_back(targets.back().front());

    const auto paths = shortest_paths(sample.graph, sample.weights, sample.start_nodes(), targets);
    ASSERT_EQ(paths.size(), targets.size());
    for (std::size_t i = 0; i < targets.size(); ++i)
      expect_same(paths[i], shortest_path(sample.graph, sample.weights, sample.start_nodes(),
                                          Stages{targets[i]}));
  }
}

TEST(ShortestPaths, NothingToOrFromNowhere) {
  const RandomGraph sample = graph_of(2, {{{{0}, {1}}, label(1)}});
  const std::vector<std::vector<NodeId>> targets{{NodeId{1}}, {}};
  const std::vector<NodeId> start{{0}};
  EXPECT_TRUE(shortest_paths(sample.graph, sample.weights, start, {}).empty());
  const auto paths = shortest_paths(sample.graph, sample.weights, start, targets);
  EXPECT_TRUE(paths[0]);
  EXPECT_FALSE(paths[1]);
  for (const auto& path : shortest_paths(sample.graph, sample.weights, {}, targets))
    EXPECT_FALSE(path);
}

}  // namespace
}  // namespace landbridge::test
