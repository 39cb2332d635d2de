// SPDX-License-Identifier: Apache-2.0
// Paths through stops, against all choices of stops.
#include "search/every_path.hpp"
#include "search/random_graph.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

using Stages = std::vector<std::vector<NodeId>>;

struct Journey {
  RandomGraph sample;
  Stages stages;
};

Journey random_journey(std::uint32_t seed, std::uint32_t nodes, std::uint32_t arcs) {
  Journey journey{random_graph(seed, nodes, arcs), {}};
  Dice dice(seed);
  for (std::uint32_t i = 1 + dice.below(3); i > 0; --i)
    journey.stages.push_back(random_nodes(dice, nodes, 1 + dice.below(3)));
  return journey;
}

std::optional<Path> path_of(const Journey& journey) {
  return shortest_path(journey.sample.graph, journey.sample.weights, journey.sample.start_nodes(),
                       journey.stages);
}

// Least labels between all pairs (Floyd and Warshall).
std::vector<std::vector<Label>> labels_between(const RandomGraph& sample) {
  const std::size_t nodes = sample.graph.node_count();
  std::vector between(nodes, std::vector(nodes, Label::infinity()));
  for (std::size_t i = 0; i < nodes; ++i) between[i][i] = Label{};
  for (const WeighedArc& arc : arcs_of(sample)) {
    Label& label = between[arc.ends.tail.index][arc.ends.head.index];
    label = std::min(label, arc.weight);
  }
  for (std::size_t via = 0; via < nodes; ++via)
    for (std::size_t from = 0; from < nodes; ++from)
      for (std::size_t to = 0; to < nodes; ++to)
        between[from][to] = std::min(between[from][to], between[from][via] + between[via][to]);
  return between;
}

// The least over all choices of one node per stage.
Label least_label(const Journey& journey) {
  const auto between = labels_between(journey.sample);
  std::vector<Label> here(journey.sample.graph.node_count(), Label::infinity());
  for (const NodeId node : journey.sample.start_nodes()) here[node.index] = Label{};
  for (const std::vector<NodeId>& stage : journey.stages) {
    std::vector<Label> next(here.size(), Label::infinity());
    for (const NodeId stop : stage)
      for (std::size_t from = 0; from < here.size(); ++from)
        next[stop.index] = std::min(next[stop.index], here[from] + between[from][stop.index]);
    here = next;
  }
  return *std::ranges::min_element(here);
}

NodeId node_after(const RandomGraph& sample, const Path& path, std::size_t arcs) {
  return arcs == 0 ? path.start : sample.graph.head(path.arcs[arcs - 1]);
}

TEST(Stages, TheLeastOverAllChoicesOfStops) {
  for (std::uint32_t seed = 1; seed <= 300; ++seed) {
    SCOPED_TRACE(seed);
    const Journey journey = random_journey(seed, 2 + seed % 13, 3 + seed % 50);
    const auto path = path_of(journey);
    const Label least = least_label(journey);
    ASSERT_EQ(path.has_value(), !least.is_infinite());
    EXPECT_TRUE(!path || path->label == least);
  }
}

TEST(Stages, EveryStageEndsAtOneOfItsStops) {
  for (std::uint32_t seed = 1; seed <= 300; ++seed) {
    SCOPED_TRACE(seed);
    const Journey journey = random_journey(seed, 2 + seed % 13, 3 + seed % 50);
    const auto path = path_of(journey);
    if (!path) continue;
    ASSERT_EQ(path->stops.size(), journey.stages.size());
    EXPECT_TRUE(std::ranges::is_sorted(path->stops));
    EXPECT_EQ(path->stops.back(), path->arcs.size());
    for (std::size_t i = 0; i < path->stops.size(); ++i) {
      const NodeId stop = node_after(journey.sample, *path, path->stops[i]);
      EXPECT_NE(std::ranges::find(journey.stages[i], stop), journey.stages[i].end());
    }
  }
}

TEST(Stages, TheFirstOfAllLeastPathsByArcNumbers) {
  for (std::uint32_t seed = 1; seed <= 400; ++seed) {
    SCOPED_TRACE(seed);
    const Journey journey = random_journey(seed, 2 + seed % 4, 2 + seed % 10);
    const auto path = path_of(journey);
    const auto way = least_way(journey.sample.graph, journey.sample.weights,
                               journey.sample.start_nodes(), journey.stages);
    ASSERT_EQ(path.has_value(), way.has_value());
    if (!path) continue;
    EXPECT_EQ(path->label, way->label);
    EXPECT_EQ(path->arcs, way->arcs);
  }
}

TEST(Stages, APathMayTurnBackAtAStop) {
  const RandomGraph sample = graph_of(3, {{{{0}, {1}}, label(1)},
                                          {{{1}, {0}}, label(2)},
                                          {{{1}, {2}}, label(4)},
                                          {{{2}, {1}}, label(8)}});
  const auto path = shortest_path(sample.graph, sample.weights, std::vector<NodeId>{{0}},
                                  Stages{{NodeId{2}}, {NodeId{0}}});
  ASSERT_TRUE(path);
  EXPECT_EQ(path->label, label(15, 4));
  EXPECT_EQ(path->stops, (std::vector<std::size_t>{2, 4}));
}

}  // namespace
}  // namespace landbridge::test
