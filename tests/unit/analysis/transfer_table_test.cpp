// SPDX-License-Identifier: Apache-2.0
// Which transfers a place offers: its own rows, then those of its kinds, then those of any place.
#include "analysis/transfer_table.hpp"

#include "analysis/tiny_world.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

constexpr PlatformKind standard{Mode::rail, {1435}};
constexpr PlatformKind broad{Mode::rail, {1520}};
constexpr PlatformKind metre{Mode::rail, {1000}};
constexpr PlatformKind street{Mode::road, {}};

// Hours tell the rows apart.
std::vector<double> hours(const TinyWorld& tiny, const std::string& place, PlatformKind from,
                          PlatformKind to) {
  const World world = tiny.build();
  std::vector<double> found;
  for (const TransferId id : TransferTable(world).between(place_of(world, place), from, to))
    found.push_back(world.transfers[id].service.value);
  return found;
}

using Hours = std::vector<double>;

TinyWorld world_with_defaults() {
  TinyWorld tiny = clean_world();
  tiny.transfers.clear();
  tiny.transfer("*", "rail", "road", Method::rail_road, 9);
  tiny.transfer("kind:dryport", "rail", "road", Method::rail_road, 5);
  return tiny;
}

TEST(TransferTable, ARowOfTheKindWinsOverAnyPlace) {
  const TinyWorld tiny = world_with_defaults();
  EXPECT_EQ(hours(tiny, "urumqi", standard, street), Hours{9});
  EXPECT_EQ(hours(tiny, "khorgos", standard, street), Hours{5});
}

TEST(TransferTable, ARowOfThePlaceWinsOverItsKind) {
  TinyWorld tiny = world_with_defaults();
  tiny.transfer("khorgos", "rail", "road", Method::rail_road, 3);
  EXPECT_EQ(hours(tiny, "khorgos", standard, street), Hours{3});
}

TEST(TransferTable, AWinningRowHidesOtherMethodsOfLowerRank) {
  TinyWorld tiny = world_with_defaults();
  tiny.transfer("khorgos", "rail", "road", Method::transload, 3);
  EXPECT_EQ(hours(tiny, "khorgos", standard, street), Hours{3});
}

TEST(TransferTable, RowsOfOneRankAreAlternativesByMethod) {
  TinyWorld tiny = world_with_defaults();
  tiny.transfer("khorgos", "rail 1435", "rail 1520", Method::bogie_exchange, 8);
  tiny.transfer("khorgos", "rail 1435", "rail 1520", Method::transload, 12);
  EXPECT_EQ(hours(tiny, "khorgos", standard, broad), (Hours{12, 8}));
  EXPECT_EQ(hours(tiny, "khorgos", broad, standard), (Hours{12, 8})) << "both directions";
  EXPECT_EQ(hours(tiny, "khorgos", standard, metre), Hours{});
}

TEST(TransferTable, OneWayRowsHoldOneWay) {
  TinyWorld tiny = world_with_defaults();
  tiny.transfer("khorgos", "rail 1435", "rail 1520", Method::transload, 7).direction =
      Direction::forward;
  EXPECT_EQ(hours(tiny, "khorgos", standard, broad), Hours{7});
  EXPECT_EQ(hours(tiny, "khorgos", broad, standard), Hours{});
}

TEST(TransferTable, AGaugeNarrowsASide) {
  TinyWorld tiny = world_with_defaults();
  tiny.transfers.clear();
  tiny.transfer("khorgos", "rail 1435", "road", Method::rail_road, 4);
  EXPECT_EQ(hours(tiny, "khorgos", standard, street), Hours{4});
  EXPECT_EQ(hours(tiny, "khorgos", broad, street), Hours{});
}

TEST(TransferTable, ThereIsNoTransferWithoutARow) {
  TinyWorld tiny = world_with_defaults();
  tiny.transfers.clear();
  EXPECT_EQ(hours(tiny, "khorgos", standard, street), Hours{});
}

}  // namespace
}  // namespace landbridge::test
