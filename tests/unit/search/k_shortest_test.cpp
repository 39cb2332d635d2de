// SPDX-License-Identifier: Apache-2.0
// The paths in order are all simple paths that there are, best first.
#include "search/k_shortest.hpp"

#include "search/every_path.hpp"
#include "search/random_graph.hpp"
#include "search/staged_graph.hpp"
#include "search/through_paths.hpp"
#include "search/walk.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace landbridge::test {
namespace {

std::vector<Path> drawn(LooplessPaths paths, std::size_t most = 100000) {
  std::vector<Path> found;
  while (found.size() < most) {
    auto path = paths.next();
    if (!path) break;
    found.push_back(std::move(*path));
  }
  return found;
}

std::vector<Way> ways_of(const std::vector<Path>& paths) {
  std::vector<Way> ways;
  for (const Path& path : paths) ways.push_back({path.label, path.arcs});
  return ways;
}

bool visits_a_node_twice(const Graph& graph, const Path& path) {
  std::vector<NodeId> nodes{path.start};
  for (const ArcId arc : path.arcs) nodes.push_back(graph.head(arc));
  return distinct(nodes).size() != nodes.size();
}

RandomGraph sample_of(std::uint32_t seed) {
  Dice dice(seed + 7);
  return random_graph(seed, 2 + dice.below(8), 4 + dice.below(44));
}

class EveryLooplessPath : public testing::TestWithParam<std::uint32_t> {};

TEST_P(EveryLooplessPath, ComesOnceAndInOrder) {
  const RandomGraph sample = sample_of(GetParam());
  const std::vector<NodeId> starts = sample.start_nodes();
  EXPECT_EQ(ways_of(drawn({sample.graph, sample.weights, starts, sample.targets})),
            every_way_between(sample.graph, sample.weights, distinct(starts), sample.targets));
}

TEST_P(EveryLooplessPath, BeginsWithTheShortest) {
  const RandomGraph sample = random_graph(GetParam(), 40, 160);
  const std::vector<NodeId> starts = sample.start_nodes();
  const std::vector<std::vector<NodeId>> stages{sample.targets};
  const auto best = shortest_path(sample.graph, sample.weights, starts, stages);
  const std::vector<Path> found = drawn({sample.graph, sample.weights, starts, sample.targets}, 60);
  ASSERT_EQ(best.has_value(), !found.empty());
  if (!best) return;
  EXPECT_EQ(found.front().label, best->label);
  EXPECT_EQ(found.front().start, best->start);
  EXPECT_EQ(found.front().arcs, best->arcs);
  for (std::size_t i = 0; i < found.size(); ++i) {
    EXPECT_FALSE(visits_a_node_twice(sample.graph, found[i]));
    Label sum;
    for (const ArcId arc : found[i].arcs) sum = sum + sample.weights[arc];
    EXPECT_EQ(sum, found[i].label);
    if (i == 0) continue;
    EXPECT_LT(std::tie(found[i - 1].label, found[i - 1].arcs, found[i - 1].start),
              std::tie(found[i].label, found[i].arcs, found[i].start));
  }
}

TEST_P(EveryLooplessPath, GoesThroughStagesInOrder) {
  const RandomGraph sample = random_graph(GetParam(), 12, 40);
  Dice dice(GetParam());
  const std::vector<NodeId> starts = sample.start_nodes();
  const std::vector<std::vector<NodeId>> stages{random_nodes(dice, 12, 2),
                                                random_nodes(dice, 12, 1), sample.targets};
  const auto best = shortest_path(sample.graph, sample.weights, starts, stages);
  const StagedGraph staged = unroll(sample.graph, sample.weights, starts, stages);
  const std::vector<Path> found =
      drawn({staged.graph, staged.weights, staged.starts, staged.targets}, 20);
  ASSERT_EQ(best.has_value(), !found.empty());
  if (!best) return;
  EXPECT_EQ(found.front().label, best->label);
  EXPECT_EQ(staged.unstaged(found.front()).arcs, best->arcs);
  for (const Path& path : found) {
    const Path plain = staged.unstaged(path);
    ASSERT_EQ(plain.stops.size(), stages.size());
    for (std::size_t i = 0; i < stages.size(); ++i) {
      const NodeId stop =
          plain.stops[i] == 0 ? plain.start : sample.graph.head(plain.arcs[plain.stops[i] - 1]);
      EXPECT_NE(std::ranges::find(stages[i], stop), stages[i].end());
    }
  }
}

// The best way over an arc is the best of all simple ones, or none of these is better.
TEST_P(EveryLooplessPath, OverAnArcIsNoBetterThanItsBound) {
  const RandomGraph sample = sample_of(GetParam());
  const std::vector<NodeId> starts = sample.start_nodes();
  const ThroughPaths through(sample.graph, sample.weights, starts, sample.targets);
  const std::vector<Way> all =
      every_way_between(sample.graph, sample.weights, distinct(starts), sample.targets);
  for (const ArcId arc : sample.weights.keys()) {
    const auto first = std::ranges::find_if(
        all, [&](const Way& way) { return std::ranges::find(way.arcs, arc) != way.arcs.end(); });
    if (first != all.end()) {
      EXPECT_LE(through.label(arc), first->label);
    }
    const auto path = through.path(arc);
    if (!path) continue;
    ASSERT_NE(first, all.end());
    EXPECT_EQ(path->label, first->label);
    EXPECT_EQ(std::ranges::count(all, path->arcs, &Way::arcs), 1);
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, EveryLooplessPath, testing::Range(0U, 400U));

TEST(LooplessPaths, TheRandomOnesAreMany) {
  std::size_t most = 0;
  for (std::uint32_t seed = 0; seed < 400; ++seed) {
    const RandomGraph sample = sample_of(seed);
    most = std::max(
        most, drawn({sample.graph, sample.weights, sample.start_nodes(), sample.targets}).size());
  }
  EXPECT_GT(most, 50U);
}

TEST(LooplessPaths, AStartThatIsATargetIsOnePathWithoutArcs) {
  const RandomGraph sample = graph_of(2, {{{{0}, {1}}, label(1)}, {{{1}, {0}}, label(1)}});
  const std::vector<NodeId> both{{0}, {1}};
  const std::vector<Path> found = drawn({sample.graph, sample.weights, both, both});
  ASSERT_EQ(found.size(), 2U);
  EXPECT_TRUE(found[0].arcs.empty());
  EXPECT_EQ(found[1].start, NodeId{1});
  EXPECT_TRUE(drawn({sample.graph, sample.weights, {}, both}).empty());
  EXPECT_TRUE(drawn({sample.graph, sample.weights, both, {}}).empty());
}

}  // namespace
}  // namespace landbridge::test
