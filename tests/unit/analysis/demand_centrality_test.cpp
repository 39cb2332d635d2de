// SPDX-License-Identifier: Apache-2.0
#include "analysis/ask.hpp"
#include "analysis/centrality.hpp"
#include "analysis/random_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace landbridge::test {
namespace {

constexpr std::uint32_t seeds = 60;

Demand table(const World& world,
             const std::vector<std::tuple<std::string, std::string, double>>& rows) {
  Demand demand{"test", {}};
  for (const auto& [from, to, volume] : rows)
    demand.rows.push_back(
        {.from = place_of(world, from), .to = place_of(world, to), .volume = {volume}});
  std::ranges::sort(demand.rows, {},
                    [](const DemandRow& row) { return std::pair(row.from, row.to); });
  return demand;
}

DemandCentrality found_in(const World& world, const Demand& demand, Jobs jobs = {1},
                          const Criterion& by = *find_criterion("time")) {
  return find_demand_centrality(world, graph_of(world), demand, by, world.cargoes.front(), jobs);
}

std::vector<std::string> links_of(const World& world, const DemandCentrality& found) {
  std::vector<std::string> lines;
  for (const LinkUse& use : found.links)
    lines.push_back(
        fmt::format("{} {} {}", world.links[use.link].id, use.forward.value, use.backward.value));
  return lines;
}

std::vector<std::string> places_of(const World& world, const DemandCentrality& found) {
  std::vector<std::string> lines;
  for (const PlaceUse& use : found.places)
    lines.push_back(
        fmt::format("{} {} {}", world.places[use.place].id, use.through.value, use.ending.value));
  return lines;
}

using Lines = std::vector<std::string>;

TinyWorld chain() {
  TinyWorld tiny;
  for (const char* id : {"a", "b", "c", "d"}) tiny.place(id, "KZ");
  tiny.rail("a", "b", 100);
  tiny.rail("b", "c", 100);
  return tiny;
}

TEST(DemandCentrality, CountsBothDirectionsOfALinkAndPlacesThatArePassed) {
  const World world = chain().build();
  const Demand demand = table(world, {{"a", "c", 30}, {"c", "a", 5}, {"b", "c", 7}});
  const DemandCentrality found = found_in(world, demand);
  EXPECT_EQ(links_of(world, found), (Lines{"b--c--rail 37 5", "a--b--rail 30 5"}));
  EXPECT_EQ(places_of(world, found), (Lines{"b 35 7", "a 0 35", "c 0 42"}));
  EXPECT_EQ(found.total, TeuPerYear{42});
  EXPECT_TRUE(found.unreached.empty());
}

TEST(DemandCentrality, NamesRowsWithoutARouteAndCountsThemInTheTotalOnly) {
  const World world = chain().build();
  const DemandCentrality found = found_in(world, table(world, {{"a", "b", 1}, {"a", "d", 8}}));
  EXPECT_EQ(found.unreached, std::vector<DemandIndex>{1});
  EXPECT_EQ(found.total, TeuPerYear{9});
  EXPECT_EQ(places_of(world, found), (Lines{"a 0 1", "b 0 1"}));
}

TEST(DemandCentrality, KeepsParallelLinksApartAndTakesTheFirstOfEqualOnes) {
  TinyWorld tiny = chain();
  tiny.rail("a", "b", 100).id = "a-twin";
  tiny.rail("b", "c", 90).id = "shorter";
  const World world = tiny.build();
  const DemandCentrality found = found_in(world, table(world, {{"a", "c", 2}}));
  EXPECT_EQ(links_of(world, found), (Lines{"a--b--rail 2 0", "shorter 2 0"}));
}

TEST(DemandCentrality, OfNoRowsIsNothing) {
  const World world = chain().build();
  const DemandCentrality found = found_in(world, Demand{});
  EXPECT_TRUE(found.links.empty());
  EXPECT_TRUE(found.places.empty());
}

Demand random_demand(const World& world, std::uint32_t seed) {
  Dice dice(seed);
  std::set<std::pair<PlaceId, PlaceId>> pairs;
  for (int i = 0; i < 12; ++i) {
    const auto count = static_cast<std::uint32_t>(world.places.size());
    const PlaceId from{dice.below(count)};
    const PlaceId to{dice.below(count)};
    if (from != to) pairs.insert({from, to});
  }
  Demand demand{"random", {}};
  for (const auto& [from, to] : pairs) {
    DemandRow& row = demand.rows.emplace_back();
    row.from = from;
    row.to = to;
    row.volume = {1.0 + dice.below(1000)};
    if (dice.one_in(2)) continue;
    row.modes = {};
    for (const ModeRow& mode : modes)
      if (dice.one_in(2)) row.modes.insert(mode.mode);
  }
  return demand;
}

// By definition: every row asked for its route, one after the other.
struct Sums {
  std::map<std::pair<LinkId, bool>, double> links{};
  std::map<PlaceId, double> through{};
  std::map<PlaceId, double> ending{};
  std::vector<DemandIndex> unreached{};
};

Sums sums_of(const World& world, const Demand& demand, const Criterion& by) {
  Sums sums;
  for (DemandIndex i = 0; i < demand.rows.size(); ++i) {
    const DemandRow& row = demand.rows[i];
    Question question =
        landbridge::test::question(world, world.places[row.from].id, world.places[row.to].id);
    question.by = &by;
    question.conditions.modes = row.modes;
    const auto route = find_route(world, question);
    if (!route) {
      sums.unreached.push_back(i);
      continue;
    }
    std::set<std::pair<LinkId, bool>> links;
    std::set<PlaceId> places;
    for (const Leg& leg : route->legs) {
      places.insert(leg.head.place);
      if (leg.arc.kind == ArcKind::move || leg.arc.kind == ArcKind::border)
        links.insert({*leg.arc.link, leg.arc.is_forward});
    }
    for (const auto& link : links) sums.links[link] += row.volume.value;
    places.erase(row.from);
    places.erase(row.to);
    for (const PlaceId place : places) sums.through[place] += row.volume.value;
    for (const PlaceId place : {row.from, row.to}) sums.ending[place] += row.volume.value;
  }
  return sums;
}

Sums as_sums(const DemandCentrality& found) {
  Sums sums;
  for (const LinkUse& use : found.links) {
    if (use.forward.value > 0.0) sums.links[{use.link, true}] = use.forward.value;
    if (use.backward.value > 0.0) sums.links[{use.link, false}] = use.backward.value;
  }
  for (const PlaceUse& use : found.places) {
    if (use.through.value > 0.0) sums.through[use.place] = use.through.value;
    if (use.ending.value > 0.0) sums.ending[use.place] = use.ending.value;
  }
  sums.unreached = found.unreached;
  return sums;
}

TEST(DemandCentrality, IsTheSumOfTheRoutesOfAllRows) {
  std::size_t used = 0;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    const World world = random_world(seed).build();
    const Demand demand = random_demand(world, seed);
    const Criterion& by = criteria[seed % criteria.size()];
    const Sums expected = sums_of(world, demand, by);
    const Sums found = as_sums(found_in(world, demand, {1}, by));
    EXPECT_EQ(found.links, expected.links);
    EXPECT_EQ(found.through, expected.through);
    EXPECT_EQ(found.ending, expected.ending);
    EXPECT_EQ(found.unreached, expected.unreached);
    used += found.links.size();
  }
  EXPECT_GT(used, 200U);
}

TEST(DemandCentrality, IsTheSameWithOneJobAndWithFour) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    const World world = random_world(seed).build();
    const Demand demand = random_demand(world, seed);
    const DemandCentrality one = found_in(world, demand, {1});
    const DemandCentrality four = found_in(world, demand, {4});
    EXPECT_EQ(links_of(world, one), links_of(world, four)) << seed;
    EXPECT_EQ(places_of(world, one), places_of(world, four)) << seed;
  }
}

TEST(DemandCentrality, IsRankedByVolumeThenId) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    const World world = random_world(seed).build();
    const DemandCentrality found = found_in(world, random_demand(world, seed));
    EXPECT_TRUE(std::ranges::is_sorted(found.links, {}, [](const LinkUse& use) {
      return std::pair(-use.both.value, use.link);
    })) << seed;
    EXPECT_TRUE(std::ranges::is_sorted(found.places, {}, [](const PlaceUse& use) {
      return std::pair(-use.through.value, use.place);
    })) << seed;
  }
}

}  // namespace
}  // namespace landbridge::test
