// SPDX-License-Identifier: Apache-2.0
// Labels: whole numbers compared in order.
#include "search/label.hpp"

#include <gtest/gtest.h>

namespace landbridge {
namespace {

TEST(Label, TheFirstDifferenceDecides) {
  EXPECT_LT((Label{{1, 9, 9, 9, 9, 9}}), (Label{{2, 0, 0, 0, 0, 0}}));
  EXPECT_LT((Label{{1, 2, 0, 9, 9, 9}}), (Label{{1, 2, 1, 0, 0, 0}}));
  EXPECT_EQ((Label{{1, 2, 3, 4, 5, 6}}), (Label{{1, 2, 3, 4, 5, 6}}));
}

TEST(Label, AddsTermByTerm) {
  EXPECT_EQ((Label{{1, 2, 3, 4, 5, 6}} + Label{{10, 20, 30, 40, 50, 60}}),
            (Label{{11, 22, 33, 44, 55, 66}}));
  EXPECT_EQ((Label{{1, 2, 3, 4, 5, 6}} + Label{}), (Label{{1, 2, 3, 4, 5, 6}}));
}

TEST(Label, NothingIsGreaterThanInfinityAndNothingIsAddedToIt) {
  const Label some{{1, 2, 3, 4, 5, 6}};
  EXPECT_LT(some, Label::infinity());
  EXPECT_EQ(some + Label::infinity(), Label::infinity());
  EXPECT_EQ(Label::infinity() + some, Label::infinity());
  EXPECT_EQ(Label::infinity() + Label::infinity(), Label::infinity());
  EXPECT_TRUE(Label::infinity().is_infinite());
  EXPECT_FALSE(Label{}.is_infinite());
}

}  // namespace
}  // namespace landbridge
