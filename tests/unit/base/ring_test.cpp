// SPDX-License-Identifier: Apache-2.0
// Inside, outside, and how far: against hand-made rings and against counting windings.
#include "base/ring.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <random>

namespace landbridge {
namespace {

constexpr double pi = std::numbers::pi;
constexpr double km_per_degree = 111.195;  // on the mean sphere

Ring square(double west, double south, double size) {
  return {{west, south},
          {west + size, south},
          {west + size, south + size},
          {west, south + size},
          {west, south}};
}

TEST(Polygon, HoldsWhatLiesInsideAndNotInAHole) {
  const Polygon polygon{square(0, 0, 10), square(4, 4, 2)};
  EXPECT_TRUE(holds(polygon, {1, 1}));
  EXPECT_TRUE(holds(polygon, {5, 7}));
  EXPECT_FALSE(holds(polygon, {5, 5}));
  EXPECT_FALSE(holds(polygon, {11, 5}));
  EXPECT_FALSE(holds(polygon, {-1, 4}));  // level with a corner of the hole
  EXPECT_FALSE(holds({}, {0, 0}));
}

TEST(Polygon, NeedsNoRepeatedEndAndNoWinding) {
  const Ring open{{0, 0}, {0, 10}, {10, 10}, {10, 0}};
  EXPECT_TRUE(holds({open}, {5, 5}));
  EXPECT_TRUE(holds({Ring(open.rbegin(), open.rend())}, {5, 5}));
}

TEST(Polygon, NeighboursShareNoPointAndLeaveNoneOut) {
  const Polygon west{square(0, 0, 1)};
  const Polygon east{square(1, 0, 1)};
  for (const Point p : {Point{1, 0.5}, Point{0.999999, 0.5}, Point{1.000001, 0.25}})
    EXPECT_NE(holds(west, p), holds(east, p)) << p.lon;
}

TEST(Polygon, OfNoAreaHoldsNothing) {
  EXPECT_FALSE(holds({{}}, {0, 0}));
  EXPECT_FALSE(holds({{{1, 1}}}, {1, 1}));
  EXPECT_FALSE(holds({{{0, 0}, {2, 2}, {0, 0}}}, {0.5, 1}));
  EXPECT_TRUE(std::isinf(distance_to({}, {0, 0}).value));
  EXPECT_TRUE(std::isinf(distance_to({{}}, {0, 0}).value));
}

TEST(Polygon, IsAsFarAsItsNearestEdge) {
  const Polygon polygon{square(0, 0, 10), square(4, 4, 2)};
  EXPECT_NEAR(distance_to(polygon, {-1, 5}).value, km_per_degree * std::cos(5 * pi / 180), 0.1);
  EXPECT_NEAR(distance_to(polygon, {5, 5}).value, km_per_degree * std::cos(5 * pi / 180), 0.5);
  EXPECT_NEAR(distance_to(polygon, {5, -2}).value, 2 * km_per_degree, 0.1);
  EXPECT_NEAR(distance_to({{{3, 3}}}, {3, 4}).value, km_per_degree, 0.1);
}

TEST(Polygon, IsNearOverThe180thMeridian) {
  const Polygon east{square(-180, 60, 1)};
  const double expected = 0.1 * km_per_degree * std::cos(60.5 * pi / 180);
  EXPECT_NEAR(distance_to(east, {179.9, 60.5}).value, expected, 0.1);
  const Polygon west{square(179, 60, 1)};
  EXPECT_NEAR(distance_to(west, {-179.9, 60.5}).value, expected, 0.1);
}

TEST(Polygon, ThatFollowsAParallelAllRoundIsNotNearElsewhere) {
  const Polygon south{{{-180, -90}, {180, -90}, {180, -70}, {-180, -70}, {-180, -90}}};
  EXPECT_TRUE(holds(south, {179.9, -80}));
  EXPECT_NEAR(distance_to(south, {0, 0}).value, 70 * km_per_degree, 1.0);
}

// Sum of the angles under which the edges are seen: about 2 pi inside, 0 outside.
bool winds_around(const Ring& ring, Point p) {
  double turned = 0.0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point a = ring[i];
    const Point b = ring[(i + 1) % ring.size()];
    turned += std::remainder(
        std::atan2(b.lat - p.lat, b.lon - p.lon) - std::atan2(a.lat - p.lat, a.lon - p.lon),
        2 * pi);
  }
  return std::abs(turned) > pi;
}

TEST(Polygon, HoldsWhatItsRingWindsAround) {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> radius(0.1, 10.0);
  std::uniform_real_distribution<double> anywhere(-12.0, 12.0);
  for (int round = 0; round < 200; ++round) {
    Ring star;
    for (int i = 0; i < 25; ++i) {
      const double angle = 2 * pi * i / 25;
      const double r = radius(random);
      star.push_back({r * std::cos(angle), r * std::sin(angle)});
    }
    for (int i = 0; i < 20; ++i) {
      const Point p{anywhere(random), anywhere(random)};
      EXPECT_EQ(holds({star}, p), winds_around(star, p)) << p.lon << ", " << p.lat;
    }
  }
}

TEST(Ring, MeetsLinesThatLieInItOrPassIt) {
  const Polygon square{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{4, 4}, {6, 4}, {6, 6}, {4, 6}}};
  EXPECT_TRUE(meets(square, {{1, 1}, {2, 2}}));
  EXPECT_TRUE(meets(square, {{-5, 5}, {20, 5}}));  // through, with no point inside
  EXPECT_TRUE(meets(square, {{-5, 5}, {1, 5}}));
  EXPECT_FALSE(meets(square, {{-5, 5}, {-1, 5}}));
  EXPECT_FALSE(meets(square, {{4.5, 5}, {5.5, 5}}));   // in the hole
  EXPECT_FALSE(meets(square, {{170, 5}, {-170, 5}}));  // over the 180th meridian, not the globe
  EXPECT_FALSE(meets(square, {}));
  EXPECT_FALSE(meets({}, {{1, 1}, {2, 2}}));
}

}  // namespace
}  // namespace landbridge
