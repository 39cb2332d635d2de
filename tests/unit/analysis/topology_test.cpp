// SPDX-License-Identifier: Apache-2.0
#include "analysis/ask.hpp"
#include "analysis/centrality.hpp"
#include "analysis/random_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

Topology topology_of(const World& world, const Criterion& by = *find_criterion("distance")) {
  return find_topology(world, graph_of(world), by, world.cargoes.front());
}

double of_place(const World& world, const Topology& found, const std::string& id) {
  const auto one = std::ranges::find(found.places, place_of(world, id), &PlaceBetweenness::place);
  return one == found.places.end() ? -1.0 : one->share;
}

double of_link(const World& world, const Topology& found, const std::string& id) {
  const auto one = std::ranges::find(found.links, link_of(world, id), &LinkBetweenness::link);
  return one == found.links.end() ? -1.0 : one->share;
}

TinyWorld star() {
  TinyWorld tiny;
  for (const char* id : {"a", "b", "c", "centre", "nowhere"}) tiny.place(id, "KZ");
  for (const char* id : {"a", "b", "c"}) tiny.rail(id, "centre", 10);
  return tiny;
}

TEST(Topology, AllPathsOfAStarPassItsCentre) {
  const World world = star().build();
  const Topology found = topology_of(world);
  EXPECT_EQ(found.places.size(), 4U) << "nowhere has no link";
  EXPECT_DOUBLE_EQ(of_place(world, found, "centre"), 1.0);
  EXPECT_DOUBLE_EQ(of_place(world, found, "a"), 0.0);
  EXPECT_DOUBLE_EQ(of_link(world, found, "a--centre--rail"), 6.0 / 12.0)
      << "of twelve ordered pairs, the six in which a is";
}

TEST(Topology, EqualParallelLinksShareThePaths) {
  TinyWorld tiny = star();
  tiny.rail("a", "centre", 10).id = "twin";
  const World world = tiny.build();
  const Topology found = topology_of(world);
  EXPECT_DOUBLE_EQ(of_link(world, found, "twin"), 3.0 / 12.0);
  EXPECT_DOUBLE_EQ(of_link(world, found, "a--centre--rail"), 3.0 / 12.0);
}

TEST(Topology, APlaceIsOneNodeWhateverItsPlatforms) {
  TinyWorld tiny;
  for (const char* id : {"a", "b", "c"}) tiny.place(id, "KZ");
  tiny.rail("a", "b", 10, "1435");
  tiny.rail("b", "c", 10, "1520");
  const World world = tiny.build();
  EXPECT_EQ(way(world, "a", "c"), "none");
  EXPECT_DOUBLE_EQ(of_place(world, topology_of(world), "b"), 1.0);
}

TEST(Topology, ALinkOfTwoGaugesIsOneLink) {
  TinyWorld tiny = star();
  tiny.rail("a", "b", 20, "1435;1520");
  const World world = tiny.build();
  EXPECT_DOUBLE_EQ(of_link(world, topology_of(world), "a--b--rail"), 1.0 / 12.0)
      << "half of the paths between a and b, each way";
}

TEST(Topology, ClosedLinksAreLeftOut) {
  TinyWorld tiny = star();
  tiny.rail("a", "b", 1).availability.status = Status::closed;
  const World world = tiny.build();
  EXPECT_DOUBLE_EQ(of_link(world, topology_of(world), "a--b--rail"), -1.0);
}

TEST(Topology, OfTwoPlacesOrNoneDividesByNothing) {
  TinyWorld tiny;
  tiny.place("a", "KZ");
  tiny.place("b", "KZ");
  Link& link = tiny.rail("a", "b", 10);
  link.availability.status = Status::closed;
  EXPECT_TRUE(topology_of(tiny.build()).places.empty());
  link.availability.status = Status::operating;
  const World world = tiny.build();
  EXPECT_DOUBLE_EQ(of_place(world, topology_of(world), "a"), 0.0);
  EXPECT_DOUBLE_EQ(of_link(world, topology_of(world), "a--b--rail"), 1.0);
}

TEST(Topology, WhatWeighsNothingWeighsOne) {
  TinyWorld tiny = star();
  tiny.ferry("a", "b", 10);
  tiny.service("a--b--ferry", 7).service.fare_per_teu = Usd{0.0};
  const World world = tiny.build();
  const Topology found = topology_of(world, *find_criterion("cost"));
  EXPECT_DOUBLE_EQ(of_link(world, found, "a--b--ferry"), 2.0 / 12.0);
}

TEST(Topology, SharesAreSharesAndTheOrderOfRowsChangesNothing) {
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    const TinyWorld tiny = random_world(seed);
    const World world = tiny.build();
    const World other = shuffled(tiny, seed).build();
    const Criterion& by = criteria[seed % criteria.size()];
    const Topology found = topology_of(world, by);
    const Topology same = topology_of(other, by);
    for (const PlaceBetweenness& one : found.places) {
      EXPECT_GE(one.share, 0.0);
      EXPECT_LE(one.share, 1.0 + 1e-12);
    }
    EXPECT_TRUE(std::ranges::equal(found.places, same.places, {}, &PlaceBetweenness::share,
                                   &PlaceBetweenness::share));
    EXPECT_TRUE(std::ranges::equal(found.links, same.links, {}, &LinkBetweenness::link,
                                   &LinkBetweenness::link));
  }
}

}  // namespace
}  // namespace landbridge::test
