// SPDX-License-Identifier: Apache-2.0
// What belongs to a ride: its crossing, its service, its border, its unions.
#include "analysis/lookup.hpp"

#include "analysis/tiny_world.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

TEST(Lookup, ARideHasItsEndsInTheOrderOfTravel) {
  const World world = clean_world().build();
  const LinkId link = link_of(world, "horgos--khorgos--rail");
  EXPECT_EQ(tail_of(world, {link, true}), place_of(world, "horgos"));
  EXPECT_EQ(head_of(world, {link, true}), place_of(world, "khorgos"));
  EXPECT_EQ(tail_of(world, {link, false}), place_of(world, "khorgos"));
  EXPECT_EQ(head_of(world, {link, false}), place_of(world, "horgos"));
}

TEST(Lookup, FindsTheCrossingOfADirectionAndMode) {
  TinyWorld tiny = clean_world();
  tiny.crossings.clear();
  tiny.road("horgos", "khorgos", 12);
  for (const Mode mode : {Mode::rail, Mode::road}) {
    tiny.crossing("horgos", "khorgos", mode, mode == Mode::rail ? 1 : 2).direction =
        Direction::forward;
    tiny.crossing("khorgos", "horgos", mode, mode == Mode::rail ? 3 : 4).direction =
        Direction::forward;
  }
  const World world = tiny.build();
  const auto stay = [&](const std::string& link, bool is_forward) {
    return world.crossings[crossing_of(world, {link_of(world, link), is_forward}).value()]
        .dwell.p50.value;
  };
  EXPECT_EQ(stay("horgos--khorgos--rail", true), 1);
  EXPECT_EQ(stay("horgos--khorgos--road", true), 2);
  EXPECT_EQ(stay("horgos--khorgos--rail", false), 3);
  EXPECT_EQ(stay("horgos--khorgos--road", false), 4);
  EXPECT_FALSE(crossing_of(world, {link_of(world, "khorgos--almaty--rail"), true}));
}

TEST(Lookup, FindsTheServiceOfEachDirectionOfEveryLink) {
  TinyWorld tiny;
  std::vector<std::string> ports{"a", "b", "c", "d", "e"};
  for (const std::string& port : ports) tiny.place(port, "IR", PlaceKind::seaport);
  for (std::size_t i = 1; i < ports.size(); ++i) {
    const std::string link = tiny.sea(ports[0], ports[i], 100).id;
    const auto departures = static_cast<double>(i);
    tiny.service(link, departures).direction = Direction::forward;
    tiny.service(link, departures + 10).direction = Direction::backward;
  }
  const World world = tiny.build();
  for (std::size_t i = 1; i < ports.size(); ++i) {
    const LinkId link = link_of(world, "a--" + ports[i] + "--sea");
    const auto departures = static_cast<double>(i);
    const Service* there = service_of(world, {link, true});
    const Service* back = service_of(world, {link, false});
    ASSERT_TRUE(there != nullptr && back != nullptr) << ports[i];
    EXPECT_EQ(there->departures, PerWeek{departures});
    EXPECT_EQ(back->departures, PerWeek{departures + 10});
  }
}

TEST(Lookup, FindsNoServiceWhereThereIsNone) {
  TinyWorld tiny = clean_world();
  tiny.service("aktau--baku--sea", 2).direction = Direction::backward;
  const World world = tiny.build();
  EXPECT_EQ(service_of(world, {link_of(world, "aktau--baku--sea"), true}), nullptr);
  EXPECT_NE(service_of(world, {link_of(world, "aktau--baku--sea"), false}), nullptr);
  EXPECT_EQ(service_of(world, {link_of(world, "almaty--aktau--rail"), true}), nullptr);
}

TEST(Lookup, ABorderIsByLandAlwaysAndByWaterWhereARowSaysSo) {
  TinyWorld tiny = clean_world();
  tiny.ferry("aktau", "baku", 480);
  tiny.crossing("aktau", "baku", Mode::ferry, 3);
  const World world = tiny.build();
  EXPECT_TRUE(is_border(world, {link_of(world, "horgos--khorgos--rail"), true}));
  EXPECT_TRUE(is_border(world, {link_of(world, "horgos--khorgos--rail"), false}));
  EXPECT_FALSE(is_border(world, {link_of(world, "khorgos--almaty--rail"), true}));
  EXPECT_FALSE(is_border(world, {link_of(world, "aktau--baku--sea"), true}));
  EXPECT_TRUE(is_border(world, {link_of(world, "aktau--baku--ferry"), true}));
}

TEST(Lookup, ARideIsInsideAUnionOnItsDays) {
  TinyWorld tiny = clean_world();
  tiny.member("EAEU", "KZ");
  tiny.member("EAEU", "CN").from = parse_rough_date("2020");
  const World world = tiny.build();
  for (const bool is_forward : {true, false}) {
    const Ride hop{link_of(world, "horgos--khorgos--rail"), is_forward};
    EXPECT_TRUE(is_inside_union(world, hop, *parse_date("2020-01-01")));
    EXPECT_FALSE(is_inside_union(world, hop, *parse_date("2019-12-31")));
  }
}

}  // namespace
}  // namespace landbridge::test
