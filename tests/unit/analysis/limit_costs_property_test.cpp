// SPDX-License-Identifier: Apache-2.0
// The cheapest way through a limit graph is the best route of the corridor graph.
#include "analysis/ask.hpp"
#include "analysis/limit_costs.hpp"
#include "analysis/random_world.hpp"
#include "search/detour.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace landbridge::test {
namespace {

constexpr std::uint32_t seeds = 500;

struct Ways {
  CorridorGraph corridor;
  Limits limits;
  LimitGraph graph;
  Weights weights;
  Weights through_limits;

  Ways(const World& world, const Criterion& by)
      : corridor(graph_of(world)), limits(limits_of(world, corridor)), graph(corridor, limits) {
    Costs costs;
    for (const Arc& arc : corridor.arcs) {
      const std::int64_t weight =
          by.weight(arc.measures, valuation_of(world, world.cargoes.front()));
      weights.push(weight);
      costs.push(weight);
    }
    for (const std::int64_t cost : costs_for(graph, costs)) through_limits.push(cost);
  }
  Ways(const Ways&) = delete;
  Ways& operator=(const Ways&) = delete;
};

bool is_yard(const Ways& ways, NodeId node) { return ways.corridor.nodes[node].role == Role::yard; }

bool is_unstayed(const Arc& arc) { return arc.stay == BorderStay::in_the_gauge_change; }

// Who shares a limit cannot be told apart behind it. A line that yards lead to and yards lie
// behind, and a gauge change between two yards, are each a way past two stays at a border, where
// the corridor graph lets one pass one of them.
bool mixes_yards(const Ways& ways) {
  std::set<LimitId> from_yard;
  std::set<LimitId> to_yard;
  for (const ArcId id : ways.corridor.arcs.keys()) {
    const Arc& arc = ways.corridor.arcs[id];
    const bool is_ride = arc.kind == ArcKind::border;
    const bool leads_to_yard = is_yard(ways, ways.corridor.graph.head(id));
    const bool comes_from_yard =
        is_ride ? is_unstayed(arc) && !leads_to_yard : is_yard(ways, ways.corridor.graph.tail(id));
    for (const LimitId limit : ways.limits.of_arc[id]) {
      if (leads_to_yard) to_yard.insert(limit);
      if (comes_from_yard) from_yard.insert(limit);
    }
  }
  return std::ranges::any_of(from_yard, [&](LimitId limit) { return to_yard.contains(limit); });
}

struct Distances {
  std::int64_t route;
  std::int64_t through_limits;
};

// Of every place to every other.
std::vector<Distances> distances_of(const World& world, const Ways& ways) {
  std::vector<Distances> found;
  for (const PlaceId from : world.places.keys()) {
    const auto starts = ways.corridor.platforms_of(from);
    const DistanceTree direct(ways.corridor.graph, ways.weights, starts);
    const DistanceTree limited(ways.graph.graph(), ways.through_limits, starts);
    for (const PlaceId to : world.places.keys()) {
      const auto stops = ways.corridor.stops_of(to);
      if (stops.empty()) continue;
      found.push_back(
          {direct.distance(direct.nearest(stops)), limited.distance(limited.nearest(stops))});
    }
  }
  return found;
}

TinyWorld limited_world(std::uint32_t seed) { return with_limits(random_world(seed), seed); }

TEST(LimitCostsProperty, WithoutYardsTheCheapestWayIsTheBestRoute) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    TinyWorld tiny = limited_world(seed);
    for (TransferDraft& draft : tiny.transfers) draft.transfer.includes_border = false;
    const World world = tiny.build();
    for (const Criterion& by : criteria)
      for (const Distances& one : distances_of(world, Ways(world, by)))
        ASSERT_EQ(one.route, one.through_limits) << by.name;
  }
}

TEST(LimitCostsProperty, SoItIsWithYardsThatDoNotMix) {
  int worlds = 0;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    const World world = limited_world(seed).build();
    const Ways ways(world, criteria[seed % criteria.size()]);
    const auto is_yard_node = [](const Node& node) { return node.role == Role::yard; };
    if (mixes_yards(ways) || std::ranges::none_of(ways.corridor.nodes, is_yard_node)) continue;
    ++worlds;
    for (const Distances& one : distances_of(world, ways)) ASSERT_EQ(one.route, one.through_limits);
  }
  EXPECT_GT(worlds, 40);
}

// Boxes that change to lorries at the border do so through two terminals.
TinyWorld with_lorries_from_the_border(TinyWorld tiny, std::uint32_t seed) {
  Dice dice(seed);
  std::erase_if(tiny.transfers, [](const TransferDraft& draft) {
    return draft.transfer.method != Method::roll_on;
  });
  for (const char* place : {"p0", "p3", "p6"}) {
    TransferDraft& draft = tiny.transfer(place, "rail", "road", Method::rail_road, 2);
    draft.queue.p50 = Hours{5.0 + dice.below(40)};
    draft.transfer.includes_border = true;
    if (dice.one_in(2))
      draft.transfer.capacity = {{20.0, CapacityUnit::teu_per_day}, {Grade::b, ""}};
  }
  return tiny;
}

TEST(LimitCostsProperty, SoItIsWhereTheStayIsPartOfAChangeOfMode) {
  int worlds = 0;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    const World world = with_lorries_from_the_border(limited_world(seed), seed).build();
    const Ways ways(world, criteria[seed % criteria.size()]);
    const auto is_yard_node = [](const Node& node) { return node.role == Role::yard; };
    if (mixes_yards(ways) || std::ranges::none_of(ways.corridor.nodes, is_yard_node)) continue;
    ++worlds;
    for (const Distances& one : distances_of(world, ways)) ASSERT_EQ(one.route, one.through_limits);
  }
  EXPECT_GT(worlds, 40);
}

// Where they mix, the way may be cheaper than any route: never dearer, if no gauge change takes
// less than the stay that it contains.
TEST(LimitCostsProperty, WhereYardsMixItIsNoDearerAndSeldomCheaper) {
  std::size_t equal = 0;
  std::size_t all = 0;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    TinyWorld tiny = limited_world(seed);
    for (TransferDraft& draft : tiny.transfers)
      if (draft.transfer.includes_border) draft.queue.p50 = *draft.queue.p50 + Hours{30.0};
    const World world = tiny.build();
    for (const Criterion& by : criteria) {
      for (const Distances& one : distances_of(world, Ways(world, by))) {
        ASSERT_GE(one.route, one.through_limits) << by.name;
        equal += one.route == one.through_limits ? 1 : 0;
        ++all;
      }
    }
  }
  EXPECT_GT(static_cast<double>(equal) / static_cast<double>(all), 0.98);
}

}  // namespace
}  // namespace landbridge::test
