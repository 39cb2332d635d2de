// SPDX-License-Identifier: Apache-2.0
// Shares of random games against their definition, and against what any Shapley value keeps.
#include "analysis/shapley.hpp"

#include "search/random_graph.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace landbridge::test {
namespace {

constexpr std::uint32_t seeds = 60;

// Any number, less than nothing as well, for every set but the empty one.
Worth random_game(std::uint32_t seed, std::size_t count) {
  Dice dice(seed);
  std::vector<double> worths{0.0};
  while (worths.size() < (std::size_t{1} << count))
    worths.push_back(static_cast<double>(dice.below(2000)) - 500.0);
  return [worths](ProjectSet set) { return worths[set.number()]; };
}

std::vector<ProjectOrder> all_orders(std::size_t count) {
  ProjectOrder order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::vector<ProjectOrder> orders;
  do orders.push_back(order);
  while (std::next_permutation(order.begin(), order.end()));
  return orders;
}

// The mean of what each adds to those before it.
std::vector<double> by_definition(std::size_t count, const Worth& worth) {
  std::vector<double> shares(count, 0.0);
  const std::vector<ProjectOrder> orders = all_orders(count);
  for (const ProjectOrder& order : orders) {
    ProjectSet before;
    for (const std::size_t project : order) {
      shares[project] += worth(before.with(project)) - worth(before);
      before = before.with(project);
    }
  }
  for (double& share : shares) share /= static_cast<double>(orders.size());
  return shares;
}

double sum_of(const std::vector<double>& shares) {
  return std::accumulate(shares.begin(), shares.end(), 0.0);
}

TEST(Shapley, IsTheMeanOverAllOrders) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    const std::size_t count = 1 + seed % 7;
    SCOPED_TRACE(testing::Message() << "seed " << seed << ", " << count);
    const Worth worth = random_game(seed, count);
    const auto shares = shapley_shares(count, worth);
    const auto expected = by_definition(count, worth);
    ASSERT_EQ(shares.size(), count);
    for (std::size_t i = 0; i < count; ++i) EXPECT_NEAR(shares[i], expected[i], 1e-9);
    EXPECT_NEAR(sum_of(shares), worth(ProjectSet::first(count)), 1e-9);
  }
}

TEST(Shapley, AddsUpForAsManyAsMayBe) {
  constexpr std::size_t count = 12;
  const Worth worth = random_game(7, count);
  EXPECT_NEAR(sum_of(shapley_shares(count, worth)), worth(ProjectSet::first(count)), 1e-8);
}

TEST(Shapley, AsksForEachSetOnce) {
  std::map<ProjectSet, int> asked;
  shapley_shares(5, [&](ProjectSet set) {
    ++asked[set];
    return 1.0;
  });
  EXPECT_EQ(asked.size(), 32U);
  EXPECT_TRUE(std::ranges::all_of(asked, [](const auto& entry) { return entry.second == 1; }));
}

TEST(Shapley, EqualsShareEquallyAndADummyGetsWhatItBrings) {
  // 0 and 1 are worth something together only, 2 always 5, 3 nothing.
  const auto shares = shapley_shares(4, [](ProjectSet set) {
    return (set.has(0) && set.has(1) ? 10.0 : 0.0) + (set.has(2) ? 5.0 : 0.0);
  });
  EXPECT_DOUBLE_EQ(shares[0], 5.0);
  EXPECT_DOUBLE_EQ(shares[1], 5.0);
  EXPECT_DOUBLE_EQ(shares[2], 5.0);
  EXPECT_DOUBLE_EQ(shares[3], 0.0);
}

TEST(Shapley, HasTheValueOfTheGloveGame) {
  // One left glove, two right ones (Shapley and Shubik): 2/3, 1/6, 1/6.
  const auto shares = shapley_shares(
      3, [](ProjectSet set) { return set.has(0) && (set.has(1) || set.has(2)) ? 1.0 : 0.0; });
  EXPECT_NEAR(shares[0], 2.0 / 3.0, 1e-12);
  EXPECT_NEAR(shares[1], 1.0 / 6.0, 1e-12);
  EXPECT_NEAR(shares[2], 1.0 / 6.0, 1e-12);
}

TEST(EstimatedShares, OfAllOrdersAreTheShares) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    const std::size_t count = 2 + seed % 5;
    const Worth worth = random_game(seed, count);
    const auto exact = shapley_shares(count, worth);
    const auto estimated = estimated_shares(count, all_orders(count), worth);
    for (std::size_t i = 0; i < count; ++i) EXPECT_NEAR(estimated[i].mean, exact[i], 1e-9);
  }
}

TEST(EstimatedShares, HaveTheStandardErrorOfAHandCountedCase) {
  // 0 adds 0 when it comes first and 4 when it comes last: mean 3, variance 4, of four orders.
  const Worth worth = [](ProjectSet set) { return set.size() == 2 ? 4.0 : 0.0; };
  const auto shares = estimated_shares(2, {{0, 1}, {1, 0}, {1, 0}, {1, 0}}, worth);
  EXPECT_DOUBLE_EQ(shares[0].mean, 3.0);
  EXPECT_DOUBLE_EQ(shares[0].half_width, 1.96 * std::sqrt(4.0 / 4.0));
  EXPECT_DOUBLE_EQ(shares[1].mean, 1.0);
}

TEST(EstimatedShares, AddUpAndMostlyCoverTheShares) {
  std::size_t covered = 0;
  std::size_t all = 0;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    constexpr std::size_t count = 8;
    const Worth worth = random_game(seed, count);
    const auto exact = shapley_shares(count, worth);
    const auto estimated = estimated_shares(count, random_orders(count, 200, seed), worth);
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
      sum += estimated[i].mean;
      ++all;
      if (std::abs(estimated[i].mean - exact[i]) <= estimated[i].half_width) ++covered;
    }
    EXPECT_NEAR(sum, worth(ProjectSet::first(count)), 1e-8);
  }
  EXPECT_GT(covered, all * 90 / 100);
  EXPECT_LT(covered, all * 99 / 100);
}

TEST(RandomOrders, AreOrdersAndTheSameOfTheSameSeed) {
  const auto orders = random_orders(13, 50, 1);
  EXPECT_EQ(orders, random_orders(13, 50, 1));
  EXPECT_NE(orders, random_orders(13, 50, 2));
  for (ProjectOrder order : orders) {
    std::ranges::sort(order);
    for (std::size_t i = 0; i < order.size(); ++i) EXPECT_EQ(order[i], i);
  }
}

TEST(RandomOrders, HaveAllTheSameChance) {
  std::map<ProjectOrder, int> drawn;
  for (const ProjectOrder& order : random_orders(3, 6000, 1)) ++drawn[order];
  EXPECT_EQ(drawn.size(), 6U);
  for (const auto& [order, times] : drawn) EXPECT_NEAR(times, 1000, 120);
}

}  // namespace
}  // namespace landbridge::test
