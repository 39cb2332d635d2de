// SPDX-License-Identifier: Apache-2.0
// A gauge change whose queue contains the stay at the border replaces that stay, never adds to it.
#include "analysis/ask.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

constexpr double stay_h = 10;
constexpr double change_h = 25;  // 5 of work behind a queue of 20 that contains the stay

// Urumqi - Horgos | Khorgos - Almaty, standard gauge up to `change`, broad gauge beyond it.
TinyWorld silk_road(const std::string& change) {
  TinyWorld tiny;
  tiny.place("urumqi", "CN");
  tiny.place("horgos", "CN");
  tiny.place("khorgos", "KZ");
  tiny.place("almaty", "KZ");
  tiny.rail("urumqi", "horgos", 400);
  tiny.rail("horgos", "khorgos", 40, change == "khorgos" ? "1435" : "1520");
  tiny.rail("khorgos", "almaty", 400, "1520");
  tiny.crossing("horgos", "khorgos", Mode::rail, stay_h, 50);
  TransferDraft& draft = tiny.transfer(change, "rail 1435", "rail 1520", Method::transload, 5);
  draft.queue.p50 = Hours{20};
  draft.transfer.includes_border = true;
  return tiny;
}

Seconds dwell(const World& world, const std::string& from, const std::string& to) {
  return route(world, question(world, from, to)).totals.dwell;
}

TEST(BorderStay, IsInTheGaugeChangeOnTheFarSide) {
  const World world = silk_road("khorgos").build();
  EXPECT_EQ(way(world, "urumqi", "almaty"),
            "urumqi -rail- horgos |rail| khorgos (transload) -rail- almaty");
  EXPECT_EQ(dwell(world, "urumqi", "almaty"), to_seconds({change_h}));
  EXPECT_EQ(dwell(world, "almaty", "urumqi"), to_seconds({change_h}));
}

TEST(BorderStay, IsInTheGaugeChangeOnTheNearSide) {
  const World world = silk_road("horgos").build();
  EXPECT_EQ(way(world, "urumqi", "almaty"),
            "urumqi -rail- horgos (transload) |rail| khorgos -rail- almaty");
  EXPECT_EQ(dwell(world, "urumqi", "almaty"), to_seconds({change_h}));
  EXPECT_EQ(dwell(world, "almaty", "urumqi"), to_seconds({change_h}));
}

TEST(BorderStay, IsPaidByARouteThatDoesNotChangeGauge) {
  const World far = silk_road("khorgos").build();
  EXPECT_EQ(dwell(far, "urumqi", "khorgos"), to_seconds({stay_h}));
  EXPECT_EQ(dwell(far, "khorgos", "urumqi"), to_seconds({stay_h}));
  const World near = silk_road("horgos").build();
  EXPECT_EQ(dwell(near, "horgos", "almaty"), to_seconds({stay_h}));
  EXPECT_EQ(dwell(near, "almaty", "horgos"), to_seconds({stay_h}));
}

// Where the stay is longer than the gauge change that contains it, a train is through the border
// when its boxes are, and need not ride on and back to be counted as there.
TEST(BorderStay, ARouteMayEndBehindTheGaugeChange) {
  TinyWorld tiny = silk_road("khorgos");
  tiny.crossings.front().dwell.p50 = Hours{500};
  const World world = tiny.build();
  EXPECT_EQ(way(world, "urumqi", "khorgos"), "urumqi -rail- horgos |rail| khorgos (transload)");
  EXPECT_EQ(way(world, "khorgos", "urumqi"), "khorgos (transload) |rail| horgos -rail- urumqi");
}

TEST(BorderStay, IsPaidByThroughTrainsOfTheSameGauge) {
  TinyWorld tiny = silk_road("khorgos");
  tiny.place("aktogay", "KZ");
  tiny.rail("khorgos", "aktogay", 200);
  EXPECT_EQ(dwell(tiny.build(), "urumqi", "aktogay"), to_seconds({stay_h}));
}

TEST(BorderStay, IsAddedToAGaugeChangeThatDoesNotContainIt) {
  TinyWorld tiny = silk_road("khorgos");
  tiny.transfers.front().transfer.includes_border = false;
  EXPECT_EQ(dwell(tiny.build(), "urumqi", "almaty"), to_seconds({change_h + stay_h}));
  EXPECT_EQ(dwell(tiny.build(), "almaty", "urumqi"), to_seconds({change_h + stay_h}));
}

TEST(BorderStay, TheFeeIsPaidEitherWay) {
  TinyWorld tiny = silk_road("khorgos");
  const World contained = tiny.build();
  tiny.transfers.front().transfer.includes_border = false;
  const World added = tiny.build();
  EXPECT_EQ(route(contained, question(contained, "urumqi", "almaty")).totals.cost,
            route(added, question(added, "urumqi", "almaty")).totals.cost);
}

TEST(BorderStay, OfTwoBordersOnlyTheOneNextToTheChangeIsLeftOut) {
  TinyWorld tiny = silk_road("khorgos");
  tiny.place("bishkek", "KG");
  tiny.rail("almaty", "bishkek", 200, "1520");
  tiny.crossing("almaty", "bishkek", Mode::rail, 3);
  EXPECT_EQ(dwell(tiny.build(), "urumqi", "bishkek"), to_seconds({change_h + 3}));
}

TEST(BorderStay, AlternativesCompeteByWhatTheyTakeWithTheStay) {
  TinyWorld tiny = silk_road("khorgos");
  tiny.transfer("khorgos", "rail 1435", "rail 1520", Method::bogie_exchange, 14);
  EXPECT_EQ(dwell(tiny.build(), "urumqi", "almaty"), to_seconds({14 + stay_h}));
  tiny.transfers.back().transfer.service = Hours{16};  // 16 + 10 are more than 25
  EXPECT_EQ(dwell(tiny.build(), "urumqi", "almaty"), to_seconds({change_h}));
}

TEST(BorderStay, BehindAServiceOnTheHopItIsNotAddedEither) {
  for (const char* change : {"khorgos", "horgos"}) {
    TinyWorld tiny = silk_road(change);
    tiny.service("horgos--khorgos--rail", 14);  // a wait of 6 hours
    const World world = tiny.build();
    EXPECT_EQ(dwell(world, "urumqi", "almaty"), to_seconds({change_h + 6})) << change;
    EXPECT_EQ(dwell(world, "almaty", "urumqi"), to_seconds({change_h + 6})) << change;
    EXPECT_EQ(dwell(world, "horgos", "khorgos"), to_seconds({stay_h + 6})) << change;
  }
}

TEST(BorderStay, AStopAtTheGaugeChangeAddsNothing) {
  for (const char* change : {"khorgos", "horgos"}) {
    const World world = silk_road(change).build();
    for (const auto& [from, to] : {std::pair("urumqi", "almaty"), std::pair("almaty", "urumqi")}) {
      Question asked = question(world, from, to);
      asked.via = {place_of(world, change)};
      EXPECT_EQ(route(world, asked).totals.dwell, to_seconds({change_h})) << from << change;
    }
  }
}

// Who goes on is never there sooner than who stops.
TEST(BorderStay, WhoEndsAtTheGaugeChangePaysTheSmallerOfTheTwo) {
  TinyWorld tiny = silk_road("khorgos");
  tiny.transfers.front().queue.p50 = Hours{1};
  EXPECT_EQ(dwell(tiny.build(), "urumqi", "khorgos"), to_seconds({6}));
}

TEST(BorderStay, TheGraphHasAYardOnEitherSide) {
  const World world = silk_road("khorgos").build();
  const std::vector<std::string> arcs = arcs_of(world, graph_of(world));
  const auto has = [&](const std::string& arc) {
    return std::find(arcs.begin(), arcs.end(), arc) != arcs.end();
  };
  EXPECT_TRUE(has("horgos rail 1435 > khorgos rail 1435 border"));
  EXPECT_TRUE(has("horgos rail 1435 > khorgos rail 1435 yard border unstayed"));
  EXPECT_TRUE(has("khorgos rail 1435 yard > khorgos rail 1520 changed transfer"));
  EXPECT_TRUE(has("khorgos rail 1520 > khorgos rail 1435 yard transfer"));
  EXPECT_TRUE(has("khorgos rail 1435 yard > horgos rail 1435 border unstayed"));
  EXPECT_FALSE(has("horgos rail 1435 yard > horgos rail 1435 transfer"));
}

}  // namespace
}  // namespace landbridge::test
