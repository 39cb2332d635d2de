// SPDX-License-Identifier: Apache-2.0
// Why there is no route.
#include "analysis/no_route.hpp"

#include "analysis/ask.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

using Obstacles = std::vector<Obstacle>;
using Texts = std::vector<std::string>;

// Urumqi - Horgos | Khorgos - Almaty by rail, all of one gauge.
TinyWorld silk_road() {
  TinyWorld tiny;
  tiny.place("urumqi", "CN");
  tiny.place("horgos", "CN");
  tiny.place("khorgos", "KZ");
  tiny.place("almaty", "KZ");
  tiny.rail("urumqi", "horgos", 600);
  tiny.rail("horgos", "khorgos", 10);
  tiny.rail("khorgos", "almaty", 360);
  tiny.crossing("horgos", "khorgos", Mode::rail, 10);
  return tiny;
}

struct Reason {
  World world;
  Question question;
  NoRoute answer;

  std::string reached() const { return world.places[answer.reached].id; }
  std::string reaching() const { return world.places[answer.reaching].id; }
};

template <class Change>
Reason reason(const TinyWorld& tiny, Change change) {
  Reason found{tiny.build(), {}, {}};
  found.question = question(found.world, "urumqi", "almaty");
  change(found.world, found.question);
  EXPECT_EQ(way(found.world, found.question), "none");
  found.answer = explain_no_route(found.world, found.question);
  return found;
}

Reason reason(const TinyWorld& tiny) {
  return reason(tiny, [](const World&, Question&) {});
}

TEST(NoRoute, ForWantOfAGaugeChange) {
  TinyWorld tiny = silk_road();
  tiny.links[2].link.gauges = {{1520}};
  const Reason found = reason(tiny);
  EXPECT_EQ(found.answer.obstacles, Obstacles{Obstacle::gauge});
  EXPECT_EQ(found.answer.details, Texts{"no gauge change is known at: khorgos (1435 to 1520 mm)"});
  EXPECT_EQ(found.reached(), "khorgos");
  EXPECT_EQ(found.reaching(), "khorgos");
  EXPECT_EQ(found.answer.gap, Km{0});
}

TEST(NoRoute, ForAClosedLink) {
  TinyWorld tiny = silk_road();
  tiny.links[2].link.availability.status = Status::suspended;
  const Reason found = reason(tiny);
  EXPECT_EQ(found.answer.obstacles, Obstacles{Obstacle::closed});
  EXPECT_EQ(found.answer.details,
            Texts{"not open on 2026-05-15: khorgos - almaty (rail): suspended"});
  EXPECT_EQ(found.reached(), "khorgos");
  EXPECT_EQ(found.reaching(), "almaty");
}

TEST(NoRoute, ForABorderInsideAUnionBeforeItsDay) {
  TinyWorld tiny = silk_road();
  tiny.crossings.clear();
  tiny.member("union", "CN").from = parse_rough_date("2026-05-16");
  tiny.member("union", "KZ");
  const Reason found = reason(tiny);
  EXPECT_EQ(found.answer.obstacles, Obstacles{Obstacle::closed});
  EXPECT_EQ(found.answer.details,
            Texts{"not open on 2026-05-15: horgos - khorgos (rail): border without a crossing row, "
                  "and no customs union on that day"});
}

TEST(NoRoute, ForAClosedBorder) {
  TinyWorld tiny = silk_road();
  tiny.crossings.front().crossing.availability.closed_months.set(5);
  EXPECT_EQ(reason(tiny).answer.details,
            Texts{"not open on 2026-05-15: horgos - khorgos (rail): border closed in May"});
}

TEST(NoRoute, ForAPlannedLink) {
  TinyWorld tiny = silk_road();
  tiny.links[0].link.availability.status = Status::planned;
  const Reason found = reason(tiny);
  EXPECT_EQ(found.answer.obstacles, Obstacles{Obstacle::closed});
  EXPECT_EQ(found.answer.details, Texts{"not open on 2026-05-15: urumqi - horgos (rail): planned"});
}

TEST(NoRoute, SaysUntilOrSinceWhen) {
  TinyWorld tiny = silk_road();
  tiny.links[0].link.availability.status = Status::construction;
  tiny.links[0].link.availability.open_from = parse_rough_date("2030");
  tiny.links[2].link.availability.open_to = parse_rough_date("2025-06-30");
  EXPECT_EQ(reason(tiny).answer.details,
            Texts{"not open on 2026-05-15: urumqi - horgos (rail): construction, opens by "
                  "2030-12-31, khorgos - almaty (rail): closed, ended 2025-06-30"});
}

TEST(NoRoute, ForWhatIsAvoided) {
  const Reason place = reason(silk_road(), [](const World& world, Question& question) {
    question.conditions.avoided_places = {place_of(world, "khorgos")};
  });
  EXPECT_EQ(place.answer.obstacles, Obstacles{Obstacle::avoided});
  EXPECT_EQ(place.answer.details, Texts{"the way that is left uses what is avoided: horgos - "
                                        "khorgos (rail), khorgos - almaty (rail)"});
  const Reason transit = reason(silk_road(), [](const World&, Question& question) {
    question.conditions.no_entry = {*Country::from("KZ")};
  });
  EXPECT_EQ(transit.answer.details,
            Texts{"the way that is left uses what is avoided: horgos - khorgos (rail)"});
}

TEST(NoRoute, ForAModeThatIsNotAskedFor) {
  TinyWorld tiny = silk_road();
  tiny.links.pop_back();
  tiny.road("khorgos", "almaty", 360);
  tiny.transfer("khorgos", "rail", "road", Method::rail_road, 3);
  const Reason found = reason(tiny, [](const World&, Question& question) {
    question.conditions.modes = {};
    question.conditions.modes.insert(Mode::rail);
  });
  EXPECT_EQ(found.answer.obstacles, Obstacles{Obstacle::mode});
  EXPECT_EQ(found.answer.details, Texts{"it would also need the modes: road"});
}

TEST(NoRoute, ForDifferentComponents) {
  TinyWorld tiny = silk_road();
  tiny.links.erase(tiny.links.begin() + 1);
  tiny.places[0].place.at = {80.0, 40.0};
  tiny.places[1].place.at = {80.0, 41.0};
  tiny.places[2].place.at = {80.0, 43.0};
  tiny.places[3].place.at = {80.0, 44.0};
  const Reason found = reason(tiny);
  EXPECT_EQ(found.answer.obstacles, Obstacles{Obstacle::different_components});
  EXPECT_EQ(found.answer.details, Texts{"no line, open or not, leads from one to the other"});
  EXPECT_EQ(found.reached(), "horgos");
  EXPECT_EQ(found.reaching(), "khorgos");
  EXPECT_NEAR(found.answer.gap.value, 222.4, 0.1);  // two degrees
}

TEST(NoRoute, ForALineThatCarriesPassengersOnly) {
  TinyWorld tiny = silk_road();
  tiny.links[2].link.is_freight = false;
  const Reason found = reason(tiny);
  EXPECT_EQ(found.answer.obstacles, Obstacles{Obstacle::passengers_only});
  EXPECT_EQ(found.answer.details, Texts{"for passengers only: khorgos - almaty (rail)"});
  EXPECT_EQ(found.reached(), "khorgos");
}

TEST(NoRoute, AFreightLineThatIsClosedIsNamedBeforeOneForPassengers) {
  TinyWorld tiny = silk_road();
  tiny.links[2].link.availability.status = Status::closed;
  tiny.rail("khorgos", "almaty", 300).id = "fast";
  tiny.links.back().link.is_freight = false;
  EXPECT_EQ(reason(tiny).answer.obstacles, Obstacles{Obstacle::closed});
}

TEST(NoRoute, APassengerLineOverABorderNeedsNoPrice) {
  TinyWorld tiny = silk_road();
  tiny.links[1].link.is_freight = false;
  tiny.crossings.clear();
  EXPECT_EQ(reason(tiny).answer.obstacles, Obstacles{Obstacle::passengers_only});
  tiny.links[1].link.availability.status = Status::planned;
  const Reason found = reason(tiny);
  EXPECT_EQ(found.answer.obstacles, (Obstacles{Obstacle::closed, Obstacle::passengers_only}));
  EXPECT_EQ(found.answer.details, (Texts{"not open on 2026-05-15: horgos - khorgos (rail): planned",
                                         "for passengers only: horgos - khorgos (rail)"}));
}

TEST(NoRoute, TheWrongWay) {
  TinyWorld oneway = silk_road();
  oneway.links[2].from.swap(oneway.links[2].to);
  oneway.links[2].link.is_oneway = true;
  EXPECT_EQ(reason(oneway).answer.obstacles, Obstacles{Obstacle::different_components});
}

TEST(NoRoute, ForSeveralReasonsAtOnce) {
  TinyWorld tiny = silk_road();
  tiny.links[2].link.gauges = {{1520}};
  tiny.links[0].link.availability.status = Status::closed;
  const Reason two = reason(tiny);
  EXPECT_EQ(two.answer.obstacles, (Obstacles{Obstacle::gauge, Obstacle::closed}));
  EXPECT_EQ(two.answer.details, (Texts{"no gauge change is known at: khorgos (1435 to 1520 mm)",
                                       "not open on 2026-05-15: urumqi - horgos (rail): closed"}));
  const auto avoid_and_road_only = [](const World& world, Question& question) {
    question.conditions.avoided_links = {link_of(world, "horgos--khorgos--rail")};
    question.conditions.modes = {};
    question.conditions.modes.insert(Mode::road);
  };
  EXPECT_EQ(reason(tiny, avoid_and_road_only).answer.obstacles,
            (Obstacles{Obstacle::avoided, Obstacle::mode, Obstacle::gauge, Obstacle::closed}));
}

TEST(NoRoute, TheFewestReasonsWinAndAmongEqualsTheFirst) {
  TinyWorld tiny = silk_road();
  tiny.links[2].link.gauges = {{1520}};
  tiny.road("urumqi", "almaty", 3000).availability.status = Status::closed;
  tiny.crossing("urumqi", "almaty", Mode::road, 1);
  EXPECT_EQ(reason(tiny).answer.obstacles, Obstacles{Obstacle::gauge});
  tiny.links[0].link.availability.status = Status::closed;  // rail now wants two
  EXPECT_EQ(reason(tiny).answer.obstacles, Obstacles{Obstacle::closed});
}

TEST(NoRoute, AGaugeThatATransferNamesHidesNoGaugeChange) {
  TinyWorld tiny = silk_road();
  tiny.links[2].link.gauges = {{1520}};
  tiny.place("tekeli", "KZ");
  tiny.road("almaty", "tekeli", 200);
  tiny.transfer("almaty", "rail 1520", "road", Method::rail_road, 3);
  const Reason found = reason(tiny, [](const World& world, Question& question) {
    question.to = place_of(world, "tekeli");
  });
  EXPECT_EQ(found.answer.obstacles, Obstacles{Obstacle::gauge});
  EXPECT_EQ(found.answer.details, Texts{"no gauge change is known at: khorgos (1435 to 1520 mm)"});
}

TEST(NoRoute, NamesTheStageThatIsBlocked) {
  TinyWorld tiny = silk_road();
  tiny.links[0].link.availability.status = Status::closed;
  const Reason found = reason(tiny, [](const World& world, Question& question) {
    question.via = {place_of(world, "horgos"), place_of(world, "khorgos")};
  });
  EXPECT_EQ(found.answer.obstacles, Obstacles{Obstacle::closed});
  EXPECT_EQ(found.reached(), "urumqi");
  EXPECT_EQ(found.reaching(), "horgos");
}

// Each stage has a route of its own, but nothing is handed over at the stop.
TEST(NoRoute, AStopWithoutATransferIsNoAvoidedPlace) {
  TinyWorld tiny = silk_road();
  tiny.links.pop_back();
  tiny.road("khorgos", "almaty", 360);
  const Reason found = reason(tiny, [](const World& world, Question& question) {
    question.via = {place_of(world, "khorgos")};
  });
  EXPECT_EQ(found.answer.obstacles, Obstacles{Obstacle::different_components});
  EXPECT_EQ(found.reached(), "khorgos");
  EXPECT_EQ(found.reaching(), "khorgos");
}

TEST(NoRoute, ListsFiveAndCountsTheRest) {
  TinyWorld tiny = silk_road();
  tiny.links.clear();
  std::string last = "urumqi";
  for (int i = 0; i < 7; ++i) {
    const std::string next = i == 6 ? "almaty" : fmt::format("stop-{}", i);
    if (i < 6) tiny.place(next, "KZ");
    tiny.sea(last, next, 50).availability.status = Status::closed;
    last = next;
  }
  const Reason found = reason(tiny);
  ASSERT_EQ(found.answer.details.size(), 1U);
  EXPECT_TRUE(found.answer.details.front().ends_with("and 2 more")) << found.answer.details.front();
}

TEST(NoRoute, HasAWordForEachObstacle) {
  EXPECT_EQ(name_of(Obstacle::different_components), "different components");
  EXPECT_EQ(name_of(Obstacle::avoided), "avoided");
}

}  // namespace
}  // namespace landbridge::test
