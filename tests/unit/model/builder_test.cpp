// SPDX-License-Identifier: Apache-2.0
// Drafts become a world: sorted, resolved, expanded.
#include "model/builder.hpp"

#include "base/error.hpp"
#include "model/sample.hpp"
#include "model/world_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace landbridge::test {
namespace {

World sound(Sample sample) {
  Faults faults;
  return build(std::move(sample), faults);
}

TEST(Builder, SortsPlacesAndLinksById) {
  const World world = sound(sample());
  EXPECT_TRUE(std::ranges::is_sorted(world.places, {}, &Place::id));
  EXPECT_TRUE(std::ranges::is_sorted(world.links, {}, &Link::id));
  const Link& first = *world.links.begin();
  EXPECT_EQ(world.places[first.from].id, "aktau");
  EXPECT_EQ(world.places[first.to].id, "baku");
}

TEST(Builder, ExpandsBothDirections) {
  const World world = sound(sample());
  EXPECT_EQ(world.crossings.size(), 2u);
  EXPECT_EQ(world.services.size(), 2u);
  EXPECT_EQ(world.transfers.size(), 6u);
}

TEST(Builder, ATransferThatIsItsOwnReverseIsOneRow) {
  Sample changed = sample();
  changed.transfers.resize(1);
  changed.transfers[0].transfer.from = {Mode::rail, {}};
  changed.transfers[0].transfer.to = {Mode::rail, {}};
  EXPECT_EQ(sound(changed).transfers.size(), 1u);
}

TEST(Builder, DerivesTheStayFromAMean) {
  const World world = sound(sample());
  const Crossing& crossing = *world.crossings.begin();
  EXPECT_NEAR(crossing.dwell.p50.value, 14.142, 0.001);
  EXPECT_NEAR(crossing.dwell.p90.value, 41.11, 0.01);
  EXPECT_EQ(crossing.published_mean->value, 20.0);
}

TEST(Builder, DerivesThePercentileFromTheMedian) {
  Sample changed = sample();
  changed.crossings[0].dwell = {Hours{10.0}, {}, {}};
  const World world = sound(changed);
  const Crossing& crossing = *world.crossings.begin();
  EXPECT_NEAR(crossing.dwell.p90.value, 29.07, 0.01);
  EXPECT_FALSE(crossing.published_mean);
}

TEST(Builder, KeepsAPublishedPercentileBesideAMean) {
  Sample changed = sample();
  changed.crossings[0].dwell = {{}, Hours{144.0}, Hours{20.0}};
  const World world = sound(changed);
  EXPECT_NEAR(world.crossings.begin()->dwell.p50.value, 14.142, 0.001);
  EXPECT_EQ(world.crossings.begin()->dwell.p90.value, 144.0);
}

TEST(Builder, GivesDefaultsThatTheDataContractNames) {
  const World world = sound(sample());
  const auto sea = std::ranges::find(world.links, Mode::sea, &Link::mode);
  EXPECT_EQ(sea->line_class, "deepsea");
  EXPECT_TRUE(world.groups.contains("@cis"));
}

TEST(Builder, LeadsALineToItsPlaces) {
  Sample changed = sample();
  changed.link("khorgos--almaty--rail").link.line = {{80.30, 44.15}, {77.0, 43.3}};
  const World world = sound(changed);
  const auto link = std::ranges::find(world.links, "khorgos--almaty--rail", &Link::id);
  EXPECT_EQ(link->line.size(), 4u);
  EXPECT_EQ(link->line.front(), world.places[link->from].at);
  EXPECT_EQ(link->line.back(), world.places[link->to].at);
}

TEST(Builder, AUnionMakesCrossingsNeedless) {
  Sample changed = sample();
  changed.crossings.clear();
  Faults first_fails;
  EXPECT_THROW(build(changed, first_fails), Error);
  BorderRule silk{"silk", "Silk union", RuleKind::customs_union, {}, {}, {}, ""};
  silk.members = {{*Country::from("CN")}, {*Country::from("KZ"), parse_rough_date("1990"), {}}};
  changed.rules.push_back({silk, {"borders: rule silk"}});
  EXPECT_NO_THROW(build(changed, first_fails));
  BorderRule& rule = changed.rules.back().rule;
  rule.members.back().to = parse_rough_date("1999");
  EXPECT_NO_THROW(build(changed, first_fails)) << "on other days the hop is closed";
  rule.members.front().from = parse_rough_date("2000");
  EXPECT_THROW(build(changed, first_fails), Error) << "never members together";
  rule.members.front().from = {};
  rule.modes = {Mode::road};
  EXPECT_THROW(build(changed, first_fails), Error) << "a union of roads";
  rule.modes = {};
  rule.kind = RuleKind::free_trade;
  EXPECT_THROW(build(changed, first_fails), Error) << "no customs union";
}

TEST(Builder, NoOrderOfRowsChangesTheWorld) {
  const std::string expected = text_of(sound(sample()));
  std::mt19937 random(7);
  for (int round = 0; round < 50; ++round) {
    Sample shuffled = sample();
    const auto shuffle = [&](auto& drafts) { std::shuffle(drafts.begin(), drafts.end(), random); };
    shuffle(shuffled.places);
    shuffle(shuffled.links);
    shuffle(shuffled.crossings);
    shuffle(shuffled.transfers);
    shuffle(shuffled.parameters);
    shuffle(shuffled.rules);
    for (RuleDraft& draft : shuffled.rules) shuffle(draft.rule.members);
    ASSERT_EQ(text_of(sound(std::move(shuffled))), expected);
  }
}

TEST(Builder, LeavesOutWhatIsAtFaultWhenFaultsAreCollected) {
  Sample changed = sample();
  changed.link("aktau--baku--sea").link.length.value = {-1.0};
  Faults faults{.collect = true, .found = {}};
  const World world = build(changed, faults);
  EXPECT_EQ(world.links.size(), 4u);
  EXPECT_EQ(faults.found.size(), 2u);  // the link, and the service on it
}

}  // namespace
}  // namespace landbridge::test
