// SPDX-License-Identifier: Apache-2.0
#include "letter_map.hpp"

#include "base/error.hpp"

#include <gtest/gtest.h>

namespace landbridge::cases {
namespace {

const std::vector<std::string> drawing{"A  B", "", "   C"};

TEST(LetterMap, FindsTheCellOfEachLetter) {
  EXPECT_EQ(cells_of(drawing), (Cells{{'A', {0, 0}}, {'B', {3, 0}}, {'C', {3, 2}}}));
}

TEST(LetterMap, RefusesALetterThatIsThereTwice) {
  EXPECT_THROW(cells_of(std::vector<std::string>{"A A"}), Error);
}

TEST(LetterMap, RefusesWhatIsNoPlace) {
  EXPECT_THROW(cells_of(std::vector<std::string>{"A--B"}), Error);
}

TEST(LetterMap, LaysCellsOutOnTheGlobe) {
  const Point b = point_of({3, 0}, Km{10.0});
  const Point c = point_of({3, 2}, Km{10.0});
  EXPECT_NEAR(great_circle({60.0, 40.0}, b).value, 30.0, 0.01);
  EXPECT_NEAR(great_circle(b, c).value, 20.0, 0.01);
}

TEST(LetterMap, MeasuresTheStraightWay) {
  EXPECT_EQ(distance({0, 0}, {3, 4}, Km{10.0}), Km{50.0});
  EXPECT_EQ(distance({0, 0}, {1, 1}, Km{10.0}), Km{14.1});
}

}  // namespace
}  // namespace landbridge::cases
