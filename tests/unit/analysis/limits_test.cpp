// SPDX-License-Identifier: Apache-2.0
// What is one limit and what are two, and where its figure comes from.
#include "analysis/limits.hpp"

#include "analysis/ask.hpp"
#include "analysis/bottleneck.hpp"
#include "analysis/lookup.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

Figure<PublishedCapacity> teu_a_day(double amount) {
  return {{amount, CapacityUnit::teu_per_day}, {Grade::b, "survey"}};
}

Bottleneck bottleneck(const World& world, const std::string& from, const std::string& to) {
  BottleneckQuestion question;
  question.from = {place_of(world, from)};
  question.to = {place_of(world, to)};
  question.cargo = &world.cargoes.front();
  question.conditions.when.date = world.card.reference_date;
  return find_bottleneck(world, question);
}

// "80: border a > b, terminal port sea onto"
std::string flow(const World& world, const std::string& from, const std::string& to) {
  const Bottleneck found = bottleneck(world, from, to);
  std::string text =
      is_unlimited(found.flow.value) ? "unlimited" : fmt::format("{}", found.flow.value);
  const char* mark = ": ";
  for (const LimitId id : found.flow.cut) {
    const Limit& limit = found.limits.all[id];
    text += fmt::format("{}{} {}", mark, name_of(limit.kind), world.places[limit.from].id);
    if (limit.kind == LimitKind::terminal)
      text += fmt::format(" {} {}", name_of(limit.mode), limit.is_forward ? "onto" : "from");
    else if (limit.from != limit.to)
      text += " > " + world.places[limit.to].id;
    mark = ", ";
  }
  return text;
}

// a - b | c - d by two roads over the border.
TinyWorld two_lines_one_crossing() {
  TinyWorld tiny;
  tiny.place("a", "CN");
  tiny.place("b", "KZ");
  tiny.road("a", "b", 10).id = "old";
  tiny.road("b", "a", 30).id = "new";
  for (LinkDraft& draft : tiny.links) draft.link.capacity = teu_a_day(80);
  tiny.crossing("a", "b", Mode::road, 5);
  return tiny;
}

TEST(Limits, ACrossingIsOneLimitOfAllItsLines) {
  TinyWorld tiny = two_lines_one_crossing();
  EXPECT_EQ(flow(tiny.build(), "a", "b"), "160: line a > b, line a > b");
  tiny.crossings[0].crossing.capacity = teu_a_day(100);
  EXPECT_EQ(flow(tiny.build(), "a", "b"), "100: border a > b");
  EXPECT_EQ(flow(tiny.build(), "b", "a"), "100: border b > a");
}

// Rail 1435 from west1 and west2, rail 1520 from east, all to yard.
TinyWorld gauge_change(double capacity) {
  TinyWorld tiny;
  for (const char* place : {"east", "west1", "west2", "yard"}) tiny.place(place, "KZ");
  tiny.rail("west1", "yard", 10);
  tiny.rail("west2", "yard", 10);
  tiny.rail("yard", "east", 10, "1520");
  tiny.transfer("yard", "rail 1435", "rail 1520", Method::transload, 5).transfer.capacity =
      teu_a_day(capacity);
  return tiny;
}

TEST(Limits, AGaugeChangeIsOneLimitForEachDirection) {
  TinyWorld tiny = gauge_change(50);
  tiny.place("north", "KZ");
  tiny.road("north", "west1", 1);
  tiny.road("north", "west2", 1);
  tiny.transfer("*", "rail", "road", Method::rail_road, 1);
  const World world = tiny.build();
  EXPECT_EQ(flow(world, "north", "east"), "50: gauge change yard");
  EXPECT_EQ(flow(world, "east", "north"), "50: gauge change yard");
  int changes = 0;
  for (const Limit& limit : bottleneck(world, "north", "east").limits.all)
    changes += limit.kind == LimitKind::gauge_change ? 1 : 0;
  EXPECT_EQ(changes, 2);
}

// Two rows of one place are two yards.
TEST(Limits, TwoMethodsOfAGaugeChangeAddUp) {
  TinyWorld tiny = gauge_change(50);
  tiny.transfer("yard", "rail 1435", "rail 1520", Method::bogie_exchange, 5).transfer.capacity =
      teu_a_day(20);
  EXPECT_EQ(flow(tiny.build(), "west1", "east"), "70: gauge change yard, gauge change yard");
}

// Rail and road come to a port from inland; sea and ferry leave it.
TinyWorld port() {
  TinyWorld tiny;
  tiny.place("beyond", "IR", PlaceKind::seaport);
  tiny.place("inland", "KZ");
  tiny.place("port", "KZ", PlaceKind::seaport);
  tiny.rail("inland", "port", 10).capacity = teu_a_day(80);
  tiny.road("inland", "port", 10).capacity = teu_a_day(80);
  return tiny;
}

TEST(Limits, AQuayIsSharedByRailAndRoad) {
  TinyWorld tiny = port();
  tiny.sea("port", "beyond", 500);
  tiny.transfer("port", "rail", "sea", Method::quay, 5);
  tiny.transfer("port", "road", "sea", Method::quay, 5);
  EXPECT_EQ(flow(tiny.build(), "inland", "beyond"), "160: line inland > port, line inland > port");
  tiny.terminal("port", Mode::sea, 100);
  EXPECT_EQ(flow(tiny.build(), "inland", "beyond"), "100: terminal port sea onto");
  tiny.terminal("port", Mode::rail, 30);
  tiny.terminal("port", Mode::road, 40);
  EXPECT_EQ(flow(tiny.build(), "inland", "beyond"),
            "70: terminal port rail from, terminal port road from");
  EXPECT_EQ(flow(tiny.build(), "beyond", "inland"),
            "70: terminal port rail onto, terminal port road onto");
}

TEST(Limits, WhatRollsOnNeedsTheBerthsOfTheFerryAlone) {
  for (const Method method : {Method::roll_on, Method::quay}) {
    TinyWorld tiny = port();
    tiny.ferry("port", "beyond", 500);
    tiny.transfer("port", "rail", "ferry", method, 5);
    tiny.transfer("port", "road", "ferry", method, 5);
    tiny.terminal("port", Mode::rail, 3);
    tiny.terminal("port", Mode::road, 4);
    tiny.terminal("port", Mode::ferry, 50);
    EXPECT_EQ(flow(tiny.build(), "inland", "beyond"),
              method == Method::roll_on ? "50: terminal port ferry onto"
                                        : "7: terminal port rail from, terminal port road from");
  }
}

TEST(Limits, AGaugeChangeDoesNotUseTheTerminalOfTheRailway) {
  TinyWorld tiny = gauge_change(50);
  tiny.terminal("yard", Mode::rail, 1);
  EXPECT_EQ(flow(tiny.build(), "west1", "east"), "50: gauge change yard");
}

TEST(Limits, ALineOfTwoGaugesSharesWhatIsPublishedBetweenThem) {
  TinyWorld tiny;
  tiny.place("a", "KZ");
  tiny.place("b", "KZ");
  tiny.rail("a", "b", 10, "1435;1520").capacity = teu_a_day(30);
  EXPECT_EQ(flow(tiny.build(), "a", "b"), "30: line a > b, line a > b");
}

TEST(Limits, TheSeaHasNone) {
  TinyWorld tiny;
  tiny.place("a", "KZ", PlaceKind::seaport);
  tiny.place("b", "IR", PlaceKind::seaport);
  tiny.sea("a", "b", 500);
  const World world = tiny.build();
  EXPECT_EQ(flow(world, "a", "b"), "unlimited");
  const Bottleneck found = bottleneck(world, "a", "b");
  ASSERT_TRUE(found.widest);
  EXPECT_TRUE(is_unlimited(found.widest->width));
  EXPECT_TRUE(found.widest->narrowest.empty());
  EXPECT_TRUE(found.cut.empty());
  EXPECT_TRUE(found.ladder.empty());
}

TEST(Limits, WhereThereIsNoWayNothingFlowsAndNothingBounds) {
  TinyWorld tiny = port();
  tiny.sea("port", "beyond", 500);
  const Bottleneck found = bottleneck(tiny.build(), "inland", "beyond");
  EXPECT_FALSE(found.widest);
  EXPECT_EQ(found.flow.value, 0);
  EXPECT_TRUE(found.cut.empty());
  EXPECT_TRUE(found.ladder.empty());
}

// Who shares a terminal is not told apart behind it: then more flows than any route has.
TEST(Limits, GaugesThatShareATerminalAreNotToldApart) {
  TinyWorld tiny;
  for (const char* place : {"broad", "market", "narrow", "pier", "yard"}) tiny.place(place, "KZ");
  tiny.rail("narrow", "yard", 10);
  tiny.rail("broad", "yard", 10, "1520");
  tiny.road("yard", "market", 10);
  tiny.link("yard", "pier", Mode::inland_waterway, 10);
  tiny.transfer("yard", "rail 1435", "road", Method::rail_road, 5);
  tiny.transfer("yard", "rail 1520", "inland_waterway", Method::barge, 5);
  EXPECT_EQ(flow(tiny.build(), "broad", "market"), "0");
  tiny.terminal("yard", Mode::rail, 10);
  const World world = tiny.build();
  EXPECT_EQ(flow(world, "broad", "market"), "10: terminal yard rail from");
  EXPECT_FALSE(bottleneck(world, "broad", "market").widest);
}

TEST(Limits, WholeTeuAreToTheNearestButNeverNothing) {
  const auto whole = [](double teu) { return whole_teu(Figure<TeuPerDay>{{teu}, {}}); };
  EXPECT_EQ(whole(0.0), 0);
  EXPECT_EQ(whole(1e-9), 1);
  EXPECT_EQ(whole(0.3), 1);
  EXPECT_EQ(whole(1.49), 1);
  EXPECT_EQ(whole(1.5), 2);
  EXPECT_EQ(whole(2.4), 2);
  EXPECT_EQ(whole_teu({}), unlimited);
}

}  // namespace
}  // namespace landbridge::test
