// SPDX-License-Identifier: Apache-2.0
// What "best" means.
#include "analysis/criterion.hpp"

#include <gtest/gtest.h>

namespace landbridge {
namespace {

constexpr Measures measures{{1500}, {3600}, {1800}, {1234}, {5678}};
constexpr Valuation valuation{{2.0}, {100.0}};

TEST(Criterion, WeighsInItsWholeUnit) {
  EXPECT_EQ(weigh_time(measures, valuation), 5'400'000);   // milliseconds
  EXPECT_EQ(weigh_cost(measures, valuation), 12'340);      // 1/1000 USD
  EXPECT_EQ(weigh_distance(measures, valuation), 1'500);   // metres
  EXPECT_EQ(weigh_emissions(measures, valuation), 5'678);  // grams
}

TEST(Criterion, GeneralizedAddsMoneyTimeAndCarbon) {
  // 12.34 USD + 2 USD/h x 1.5 h + 100 USD/t x 0.005678 t = 15.9078 USD
  EXPECT_EQ(weigh_generalized(measures, valuation), 15'908);
  EXPECT_EQ(weigh_generalized(measures, {}), weigh_cost(measures, {}));
}

TEST(Criterion, NothingWeighsNothing) {
  for (const Criterion& criterion : criteria) EXPECT_EQ(criterion.weight({}, valuation), 0);
}

TEST(Criterion, IsFoundByName) {
  for (const Criterion& criterion : criteria) EXPECT_EQ(find_criterion(criterion.name), &criterion);
  EXPECT_EQ(find_criterion("speed"), nullptr);
  EXPECT_EQ(criteria.front().name, "generalized") << "the default of --by";
}

}  // namespace
}  // namespace landbridge
