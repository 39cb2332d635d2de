// SPDX-License-Identifier: Apache-2.0
// Capacities in TEU per day and direction.
#include "analysis/capacity.hpp"

#include "analysis/price.hpp"
#include "analysis/tiny_world.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

World world_with(double extra_train_teu) {
  TinyWorld tiny = clean_world();
  tiny.links[0].link.tracks = 2;
  tiny.links[0].link.electrified = true;
  tiny.parameter("train_teu", "CN", "rail", "double_electrified", extra_train_teu);
  return tiny.build();
}

std::optional<TeuPerDay> capacity(const World& world, double amount, CapacityUnit unit,
                                  const std::string& link) {
  const Link& of = world.links[link_of(world, link)];
  return capacity_of(world, {amount, unit}, world.places[of.from].country, line_class_of(of));
}

constexpr const char* electrified = "urumqi--horgos--rail";
constexpr const char* diesel = "khorgos--almaty--rail";

TEST(Capacity, ComesInTeuPerDay) {
  const World world = world_with(100);
  EXPECT_EQ(capacity(world, 750, CapacityUnit::teu_per_day, diesel), TeuPerDay{750});
}

TEST(Capacity, OfTrainsIsThatOfTheirClassOrTheDefault) {
  const World world = world_with(100);
  EXPECT_EQ(capacity(world, 10, CapacityUnit::train_pairs_per_day, diesel), TeuPerDay{800});
  EXPECT_EQ(capacity(world, 10, CapacityUnit::train_pairs_per_day, electrified), TeuPerDay{1000});
}

TEST(Capacity, OfMillionTonnesIsSharedByBothDirections) {
  const World world = world_with(100);
  const auto found = capacity(world, 7.3, CapacityUnit::mt_per_year, diesel);
  ASSERT_TRUE(found);
  EXPECT_DOUBLE_EQ(found->value, 1000);  // 7.3e6 t / 365 / 10 t / 2
}

TEST(Capacity, OfTrucksIsTheirTeu) {
  const World world = world_with(100);
  EXPECT_EQ(capacity(world, 300, CapacityUnit::trucks_per_day, diesel), TeuPerDay{600});
}

TEST(Capacity, OfShipsIsUnlimited) {
  const World world = world_with(100);
  EXPECT_FALSE(capacity(world, 3, CapacityUnit::ships_per_day, "aktau--baku--sea"));
}

TEST(Capacity, TheNarrowerOfTwoWhereNothingIsNoLimit) {
  EXPECT_EQ(narrower(TeuPerDay{3}, TeuPerDay{2}), TeuPerDay{2});
  EXPECT_EQ(narrower(TeuPerDay{3}, {}), TeuPerDay{3});
  EXPECT_EQ(narrower({}, TeuPerDay{2}), TeuPerDay{2});
  EXPECT_FALSE(narrower({}, {}));
}

}  // namespace
}  // namespace landbridge::test
