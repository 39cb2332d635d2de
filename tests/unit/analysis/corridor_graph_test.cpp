// SPDX-License-Identifier: Apache-2.0
// The one graph: platforms, and the arcs of links, borders, transfers and waits.
#include "analysis/corridor_graph.hpp"

#include "analysis/ask.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

using Lines = std::vector<std::string>;

Lines drawn(const TinyWorld& tiny) {
  const World world = tiny.build();
  return arcs_of(world, graph_of(world));
}

TinyWorld one_country(std::initializer_list<const char*> places) {
  TinyWorld tiny;
  for (const char* place : places) tiny.place(place, "KZ");
  return tiny;
}

TEST(CorridorGraph, HasAPlatformPerModeAndGauge) {
  TinyWorld tiny = one_country({"almaty", "aktau"});
  tiny.rail("almaty", "aktau", 3000, "1435;1520");
  tiny.road("almaty", "aktau", 2800);
  EXPECT_EQ(
      drawn(tiny),
      (Lines{"aktau rail 1435 > almaty rail 1435 move", "aktau rail 1520 > almaty rail 1520 move",
             "aktau road > almaty road move", "almaty rail 1435 > aktau rail 1435 move",
             "almaty rail 1520 > aktau rail 1520 move", "almaty road > aktau road move"}));
}

TEST(CorridorGraph, JoinsNoPlatformsWithoutATransfer) {
  TinyWorld tiny = one_country({"almaty", "aktau", "atyrau"});
  tiny.rail("almaty", "aktau", 3000, "1520");
  tiny.road("aktau", "atyrau", 900);
  EXPECT_EQ(drawn(tiny).size(), 4U);
  EXPECT_EQ(way(tiny.build(), "almaty", "atyrau"), "none");
  tiny.transfer("aktau", "rail", "road", Method::rail_road, 5);
  EXPECT_EQ(drawn(tiny).size(), 8U) << "two transfers, and what leaves after each";
  EXPECT_EQ(way(tiny.build(), "almaty", "atyrau"), "almaty -rail- aktau (rail_road) -road- atyrau");
}

TEST(CorridorGraph, DrawsAnArcForEachMethod) {
  TinyWorld tiny = one_country({"altynkol", "almaty", "horgos-yard"});
  tiny.rail("horgos-yard", "altynkol", 10).is_oneway = true;
  tiny.rail("altynkol", "almaty", 300, "1520").is_oneway = true;
  tiny.transfer("altynkol", "rail 1435", "rail 1520", Method::transload, 9).direction =
      Direction::forward;
  tiny.transfer("altynkol", "rail 1435", "rail 1520", Method::bogie_exchange, 4).direction =
      Direction::forward;
  EXPECT_EQ(drawn(tiny), (Lines{"altynkol rail 1435 > altynkol rail 1520 changed transfer",
                                "altynkol rail 1435 > altynkol rail 1520 changed transfer",
                                "altynkol rail 1520 > almaty rail 1520 move",
                                "altynkol rail 1520 changed > almaty rail 1520 move",
                                "horgos-yard rail 1435 > altynkol rail 1435 move"}));
  EXPECT_EQ(way(tiny.build(), "horgos-yard", "almaty"),
            "horgos-yard -rail- altynkol (bogie_exchange) -rail- almaty");
}

TEST(CorridorGraph, ATransferIsNotFollowedByAnother) {
  TinyWorld tiny = one_country({"horgos-yard", "altynkol", "almaty", "kuryk"});
  tiny.rail("horgos-yard", "altynkol", 10);
  tiny.rail("altynkol", "almaty", 300, "1520");
  tiny.road("altynkol", "kuryk", 9000);
  tiny.transfer("altynkol", "rail 1435", "rail 1520", Method::transload, 50);
  tiny.transfer("altynkol", "rail", "road", Method::rail_road, 1);
  const World world = tiny.build();
  EXPECT_EQ(route(world, question(world, "horgos-yard", "almaty")).totals.dwell, to_seconds({50}));
}

TEST(CorridorGraph, AfterATransferAServiceIsWaitedForToo) {
  TinyWorld tiny = one_country({"almaty", "aktau", "kuryk"});
  tiny.rail("almaty", "aktau", 100);
  tiny.ferry("aktau", "kuryk", 20);
  tiny.service("aktau--kuryk--ferry", 7);
  tiny.transfer("aktau", "rail", "ferry", Method::roll_on, 5);
  const World world = tiny.build();
  const Route found = route(world, question(world, "almaty", "kuryk"));
  EXPECT_EQ(text_of(world, found), "almaty -rail- aktau (roll_on) ~ -ferry- kuryk");
  EXPECT_EQ(found.totals.dwell, to_seconds({5 + 12}));
}

TEST(CorridorGraph, GoesOneWayAlongAOnewayLink) {
  TinyWorld tiny = one_country({"almaty", "aktau"});
  tiny.road("almaty", "aktau", 100).is_oneway = true;
  EXPECT_EQ(drawn(tiny), Lines{"almaty road > aktau road move"});
}

TEST(CorridorGraph, NeverUsesAPassengerLine) {
  TinyWorld tiny = one_country({"almaty", "aktau"});
  tiny.rail("almaty", "aktau", 100).is_freight = false;
  tiny.road("almaty", "aktau", 900);
  EXPECT_EQ(way(tiny.build(), "almaty", "aktau"), "almaty -road- aktau");
  const World world = tiny.build();
  Question relaxed = question(world, "almaty", "aktau");
  relaxed.conditions.any_gauge = relaxed.conditions.any_status = true;
  EXPECT_EQ(way(world, relaxed), "almaty -road- aktau");
}

TEST(CorridorGraph, ABorderArcHasTheFiguresOfItsDirection) {
  TinyWorld tiny;
  tiny.place("horgos", "CN");
  tiny.place("khorgos", "KZ");
  tiny.rail("horgos", "khorgos", 40);
  tiny.crossing("horgos", "khorgos", Mode::rail, 10, 20).direction = Direction::forward;
  tiny.crossing("khorgos", "horgos", Mode::rail, 4, 7).direction = Direction::forward;
  const World world = tiny.build();
  const Route there = route(world, question(world, "horgos", "khorgos"));
  const Route back = route(world, question(world, "khorgos", "horgos"));
  EXPECT_EQ(there.totals, (Measures{{40'000}, {3600}, {36'000}, {2400 + 2000}, {14'560}}));
  EXPECT_EQ(back.totals, (Measures{{40'000}, {3600}, {14'400}, {2400 + 700}, {14'560}}));
  EXPECT_EQ(there.borders, 1);
}

TEST(CorridorGraph, ABorderInsideAUnionNeedsNoCrossing) {
  TinyWorld tiny;
  tiny.place("troitsk", "RU");
  tiny.place("kostanay", "KZ");
  tiny.member("EAEU", "RU");
  tiny.member("EAEU", "KZ");
  tiny.road("troitsk", "kostanay", 60);
  const World world = tiny.build();
  const Route found = route(world, question(world, "troitsk", "kostanay"));
  EXPECT_EQ(text_of(world, found), "troitsk |road| kostanay");
  EXPECT_EQ(found.totals.dwell, to_seconds({0.35})) << "rest only";
}

TEST(CorridorGraph, TheNarrowerOfLinkAndCrossingIsTheCapacity) {
  TinyWorld tiny = clean_world();
  tiny.crossings.front().crossing.capacity = {{10, CapacityUnit::trucks_per_day}, {}};
  const World world = tiny.build();
  EXPECT_EQ(route(world, question(world, "horgos", "khorgos")).capacity, TeuPerDay{20});
  EXPECT_EQ(route(world, question(world, "urumqi", "horgos")).capacity, TeuPerDay{500});
}

TEST(CorridorGraph, AServiceIsWaitedForOnceARide) {
  TinyWorld tiny = one_country({"almaty", "aktau", "kuryk"});
  tiny.ferry("almaty", "aktau", 20);
  tiny.ferry("aktau", "kuryk", 20);
  tiny.service("almaty--aktau--ferry", 3.5);
  tiny.service("aktau--kuryk--ferry", {}).service.wait_p50 = Hours{10};
  const World world = tiny.build();
  const Route there = route(world, question(world, "almaty", "kuryk"));
  EXPECT_EQ(text_of(world, there), "almaty ~ -ferry- aktau ~ -ferry- kuryk");
  EXPECT_EQ(there.totals.dwell, to_seconds({24 + 10}));
  EXPECT_EQ(there.totals.moving, to_seconds({2}));
  EXPECT_EQ(way(world, "kuryk", "almaty"), "kuryk ~ -ferry- aktau ~ -ferry- almaty");
}

TEST(CorridorGraph, AServiceMayRunOneWayOnly) {
  TinyWorld tiny = one_country({"almaty", "aktau"});
  tiny.ferry("almaty", "aktau", 20);
  tiny.service("almaty--aktau--ferry", 7).direction = Direction::backward;
  EXPECT_EQ(drawn(tiny),
            (Lines{"aktau ferry > aktau ferry berth wait", "aktau ferry berth > almaty ferry move",
                   "almaty ferry > aktau ferry move"}));
}

TEST(CorridorGraph, AFareWithoutATimetableMakesNobodyWait) {
  TinyWorld tiny = one_country({"almaty", "aktau"});
  tiny.ferry("almaty", "aktau", 20);
  tiny.service("almaty--aktau--ferry", {}).service.fare_per_teu = Usd{77};
  const World world = tiny.build();
  const Route found = route(world, question(world, "almaty", "aktau"));
  EXPECT_EQ(text_of(world, found), "almaty -ferry- aktau");
  EXPECT_EQ(found.totals.cost, Cents{7700});
}

TEST(CorridorGraph, WaitsOfTwoServicesAreNotMixedUp) {
  TinyWorld tiny = one_country({"alat", "aktau", "kuryk"});
  tiny.ferry("alat", "aktau", 100);
  tiny.ferry("alat", "kuryk", 20);
  tiny.service("alat--aktau--ferry", 1);
  tiny.service("alat--kuryk--ferry", 84);
  const World world = tiny.build();
  EXPECT_EQ(route(world, question(world, "alat", "aktau")).totals.dwell, to_seconds({84}));
  EXPECT_EQ(route(world, question(world, "alat", "kuryk")).totals.dwell, to_seconds({1}));
}

TEST(CorridorGraph, ParallelLinksStayApart) {
  TinyWorld tiny = one_country({"almaty", "aktau"});
  tiny.rail("almaty", "aktau", 300).id = "long";
  tiny.rail("almaty", "aktau", 200).id = "short";
  const World world = tiny.build();
  const Route found = route(world, question(world, "almaty", "aktau"));
  ASSERT_EQ(found.legs.size(), 1U);
  EXPECT_EQ(found.legs.front().arc.link, link_of(world, "short"));
}

TEST(CorridorGraph, RoutesBeginAndEndOnAnyPlatformButNoneElse) {
  TinyWorld tiny = clean_world();
  tiny.service("aktau--baku--sea", 2);
  const World world = tiny.build();
  const CorridorGraph graph = graph_of(world);
  EXPECT_EQ(graph.platforms_of(place_of(world, "aktau")).size(), 2U);
  EXPECT_EQ(graph.platforms_of(place_of(world, "khorgos")).size(), 2U);
  EXPECT_EQ(graph.platforms_of(place_of(world, "urumqi")).size(), 1U);
}

TEST(CorridorGraph, EveryArcIsTheSumOfItsAccount) {
  TinyWorld tiny = clean_world();
  tiny.service("aktau--baku--sea", 2);
  const World world = tiny.build();
  for (const Arc& arc : graph_of(world).arcs)
    EXPECT_EQ(arc.measures, measures_of(account_of(world, world.cargoes.front(), arc)));
}

}  // namespace
}  // namespace landbridge::test
