// SPDX-License-Identifier: Apache-2.0
// Widest paths against the definition: of all thresholds the greatest that leaves a path.
#include "search/widest.hpp"

#include "search/every_path.hpp"
#include "search/random_graph.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

using Stages = std::vector<std::vector<NodeId>>;

Capacities random_capacities(std::uint32_t seed, std::size_t arcs) {
  Dice dice(seed);
  Capacities capacities;
  for (std::size_t i = 0; i < arcs; ++i)
    capacities.push(dice.one_in(9) ? unlimited + dice.below(2) : dice.below(6));
  return capacities;
}

ArcLabels at_least(const RandomGraph& sample, const Capacities& capacities, std::int64_t width) {
  ArcLabels wide = sample.weights;
  for (const ArcId arc : wide.keys())
    if (capacities[arc] < width) wide[arc] = Label::infinity();
  return wide;
}

std::optional<Widest> widest_of(const RandomGraph& sample, const Capacities& capacities) {
  return widest_path(sample.graph, capacities, sample.weights, sample.start_nodes(),
                     sample.targets);
}

TEST(WidestPath, IsTheLeastPathUnderTheGreatestThreshold) {
  for (std::uint32_t seed = 1; seed <= 500; ++seed) {
    SCOPED_TRACE(seed);
    const RandomGraph sample = random_graph(seed, 2 + seed % 7, 1 + seed % 17);
    const Capacities capacities = random_capacities(seed, sample.graph.arc_count());
    std::optional<Way> best;
    std::int64_t width = -1;
    for (const std::int64_t threshold :
         {std::int64_t{0}, std::int64_t{1}, std::int64_t{2}, std::int64_t{3}, std::int64_t{4},
          std::int64_t{5}, unlimited}) {
      const auto way = least_way(sample.graph, at_least(sample, capacities, threshold),
                                 sample.start_nodes(), Stages{sample.targets});
      if (!way) continue;
      best = way;
      width = threshold;
    }
    const auto widest = widest_of(sample, capacities);
    ASSERT_EQ(widest.has_value(), best.has_value());
    if (!widest) continue;
    EXPECT_EQ(widest->width, width);
    EXPECT_EQ(widest->path.arcs, best->arcs);
    EXPECT_EQ(widest->path.label, best->label);
  }
}

TEST(WidestPath, ItsNarrowestArcIsItsWidthAndNoWiderOneJoinsTheEnds) {
  for (std::uint32_t seed = 1; seed <= 500; ++seed) {
    SCOPED_TRACE(seed);
    const RandomGraph sample = random_graph(seed, 2 + seed % 90, (seed * 3) % 301);
    const Capacities capacities = random_capacities(seed, sample.graph.arc_count());
    const auto widest = widest_of(sample, capacities);
    if (!widest) continue;
    std::int64_t narrowest = unlimited;
    for (const ArcId arc : widest->path.arcs) narrowest = std::min(narrowest, capacities[arc]);
    EXPECT_EQ(narrowest, widest->width);
    if (widest->width == unlimited) continue;
    EXPECT_FALSE(shortest_path(sample.graph, at_least(sample, capacities, widest->width + 1),
                               sample.start_nodes(), Stages{sample.targets}));
  }
}

TEST(WidestPath, AClosedArcIsNoneHoweverWide) {
  const RandomGraph sample = graph_of(2, {{{{0}, {1}}, label(1)}, {{{0}, {1}}, Label::infinity()}});
  const Capacities capacities(std::vector<std::int64_t>{0, 9});
  const std::vector<NodeId> from{{0}};
  const std::vector<NodeId> to{{1}};
  const auto widest = widest_path(sample.graph, capacities, sample.weights, from, to);
  ASSERT_TRUE(widest);
  EXPECT_EQ(widest->width, 0);
  EXPECT_EQ(widest->path.arcs, (std::vector<ArcId>{{0}}));
}

TEST(WidestPath, OfNoArcIsUnlimited) {
  const std::vector<NodeId> here{{0}};
  const auto widest = widest_path(Graph(1, {}), {}, {}, here, here);
  ASSERT_TRUE(widest);
  EXPECT_EQ(widest->width, unlimited);
  EXPECT_TRUE(widest->path.arcs.empty());
}

TEST(WidestPath, NothingWithoutEnds) {
  const std::vector<NodeId> here{{0}};
  EXPECT_FALSE(widest_path(Graph(), {}, {}, {}, {}));
  EXPECT_FALSE(widest_path(Graph(1, {}), {}, {}, here, {}));
  EXPECT_FALSE(widest_path(Graph(1, {}), {}, {}, {}, here));
}

}  // namespace
}  // namespace landbridge::test
