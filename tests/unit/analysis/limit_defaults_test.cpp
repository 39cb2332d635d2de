// SPDX-License-Identifier: Apache-2.0
// Published capacities, what stands for them where there are none, and units of relief.
#include "analysis/capacity.hpp"
#include "analysis/lookup.hpp"
#include "analysis/tiny_world.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

// Nothing as -1, so that figures can be compared at once.
double teu(const Limited& limit) { return limit ? limit->value.value : -1.0; }
double teu(const ReliefUnit& unit) { return unit.amount ? unit.amount->value : -1.0; }

struct Case {
  TinyWorld tiny = clean_world();
  World world{};

  Case() {
    for (LinkDraft& draft : tiny.links) draft.link.capacity.reset();
  }
  // A default as the shipped network has them.
  Case& with(const char* key, const char* mode, const char* cls, double value) {
    tiny.parameter(key, "*", mode, cls, value);
    tiny.parameters.back().figure.evidence = {Grade::d, ""};
    return *this;
  }
  Case& build() {
    world = tiny.build();
    return *this;
  }
  Limited link(const std::string& id) const {
    const LinkId link = link_of(world, id);
    return limit_of(world, world.links[link], service_of(world, {link, true}));
  }
  Limited crossing(const std::string& link) const {
    const LinkId id = link_of(world, link);
    return limit_of(world, world.crossings[*crossing_of(world, {id, true})], world.links[id]);
  }
  Limited terminal(const std::string& place, Mode mode) const {
    const PlaceId id = place_of(world, place);
    const Terminal* row = nullptr;
    for (const Terminal& one : world.terminals)
      if (one.place == id && one.mode == mode) row = &one;
    return limit_of(world, row, world.places[id], mode);
  }
  ReliefUnit unit(Mode mode) const {
    return relief_unit(world, *Country::from("KZ"), mode, "default");
  }
};

TEST(LimitDefaults, APublishedCapacityWinsOverTheDefaultAndKeepsItsGrade) {
  Case one;
  one.with("capacity_train_pairs_day", "rail", "single_diesel", 5);
  one.tiny.links[0].link.capacity = {{7.0, CapacityUnit::teu_per_day}, {Grade::b, ""}};
  one.build();
  EXPECT_EQ(teu(one.link("urumqi--horgos--rail")), 7);
  EXPECT_EQ(one.link("urumqi--horgos--rail")->evidence.grade, Grade::b);
  EXPECT_EQ(teu(one.link("khorgos--almaty--rail")), 400);  // 5 trains of 80 TEU
  EXPECT_EQ(one.link("khorgos--almaty--rail")->evidence.grade, Grade::d);
}

TEST(LimitDefaults, ALineWithoutEitherHasNoLimit) {
  Case one;
  one.with("capacity_train_pairs_day", "rail", "double_electrified", 50).build();
  EXPECT_FALSE(one.link("urumqi--horgos--rail"));
  EXPECT_FALSE(one.link("aktau--baku--sea"));
}

TEST(LimitDefaults, OfAFerryAreItsSailings) {
  Case one;
  one.tiny.ferry("aktau", "baku", 480);
  one.with("ferry_teu", "ferry", "default", 70).build();
  EXPECT_FALSE(one.link("aktau--baku--ferry"));  // nobody knows how often it sails
  one.with("ferry_sailings_week", "ferry", "default", 3).build();
  EXPECT_DOUBLE_EQ(teu(one.link("aktau--baku--ferry")), 30);
  ServiceDraft& service = one.tiny.service("aktau--baku--ferry", 14);
  one.build();
  EXPECT_DOUBLE_EQ(teu(one.link("aktau--baku--ferry")), 140);
  EXPECT_EQ(one.link("aktau--baku--ferry")->evidence.grade, Grade::d);
  service.service.departures.reset();
  service.service.wait_p50 = Hours{5};
  EXPECT_DOUBLE_EQ(teu(one.build().link("aktau--baku--ferry")), 30);
  one.tiny.links.back().link.capacity = {{11.0, CapacityUnit::teu_per_day}, {Grade::b, ""}};
  EXPECT_EQ(teu(one.build().link("aktau--baku--ferry")), 11);
}

TEST(LimitDefaults, OfRoadsAndWaterwaysAreThoseOfTheirClass) {
  Case one;
  one.tiny.road("almaty", "aktau", 2000);
  one.tiny.link("aktau", "baku", Mode::inland_waterway, 480);
  one.with("capacity_trucks_day", "road", "primary", 300);
  one.with("waterway_mt_year", "inland_waterway", "default", 7.3).build();
  EXPECT_EQ(teu(one.link("almaty--aktau--road")), 600);
  EXPECT_DOUBLE_EQ(teu(one.link("aktau--baku--inland_waterway")), 1000);  // 7.3e6/365/10/2
}

TEST(LimitDefaults, OfCrossingsAreByRoadOnly) {
  Case one;
  one.tiny.road("horgos", "khorgos", 10);
  one.tiny.crossing("horgos", "khorgos", Mode::road, 10);
  one.with("capacity_trucks_day", "road", "border", 150).build();
  EXPECT_EQ(teu(one.crossing("horgos--khorgos--road")), 300);
  EXPECT_EQ(one.crossing("horgos--khorgos--road")->evidence.grade, Grade::d);
  EXPECT_FALSE(one.crossing("horgos--khorgos--rail"));
  one.tiny.crossings[0].crossing.capacity = {{10.0, CapacityUnit::train_pairs_per_day}, {}};
  EXPECT_EQ(teu(one.build().crossing("horgos--khorgos--rail")), 800);
}

TEST(LimitDefaults, OfTransfersAreByMethod) {
  Case one;
  one.with("capacity_train_pairs_day", "rail", "transload", 3).build();
  for (const Transfer& transfer : one.world.transfers) {
    const Limited limit = limit_of(one.world, transfer, one.world.places[PlaceId{0}]);
    EXPECT_EQ(teu(limit), transfer.method == Method::transload ? 240 : -1);
  }
}

TEST(LimitDefaults, OfTerminalsAreByMode) {
  Case one;
  one.tiny.terminal("aktau", Mode::sea, 40);
  one.with("terminal_teu_day", "sea", "default", 900);
  one.with("terminal_teu_day", "rail", "default", 500).build();
  EXPECT_EQ(teu(one.terminal("aktau", Mode::sea)), 40);
  EXPECT_EQ(one.terminal("aktau", Mode::sea)->evidence.grade, Grade::b);
  EXPECT_EQ(teu(one.terminal("baku", Mode::sea)), 900);
  EXPECT_EQ(one.terminal("baku", Mode::sea)->evidence.grade, Grade::d);
  EXPECT_EQ(teu(one.terminal("aktau", Mode::rail)), 500);
  EXPECT_FALSE(one.terminal("aktau", Mode::road));
}

TEST(LimitDefaults, UnitsOfReliefAreTheLeastOfEachMode) {
  Case one;
  one.build();
  EXPECT_EQ(teu(one.unit(Mode::rail)), 80);
  EXPECT_EQ(teu(one.unit(Mode::road)), -1);
  EXPECT_EQ(teu(one.unit(Mode::ferry)), -1);
  EXPECT_NEAR(teu(one.unit(Mode::inland_waterway)), 136.99, 0.01);  // 1e6/365/10/2
  EXPECT_EQ(teu(one.unit(Mode::sea)), -1);
  one.with("capacity_trucks_day", "road", "gate", 25).with("ferry_teu", "ferry", "default", 70);
  one.build();
  EXPECT_EQ(one.unit(Mode::road).words, "gate");
  EXPECT_EQ(teu(one.unit(Mode::road)), 50);
  EXPECT_EQ(teu(one.unit(Mode::ferry)), 70);
}

TEST(LimitDefaults, ATerminalIsRelievedByACraneAndAFerryByASailing) {
  Case one;
  one.with("crane_teu_day", "sea", "default", 300).with("ferry_teu", "ferry", "default", 70);
  one.build();
  const Country kz = *Country::from("KZ");
  EXPECT_EQ(teu(crane(one.world, kz, Mode::sea)), 300);
  EXPECT_EQ(crane(one.world, kz, Mode::sea).words, "crane");
  EXPECT_EQ(teu(crane(one.world, kz, Mode::rail)), -1);
  EXPECT_EQ(teu(crane(one.world, kz, Mode::ferry)), 70);
  EXPECT_EQ(crane(one.world, kz, Mode::ferry).words, "sailing a day");
}

}  // namespace
}  // namespace landbridge::test
