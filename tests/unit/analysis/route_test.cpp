// SPDX-License-Identifier: Apache-2.0
// The best route: its totals, what it passes, and the published order of ties.
#include "analysis/route.hpp"

#include "analysis/ask.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

TEST(Route, IsTheWholeJourney) {
  const World world = clean_world().build();
  const Route found = route(world, question(world, "urumqi", "baku"));
  EXPECT_EQ(text_of(world, found),
            "urumqi -rail- horgos |rail| khorgos (transload) -rail- almaty -rail- aktau (quay) "
            "-sea- baku");
  EXPECT_EQ(found.borders, 1);
  EXPECT_EQ(found.transfers, 2);
  EXPECT_EQ(found.totals.distance, to_metres({600 + 10 + 360 + 3000 + 480}));
  EXPECT_EQ(found.totals.moving, to_seconds({(600 + 10 + 360 + 3000) / 40.0 + 480 / 20.0}));
  EXPECT_EQ(found.totals.dwell, to_seconds({10 + 6 + 12}));
  EXPECT_EQ(found.totals.cost, to_cents({3970 * 0.6 + 20 + 480 * 0.2}));
}

std::vector<std::string> codes(const Route& route) {
  std::vector<std::string> codes;
  for (const Country country : route.countries) codes.push_back(country.code());
  return codes;
}

TEST(Route, ListsCountriesButNotThoseThatAShipPasses) {
  TinyWorld tiny;
  tiny.place("jeddah", "SA", PlaceKind::seaport);
  tiny.place("off-eritrea", "ER", PlaceKind::waypoint);
  tiny.place("gulf", "-", PlaceKind::waypoint);
  tiny.place("mumbai", "IN", PlaceKind::seaport);
  tiny.place("delhi", "IN");
  tiny.sea("jeddah", "off-eritrea", 1000).passages = {"bab-el-mandeb"};
  tiny.sea("off-eritrea", "gulf", 1000).passages = {"bab-el-mandeb", "aden"};
  tiny.sea("gulf", "mumbai", 1000);
  tiny.rail("mumbai", "delhi", 1400, "1676");
  tiny.transfer("kind:seaport", "rail", "sea", Method::quay, 24);
  const World world = tiny.build();
  const Route found = route(world, question(world, "jeddah", "delhi"));
  EXPECT_EQ(codes(found), (std::vector<std::string>{"SA", "IN"}));
  EXPECT_EQ(found.passages, (std::vector<std::string>{"bab-el-mandeb", "aden"}));
  EXPECT_EQ(codes(route(world, question(world, "jeddah", "mumbai"))),
            (std::vector<std::string>{"SA", "IN"}));
}

TEST(Route, IsAsWideAsItsNarrowestKnownArc) {
  TinyWorld tiny = clean_world();
  tiny.links[2].link.capacity->value.amount = 90;
  tiny.links[3].link.capacity = {};
  const World world = tiny.build();
  EXPECT_EQ(route(world, question(world, "urumqi", "baku")).capacity, TeuPerDay{90});
  EXPECT_FALSE(route(world, question(world, "almaty", "aktau")).capacity);
}

TEST(Route, SaysWhatShareRestsOnDefaults) {
  TinyWorld tiny;
  tiny.place("almaty", "KZ");
  tiny.place("aktau", "KZ");
  tiny.place("kuryk", "KZ");
  tiny.rail("almaty", "aktau", 60).speed = {{40}, {Grade::d, ""}};
  tiny.rail("aktau", "kuryk", 20);  // speed by the handbook, grade B
  const World world = tiny.build();
  const Route found = route(world, question(world, "almaty", "kuryk"));
  EXPECT_DOUBLE_EQ(found.share_default_time, 0.75);
  EXPECT_DOUBLE_EQ(found.share_default_cost, 0.0);
}

TEST(Route, StopsOnTheWay) {
  TinyWorld tiny = clean_world();
  tiny.place("balkhash", "KZ");
  tiny.rail("almaty", "balkhash", 500, "1520");
  const World world = tiny.build();
  Question asked = question(world, "khorgos", "aktau");
  asked.via = {place_of(world, "balkhash")};
  EXPECT_EQ(way(world, asked), "khorgos -rail- almaty -rail- balkhash -rail- almaty -rail- aktau");
  asked.via = {place_of(world, "khorgos"), place_of(world, "almaty")};
  EXPECT_EQ(way(world, asked), "khorgos -rail- almaty -rail- aktau");
}

TEST(Route, ComesBackToWhereItBeganIfItStopsElsewhere) {
  const World world = clean_world().build();
  Question asked = question(world, "urumqi", "urumqi");
  asked.via = {place_of(world, "horgos")};
  EXPECT_EQ(way(world, asked), "urumqi -rail- horgos -rail- urumqi");
}

// Two ways that weigh the same by the criterion asked for; each test makes them differ in what
// decides next. The way by `a` comes first by ids.
std::string winner(const TinyWorld& tiny, const char* by) {
  const World world = tiny.build();
  Question asked = question(world, "start", "finish");
  asked.by = find_criterion(by);
  return way(world, asked);
}

TinyWorld start_and_finish() {
  TinyWorld tiny;
  tiny.place("start", "KZ");
  tiny.place("finish", "KZ");
  tiny.place("a", "KZ");
  tiny.place("b", "KZ");
  tiny.member("EAEU", "KZ");
  tiny.member("EAEU", "KG");
  return tiny;
}

Link& rail_at(TinyWorld& tiny, const char* from, const char* to, double km, double kmh) {
  Link& link = tiny.rail(from, to, km);
  link.speed = {{kmh}, {Grade::a, ""}};
  return link;
}

constexpr const char* by_a = "start -rail- a -rail- finish";
constexpr const char* by_b = "start -rail- b -rail- finish";

TEST(Ties, HoursDecideBetweenEqualWeights) {
  TinyWorld tiny = start_and_finish();
  rail_at(tiny, "start", "a", 100, 40);
  rail_at(tiny, "a", "finish", 100, 40);
  rail_at(tiny, "start", "b", 100, 40);
  rail_at(tiny, "b", "finish", 100, 50);
  EXPECT_EQ(winner(tiny, "distance"), by_b);
  EXPECT_EQ(winner(tiny, "cost"), by_b);
}

TEST(Ties, ThenBorders) {
  TinyWorld tiny = start_and_finish();
  tiny.places[2].place.country = *Country::from("KG");
  rail_at(tiny, "start", "a", 100, 40);
  rail_at(tiny, "a", "finish", 100, 40);
  rail_at(tiny, "start", "b", 100, 40);
  rail_at(tiny, "b", "finish", 100, 40);
  EXPECT_EQ(winner(tiny, "distance"), by_b);
  EXPECT_EQ(winner(tiny, "time"), by_b);
}

// As many legs and fewer kilometres by `a`: only the transfer speaks for `b`.
TEST(Ties, ThenTransfers) {
  TinyWorld tiny = start_and_finish();
  tiny.place("c", "KZ");
  rail_at(tiny, "start", "a", 100, 40);
  rail_at(tiny, "a", "finish", 100, 40).gauges = {{1520}};
  tiny.transfer("a", "rail 1435", "rail 1520", Method::dual_gauge, 0);
  rail_at(tiny, "start", "b", 100, 40);
  rail_at(tiny, "b", "c", 100, 80);
  rail_at(tiny, "c", "finish", 100, 80);
  EXPECT_EQ(winner(tiny, "time"), "start -rail- b -rail- c -rail- finish");
}

TEST(Ties, ThenKilometres) {
  TinyWorld tiny = start_and_finish();
  rail_at(tiny, "start", "a", 200, 80);
  rail_at(tiny, "a", "finish", 100, 40);
  rail_at(tiny, "start", "b", 100, 40);
  rail_at(tiny, "b", "finish", 100, 40);
  EXPECT_EQ(winner(tiny, "time"), by_b);
}

TEST(Ties, ThenTheIdsAlongTheWay) {
  TinyWorld tiny = start_and_finish();
  rail_at(tiny, "start", "b", 100, 40);
  rail_at(tiny, "b", "finish", 100, 40);
  rail_at(tiny, "start", "a", 100, 40);
  rail_at(tiny, "a", "finish", 100, 40);
  for (const Criterion& criterion : criteria)
    EXPECT_EQ(winner(tiny, criterion.name.data()), by_a) << criterion.name;
}

TEST(Ties, OfEqualParallelLinksTheFirstById) {
  TinyWorld tiny = start_and_finish();
  for (int i = 99; i >= 10; --i)
    rail_at(tiny, "start", "finish", 100, 40).id = fmt::format("track-{}", i);
  const World world = tiny.build();
  EXPECT_EQ(route(world, question(world, "start", "finish")).legs.front().arc.link,
            link_of(world, "track-10"));
}

TEST(Label, OfAnArcCountsInThePublishedOrder) {
  const World world = clean_world().build();
  const Route found = route(world, question(world, "horgos", "khorgos"));
  const Label label = label_of(found.legs.front().arc, *find_criterion("cost"), {});
  EXPECT_EQ(label, (Label{{26'000, 900 + 36'000, 1, 0, 10'000, 1}}));
}

}  // namespace
}  // namespace landbridge::test
