// SPDX-License-Identifier: Apache-2.0
#include "base/point.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>
#include <random>
#include <vector>

namespace landbridge {
namespace {

constexpr Point kunming{102.83, 24.88};
constexpr Point bangkok{100.50, 13.75};
constexpr double quarter_km = 6371.0088 * std::numbers::pi / 2.0;

TEST(Point, OnTheGlobe) {
  EXPECT_TRUE(is_on_globe({180.0, 90.0}));
  EXPECT_TRUE(is_on_globe({-180.0, -90.0}));
  EXPECT_FALSE(is_on_globe({180.001, 0.0}));
  EXPECT_FALSE(is_on_globe({0.0, -90.001}));
  EXPECT_FALSE(is_on_globe({std::numeric_limits<double>::quiet_NaN(), 0.0}));
  EXPECT_FALSE(is_on_globe({0.0, std::numeric_limits<double>::infinity()}));
}

TEST(GreatCircle, KnownArcs) {
  EXPECT_NEAR(great_circle({0, 0}, {90, 0}).value, quarter_km, 1e-6);
  EXPECT_NEAR(great_circle({37, 0}, {-120, 90}).value, quarter_km, 1e-6);
  EXPECT_NEAR(great_circle({0, 0}, {180, 0}).value, 2 * quarter_km, 1e-6);
  EXPECT_NEAR(great_circle({12, 47}, {-168, -47}).value, 2 * quarter_km, 1e-3);  // antipodes
  // GeodSolve (GeographicLib) gives 1257.38 km on the ellipsoid.
  EXPECT_NEAR(great_circle(kunming, bangkok).value, 1257.4, 0.006 * 1257.4);
}

TEST(GreatCircle, CrossesTheAntimeridianTheShortWay) {
  EXPECT_NEAR(great_circle({179.5, 0}, {-179.5, 0}).value, quarter_km / 90.0, 1e-6);
}

TEST(GreatCircle, IsADistance) {
  std::mt19937 random(2);
  std::uniform_real_distribution<double> lon(-180.0, 180.0);
  std::uniform_real_distribution<double> lat(-90.0, 90.0);
  const auto anywhere = [&] { return Point{lon(random), lat(random)}; };
  for (int i = 0; i < 2000; ++i) {
    const Point a = anywhere();
    const Point b = anywhere();
    const Point c = anywhere();
    EXPECT_EQ(great_circle(a, a), Km{0.0});
    EXPECT_DOUBLE_EQ(great_circle(a, b).value, great_circle(b, a).value);
    EXPECT_LE(great_circle(a, c).value, great_circle(a, b).value + great_circle(b, c).value + 1e-6);
    EXPECT_LE(great_circle(a, b).value, 2 * quarter_km + 1e-6);
  }
}

TEST(LengthOf, AddsTheArcs) {
  EXPECT_EQ(length_of({}), Km{0.0});
  EXPECT_EQ(length_of(std::vector<Point>{kunming}), Km{0.0});
  const std::vector<Point> there_and_back{kunming, bangkok, kunming};
  EXPECT_DOUBLE_EQ(length_of(there_and_back).value, 2 * great_circle(kunming, bangkok).value);
}

}  // namespace
}  // namespace landbridge
