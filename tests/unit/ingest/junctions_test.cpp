// SPDX-License-Identifier: Apache-2.0
// Ends for drawn lines, and lines that come in parts.
#include "ingest/junctions.hpp"

#include "ingest/lines.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

LooseLine loose(std::vector<Point> line, std::string_view country = "") {
  LooseLine result{{}, Country::from(country), Km{0.5}};
  result.draft.link.line = std::move(line);
  return result;
}

TEST(Junctions, AnEndTakesTheNearestPlaceWithinReach) {
  std::vector<LooseLine> lines{loose({{10.0, 50.0}, {11.0, 50.0}})};
  const auto junctions = give_ends(
      lines, {{"far", {10.02, 50.0}}, {"near", {10.002, 50.0}}, {"nearer", {10.001, 50.0}}}, {});
  EXPECT_EQ(lines[0].draft.from, "nearer");
  EXPECT_EQ(lines[0].draft.to, "junction-11.00000-50.00000");
  ASSERT_EQ(junctions.size(), 1u);
  EXPECT_TRUE(junctions[0].place.kinds.contains(PlaceKind::junction));
  EXPECT_TRUE(junctions[0].place.country.is_none());
}

TEST(Junctions, TheSameCoordinatesAreTheSameJunction) {
  std::vector<LooseLine> lines{loose({{1.0, 2.0}, {3.000001, 4.0}}, "KZ"),
                               loose({{2.999999, 4.0}, {5.0, 6.0}}, "CN")};
  const auto junctions = give_ends(lines, {}, {});
  EXPECT_EQ(lines[0].draft.to, lines[1].draft.from);
  ASSERT_EQ(junctions.size(), 3u);
  EXPECT_EQ(junctions[1].place.country.code(), "CN");
}

TEST(Junctions, NoOrderOfPlacesOrLinesMatters) {
  const std::vector<KnownPlace> places{{"b", {1.0, 2.001}}, {"a", {1.0, 1.999}}};
  std::vector<LooseLine> lines{loose({{1.0, 2.0}, {3.0, 4.0}}, "KZ"),
                               loose({{3.0, 4.0}, {5.0, 6.0}})};
  std::vector<LooseLine> reversed(lines.rbegin(), lines.rend());
  const auto junctions = give_ends(lines, places, {});
  const auto others = give_ends(reversed, {places.rbegin(), places.rend()}, {});
  EXPECT_EQ(lines[0].draft.from, "a");
  EXPECT_EQ(reversed[1].draft.from, "a");
  ASSERT_EQ(junctions.size(), others.size());
  for (std::size_t i = 0; i < junctions.size(); ++i) {
    EXPECT_EQ(junctions[i].place.id, others[i].place.id);
    EXPECT_EQ(junctions[i].place.country, others[i].place.country);
  }
}

TEST(Junctions, NegativeAndZeroDegreesHaveOneName) {
  std::vector<LooseLine> lines{loose({{-0.000001, 0.0}, {-5.5, -6.25}})};
  give_ends(lines, {}, {});
  EXPECT_EQ(lines[0].draft.from, "junction-0.00000-0.00000");
  EXPECT_EQ(lines[0].draft.to, "junction--5.50000--6.25000");
}

TEST(Junctions, PlacesAcrossThe180thMeridianAreNear) {
  std::vector<LooseLine> lines{loose({{179.999, 60.0}, {170.0, 60.0}})};
  give_ends(lines, {{"east", {-179.999, 60.0}}}, {});
  EXPECT_EQ(lines[0].draft.from, "east");
}

TEST(Lines, PartsAreJoinedInAnyOrderAndDirection) {
  const Line whole{{0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 0}};
  EXPECT_EQ(joined({{{0, 0}, {1, 0}, {2, 0}}, {{2, 0}, {3, 0}, {4, 0}}}), whole);
  EXPECT_EQ(joined({{{1, 0}, {2, 0}}, {{4, 0}, {3, 0}}, {{0, 0}, {1, 0}}, {{2, 0}, {3, 0}}}),
            whole);
}

TEST(Lines, PartsWithAGapAreNoLine) {
  EXPECT_FALSE(joined({{{0, 0}, {1, 0}}, {{2, 0}, {3, 0}}}));
  EXPECT_FALSE(joined({}));
  EXPECT_FALSE(joined({{{0, 0}}}));
}

}  // namespace
}  // namespace landbridge::test
