// SPDX-License-Identifier: Apache-2.0
// Which country a point lies in, and how far it is from one.
#include "model/country_map.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

CountryArea area(std::string_view code, std::string name, double west, double south, double size) {
  return {*Country::from(code),
          std::move(name),
          {{{west, south},
            {west + size, south},
            {west + size, south + size},
            {west, south + size},
            {west, south}}}};
}

CountryMap map_of(const std::vector<CountryArea>& areas) {
  CountryMap map;
  for (const CountryArea& one : areas) map.add(one);
  return map;
}

std::string code_at(const CountryMap& map, Point p) {
  const CountryArea* found = map.at(p);
  return found != nullptr ? found->country.code() : "sea";
}

std::string code_near(const CountryMap& map, Point p, Km reach) {
  const CountryArea* found = map.near(p, reach);
  return found != nullptr ? found->country.code() : "sea";
}

TEST(CountryMap, FindsTheAreaThatHoldsAPoint) {
  const CountryMap map = map_of({area("KZ", "Kazakhstan", 0, 0, 1), area("CN", "China", 1, 0, 1),
                                 area("-", "Nobody's", 2, 0, 1)});
  EXPECT_EQ(code_at(map, {0.5, 0.5}), "KZ");
  EXPECT_EQ(code_at(map, {1.5, 0.5}), "CN");
  EXPECT_EQ(code_at(map, {2.5, 0.5}), "-");
  EXPECT_EQ(code_at(map, {3.5, 0.5}), "sea");
  EXPECT_EQ(code_at({}, {0.5, 0.5}), "sea");
}

TEST(CountryMap, NoOrderOfAreasDecidesWhereTheyOverlap) {
  std::vector<CountryArea> areas{area("-", "Claimed", 0, 0, 1), area("UZ", "Uzbekistan", 0, 0, 1),
                                 area("TJ", "Tajikistan", 0, 0, 1)};
  for (int turn = 0; turn < 3; ++turn) {
    std::rotate(areas.begin(), areas.begin() + 1, areas.end());
    EXPECT_EQ(code_at(map_of(areas), {0.5, 0.5}), "TJ");
    EXPECT_EQ(code_near(map_of(areas), {0.5, -0.01}, Km{5}), "TJ");
  }
}

TEST(CountryMap, ACountryReachesSomeWayOffItsCoast) {
  const CountryMap map = map_of({area("KZ", "", 0, 0, 1), area("TM", "", 0, 1.05, 1)});
  EXPECT_EQ(code_near(map, {0.5, 1.02}, Km{5}), "KZ");  // 2.2 km and 3.3 km off
  EXPECT_EQ(code_near(map, {0.5, 1.03}, Km{5}), "TM");
  EXPECT_EQ(code_near(map, {0.5, -0.04}, Km{5}), "KZ");
  EXPECT_EQ(code_near(map, {0.5, -0.05}, Km{5}), "sea");
  EXPECT_EQ(code_near(map, {0.5, 0.99}, Km{0}), "KZ");
}

TEST(CountryMap, ReachesOverThe180thMeridianAndAtThePole) {
  const CountryMap map = map_of({area("FJ", "", 179, -17, 1), area("AQ", "", 0, 88.99, 1)});
  EXPECT_EQ(code_near(map, {-179.99, -16.5}, Km{5}), "FJ");
  EXPECT_EQ(code_near(map, {-120, 90}, Km{5}), "AQ");
  EXPECT_EQ(code_near(map, {1.05, 89.5}, Km{5}), "AQ");
}

TEST(CountryMap, MeasuresToTheNearestAreaOfACountry) {
  const CountryMap map = map_of({area("ID", "", 0, 0, 1), area("ID", "", 0, 3, 1)});
  const Country id = *Country::from("ID");
  EXPECT_EQ(map.distance(id, {0.5, 3.5}), Km{});
  EXPECT_NEAR(map.distance(id, {0.5, 2.5})->value, 55.6, 0.1);
  EXPECT_FALSE(map.distance(*Country::from("MY"), {0.5, 2.5}));
}

TEST(CountryMap, ThePiecesOfACountryThatOverlapDoNotCancel) {
  const CountryMap map = map_of({area("ID", "", 0, 0, 1), area("ID", "", 0, 0, 1)});
  EXPECT_EQ(code_at(map, {0.5, 0.5}), "ID");
}

}  // namespace
}  // namespace landbridge::test
