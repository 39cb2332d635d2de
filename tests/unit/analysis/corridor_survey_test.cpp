// SPDX-License-Identifier: Apache-2.0
// What a corridor is made of, and routes that keep to one.
#include "analysis/corridor_survey.hpp"

#include "analysis/ask.hpp"
#include "analysis/inspection.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

using Texts = std::vector<std::string>;

// Urumqi - Horgos | Khorgos - Almaty by rail on the corridor "silk", and a shorter road beside it.
TinyWorld two_ways() {
  TinyWorld tiny;
  tiny.place("urumqi", "CN");
  tiny.place("horgos", "CN");
  tiny.place("khorgos", "KZ");
  tiny.place("almaty", "KZ");
  tiny.rail("urumqi", "horgos", 600);
  tiny.rail("horgos", "khorgos", 10);
  tiny.rail("khorgos", "almaty", 360);
  tiny.road("urumqi", "almaty", 100);
  for (std::size_t i = 0; i < 3; ++i) tiny.links[i].corridors = {"silk"};
  tiny.crossing("horgos", "khorgos", Mode::rail, 10);
  tiny.crossing("urumqi", "almaty", Mode::road, 10);
  return tiny;
}

CorridorSurvey survey_of(const World& world) {
  return survey(world, CorridorId{0}, {world.card.reference_date, false});
}

Question asked(const World& world) { return question(world, "urumqi", "almaty"); }

TEST(CorridorSurvey, AddsUpItsLinks) {
  TinyWorld tiny = two_ways();
  tiny.links[1].link.length.evidence.grade = Grade::d;
  tiny.links[2].link.length.evidence.grade = Grade::d;
  tiny.links[2].link.availability.status = Status::suspended;
  const CorridorSurvey found = survey_of(tiny.build());
  EXPECT_EQ(found.links.size(), 3U);
  EXPECT_EQ(found.length, Km{970.0});
  EXPECT_EQ(found.open_length, Km{610.0});
  EXPECT_EQ(found.sourced_length, Km{600.0});
  EXPECT_EQ(found.countries.size(), 2U);
  EXPECT_EQ(found.modes, std::vector{Mode::rail});
  EXPECT_EQ(found.borders, 1);
  EXPECT_EQ(found.pieces, 1);
}

TEST(CorridorSurvey, CountsPassengerLinesAsNotOpen) {
  TinyWorld tiny = two_ways();
  tiny.links[0].link.is_freight = false;
  EXPECT_EQ(survey_of(tiny.build()).open_length, Km{370.0});
}

TEST(CorridorSurvey, SeesAGap) {
  TinyWorld tiny = two_ways();
  tiny.links[1].corridors = {};
  World world = tiny.build();
  world.corridors[CorridorId{0}].ends = {place_of(world, "urumqi"), place_of(world, "horgos"),
                                         place_of(world, "almaty")};
  const CorridorSurvey found = survey_of(world);
  EXPECT_EQ(found.pieces, 2);
  EXPECT_EQ(found.loose_ends, std::vector{place_of(world, "almaty")});
  const auto findings = inspect(world);
  const auto broken = std::ranges::find(findings, "corridor", &Finding::check);
  ASSERT_NE(broken, findings.end());
  EXPECT_EQ(broken->sentence, "no links of silk lead from urumqi to almaty; add the missing ones");
}

TEST(CorridorRoute, KeepsToTheCorridor) {
  const World world = two_ways().build();
  Question free = asked(world);
  EXPECT_EQ(way(world, free), "urumqi |road| almaty");
  free.conditions.corridors = {CorridorId{0}};
  EXPECT_EQ(way(world, free), "urumqi -rail- horgos |rail| khorgos -rail- almaty");
}

TEST(CorridorRoute, KeepsOffAnAvoidedOne) {
  TinyWorld tiny = two_ways();
  tiny.links[3].corridors = {"road"};
  const World world = tiny.build();
  Question off = asked(world);
  off.conditions.avoided_corridors = {CorridorId{0}};  // "road" sorts before "silk"
  EXPECT_EQ(way(world, off), "urumqi -rail- horgos |rail| khorgos -rail- almaty");
}

TEST(CorridorRoute, ThatIsNotThereNamesWhatElseItNeeds) {
  TinyWorld tiny = two_ways();
  tiny.links[2].corridors = {};
  const World world = tiny.build();
  Question strict = asked(world);
  strict.conditions.modes = {};
  strict.conditions.modes.insert(Mode::rail);
  strict.conditions.corridors = {CorridorId{0}};
  EXPECT_EQ(way(world, strict), "none");
  const NoRoute answer = explain_no_route(world, strict);
  EXPECT_EQ(answer.obstacles, std::vector{Obstacle::corridor});
  EXPECT_EQ(answer.details,
            Texts{"it would also need what is on none of the corridors: khorgos - almaty (rail)"});
}

}  // namespace
}  // namespace landbridge::test
