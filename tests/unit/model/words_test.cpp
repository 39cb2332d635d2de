// SPDX-License-Identifier: Apache-2.0
// Words of the field as they are read from data.
#include "model/country.hpp"
#include "model/crossing.hpp"
#include "model/mode.hpp"
#include "model/transfer.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace landbridge {
namespace {

std::vector<int> gauges(std::string_view text) {
  std::vector<int> result;
  for (const Gauge gauge : gauges_from(text).value_or(std::vector<Gauge>{}))
    result.push_back(gauge.mm);
  return result;
}

TEST(Mode, IsKnownByItsNameOnly) {
  EXPECT_EQ(mode_from("inland_waterway"), Mode::inland_waterway);
  EXPECT_EQ(mode_from("Rail"), std::nullopt);
  EXPECT_EQ(mode_from(""), std::nullopt);
  EXPECT_EQ(mode_names(), "rail, road, sea, ferry, inland_waterway");
}

TEST(Gauges, AreReadWithAnySeparatorAndSorted) {
  const std::vector<int> both{1435, 1520};
  for (const std::string_view text :
       {"1435;1520", "1520/1435", "1435, 1520", "1435|1520", "1435+1520", "1520 1435 1520"})
    EXPECT_EQ(gauges(text), both) << text;
  EXPECT_EQ(gauges("1668"), std::vector<int>{1668});
}

TEST(Gauges, OutOfUseOrNoNumberAreNone) {
  for (const std::string_view text : {"", "1436", "0", "-1435", "1435;x", "1435 mm", "99999999999"})
    EXPECT_FALSE(gauges_from(text)) << text;
}

TEST(Country, IsTwoLettersOrNone) {
  EXPECT_EQ(Country::from("kz")->code(), "KZ");
  EXPECT_TRUE(Country::from("-")->is_none());
  for (const std::string_view text : {"", "K", "KAZ", "K1", "--", "ü"})
    EXPECT_FALSE(Country::from(text)) << text;
}

TEST(PlaceKinds, AreNamedInTheirOrder) {
  PlaceKinds kinds;
  kinds.insert(*place_kind_from("seaport"));
  kinds.insert(*place_kind_from("city"));
  EXPECT_EQ(kinds.names(), (std::vector<std::string>{"city", "seaport"}));
  EXPECT_FALSE(place_kind_from("harbour"));
}

TEST(Words, OfCapacitiesAndMethods) {
  EXPECT_EQ(capacity_unit_from("mt_per_year"), CapacityUnit::mt_per_year);
  EXPECT_FALSE(capacity_unit_from("teu"));
  EXPECT_EQ(method_from("bogie_exchange"), Method::bogie_exchange);
  EXPECT_FALSE(method_from("crane"));
}

// By hand: cv 1: sigma^2 = ln 2; p50 = 20/sqrt 2 = 14.142; p90 = p50 exp(1.2816 x 0.83255) = 41.11.
TEST(Stay, OfAMeanIsLognormal) {
  const Stay stay = stay_from_mean(Hours{20.0}, 1.0);
  EXPECT_NEAR(stay.p50.value, 14.142, 0.001);
  EXPECT_NEAR(stay.p90.value, 41.11, 0.01);
  const Stay certain = stay_from_mean(Hours{20.0}, 0.0);
  EXPECT_DOUBLE_EQ(certain.p50.value, 20.0);
  EXPECT_DOUBLE_EQ(certain.p90.value, 20.0);
}

}  // namespace
}  // namespace landbridge
