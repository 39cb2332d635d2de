// SPDX-License-Identifier: Apache-2.0
#include "report/antimeridian.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace landbridge {
namespace {

using Shapes = std::vector<Shape>;

TEST(Antimeridian, LineThatStaysIsOnePart) {
  const Shape line{{102.8, 25.0}, {100.5, 13.8}, {-77.0, 38.9}};
  EXPECT_EQ(split_at_antimeridian(line), (Shapes{line}));
}

TEST(Antimeridian, CutsBothWays) {
  EXPECT_EQ(split_at_antimeridian({{170, 10}, {-170, 20}}),
            (Shapes{{{170, 10}, {180, 15}}, {{-180, 15}, {-170, 20}}}));
  EXPECT_EQ(split_at_antimeridian({{-175, 0}, {170, 30}}),
            (Shapes{{{-175, 0}, {-180, 10}}, {{180, 10}, {170, 30}}}));
}

TEST(Antimeridian, CutsAsOftenAsItIsCrossed) {
  const Shapes parts = split_at_antimeridian({{179, 0}, {-179, 2}, {-179, 4}, {179, 6}});
  EXPECT_EQ(parts, (Shapes{{{179, 0}, {180, 1}},
                           {{-180, 1}, {-179, 2}, {-179, 4}, {-180, 5}},
                           {{180, 5}, {179, 6}}}));
}

TEST(Antimeridian, VertexOnTheMeridianLeavesNoStump) {
  EXPECT_EQ(split_at_antimeridian({{170, 10}, {180, 15}, {-170, 20}}),
            (Shapes{{{170, 10}, {180, 15}}, {{-180, 15}, {-170, 20}}}));
  EXPECT_EQ(split_at_antimeridian({{180, 15}, {-170, 20}}), (Shapes{{{-180, 15}, {-170, 20}}}));
  EXPECT_EQ(split_at_antimeridian({{170, 10}, {-180, 15}}), (Shapes{{{170, 10}, {180, 15}}}));
}

TEST(Antimeridian, LineAlongTheMeridian) {
  EXPECT_EQ(split_at_antimeridian({{-180, 10}, {180, 20}}), (Shapes{{{180, 10}, {180, 20}}}));
  EXPECT_EQ(split_at_antimeridian({{180, 10}, {180, 20}}), (Shapes{{{180, 10}, {180, 20}}}));
}

TEST(Antimeridian, PointsThatCoincideStayALine) {
  EXPECT_EQ(split_at_antimeridian({{5, 5}, {5, 5}}), (Shapes{{{5, 5}, {5, 5}}}));
  EXPECT_EQ(split_at_antimeridian({{180, 5}, {-180, 5}}).size(), 1U);
}

// Length on the unrolled map, the short way around.
double flat_length(const Shape& line) {
  double length = 0.0;
  for (std::size_t i = 1; i < line.size(); ++i) {
    const double step = std::abs(line[i].lon - line[i - 1].lon);
    length += std::hypot(std::min(step, 360.0 - step), line[i].lat - line[i - 1].lat);
  }
  return length;
}

// Whatever the line: parts are lines on the globe, none of them leaps, and nothing is lost.
TEST(Antimeridian, KeepsWhatItCuts) {
  std::mt19937 random(7);
  std::uniform_int_distribution<int> lon(-18, 18);
  std::uniform_int_distribution<int> lat(-9, 9);
  for (int round = 0; round < 5000; ++round) {
    Shape line(2 + static_cast<std::size_t>(round) % 8);
    for (Point& p : line) p = {lon(random) * 10.0, lat(random) * 10.0};
    const Shapes parts = split_at_antimeridian(line);
    double length = 0.0;
    for (const Shape& part : parts) {
      ASSERT_GE(part.size(), 2U);
      length += flat_length(part);
      for (const Point p : part) EXPECT_TRUE(is_on_globe(p));
      for (std::size_t i = 1; i < part.size() && parts.size() > 1; ++i)
        EXPECT_LE(std::abs(part[i].lon - part[i - 1].lon), 180.0);
    }
    EXPECT_NEAR(length, flat_length(line), 1e-9);
  }
}

}  // namespace
}  // namespace landbridge
