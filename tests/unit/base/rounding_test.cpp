// SPDX-License-Identifier: Apache-2.0
#include "base/rounding.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <numeric>
#include <random>

namespace landbridge {
namespace {

using Numbers = std::vector<std::int64_t>;

std::int64_t sum_of(const Numbers& numbers) {
  return std::accumulate(numbers.begin(), numbers.end(), std::int64_t{0});
}

TEST(LargestRemainder, GivesMissingStepsToTheLargestRemainders) {
  EXPECT_EQ(largest_remainder(Numbers{36, 34, 30}, 100), (Numbers{1, 0, 0}));
  EXPECT_EQ(largest_remainder(Numbers{150, 149, 1}, 100), (Numbers{2, 1, 0}));
}

TEST(LargestRemainder, EarlierWinsAmongEquals) {
  EXPECT_EQ(largest_remainder(Numbers{50, 50, 50}, 100), (Numbers{1, 1, 0}));
}

TEST(LargestRemainder, KnowsNegativeNumbers) {
  EXPECT_EQ(largest_remainder(Numbers{-50}, 100), (Numbers{-1}));  // half away from zero
  EXPECT_EQ(largest_remainder(Numbers{-49}, 100), (Numbers{0}));
  EXPECT_EQ(largest_remainder(Numbers{-130, 130}, 100), (Numbers{-1, 1}));
}

TEST(LargestRemainder, NothingToRound) {
  EXPECT_TRUE(largest_remainder({}, 100).empty());
  EXPECT_EQ(largest_remainder(Numbers{0, 300, 0}, 100), (Numbers{0, 3, 0}));
}

// Whatever the values: the sum is the rounded sum, no value moves a whole step, and a value that
// needs no rounding keeps its own.
TEST(LargestRemainder, KeepsEverySum) {
  std::mt19937 random(3);
  const auto between = [&](std::int64_t low, std::int64_t high) {
    return std::uniform_int_distribution(low, high)(random);
  };
  for (int round = 0; round < 5000; ++round) {
    const std::int64_t step = between(1, 5000);
    const std::int64_t low = between(0, 2) == 0 ? -20'000 : 0;
    Numbers values(static_cast<std::size_t>(between(0, 40)));
    for (auto& value : values)
      value = between(0, 3) == 0 ? step * between(-3, 3) : between(low, 20'000);
    const Numbers steps = largest_remainder(values, step);

    ASSERT_EQ(steps.size(), values.size());
    EXPECT_LE(2 * std::abs(sum_of(steps) * step - sum_of(values)), step);
    for (std::size_t i = 0; i < values.size(); ++i) {
      EXPECT_LT(std::abs(steps[i] * step - values[i]), step);
      if (values[i] % step == 0) {
        EXPECT_EQ(steps[i] * step, values[i]);
      }
    }
  }
}

Decimal decimal_in(const Value& value) { return std::get<Decimal>(value.content()); }

Sheet times(const std::vector<std::pair<std::int64_t, std::int64_t>>& rows, bool has_total) {
  Sheet sheet{"legs",
              "",
              {{"moving_h", "moving", Unit::hours},
               {"dwell_h", "dwell", Unit::hours},
               {"time_h", "h", Unit::hours, {0, 1}},
               {"mode", "mode"}}};
  for (const auto& [moving, dwell] : rows)
    sheet.rows.push_back({moving, dwell, std::monostate{}, std::string("rail")});
  sheet.has_total = has_total;
  return sheet;
}

// What a reader adds up by hand is what stands below and beside.
TEST(RoundedSheet, AddsUpDownAndAcross) {
  std::mt19937 random(4);
  std::uniform_int_distribution<std::int64_t> seconds(0, 200'000);
  for (const Precision precision : {Precision::table, Precision::data}) {
    for (int round = 0; round < 300; ++round) {
      std::vector<std::pair<std::int64_t, std::int64_t>> rows(1 +
                                                              static_cast<std::size_t>(round) % 20);
      for (auto& [moving, dwell] : rows)
        std::tie(moving, dwell) = std::pair(seconds(random), seconds(random));
      const RoundedSheet shown = rounded(times(rows, true), precision);
      for (std::size_t c = 0; c < 3; ++c) {
        std::int64_t down = 0;
        for (const auto& row : shown.rows) down += decimal_in(row[c]).units;
        EXPECT_EQ(down, decimal_in(shown.total[c]).units);
      }
      for (const auto& row : shown.rows)
        EXPECT_EQ(decimal_in(row[0]).units + decimal_in(row[1]).units, decimal_in(row[2]).units);
    }
  }
}

TEST(RoundedSheet, WithoutTotalEachRowIsItsOwn) {
  const RoundedSheet shown =
      rounded(times({{180, 0}, {180, 0}, {179, 0}}, false), Precision::table);
  EXPECT_TRUE(shown.total.empty());
  EXPECT_EQ(decimal_in(shown.rows[0][0]), (Decimal{1, 1}));  // 0.05 h
  EXPECT_EQ(decimal_in(shown.rows[1][0]), (Decimal{1, 1}));
  EXPECT_EQ(decimal_in(shown.rows[2][0]), (Decimal{0, 1}));
}

TEST(RoundedSheet, EmptyCellsStayEmptyAndTakeNoStep) {
  Sheet sheet = times({{179, 0}, {179, 0}}, true);
  sheet.rows[0][0] = std::monostate{};
  sheet.rows[0][1] = std::monostate{};
  const RoundedSheet shown = rounded(sheet, Precision::table);
  for (std::size_t c = 0; c < 3; ++c)
    EXPECT_TRUE(std::holds_alternative<std::monostate>(shown.rows[0][c].content()));
  EXPECT_EQ(decimal_in(shown.rows[1][2]), decimal_in(shown.total[2]));
  EXPECT_EQ(std::get<std::string>(shown.rows[0][3].content()), "rail");
  EXPECT_TRUE(std::holds_alternative<std::monostate>(shown.total[3].content()));
}

TEST(RoundedSheet, NoRowsSumToZero) {
  const RoundedSheet shown = rounded(times({}, true), Precision::data);
  EXPECT_TRUE(shown.rows.empty());
  EXPECT_EQ(decimal_in(shown.total[2]), (Decimal{0, 3}));
}

TEST(RoundedSheet, PassesListsAndPlainNumbersOn) {
  const Sheet sheet{"pairs",
                    "",
                    {{"countries", "countries"}, {"share", "share"}, {"no", "no"}},
                    {{std::vector<std::string>{"CN", "LA"}, 0.25, std::int64_t{7}}}};
  const RoundedSheet shown = rounded(sheet, Precision::table);
  EXPECT_EQ(std::get<Array>(shown.rows[0][0].content()).size(), 2U);
  EXPECT_EQ(std::get<double>(shown.rows[0][1].content()), 0.25);
  EXPECT_EQ(std::get<std::int64_t>(shown.rows[0][2].content()), 7);
}

TEST(Rounded, OneMeasureAlone) {
  EXPECT_EQ(rounded(1'546'478, Unit::km, Precision::table), (Decimal{15'465, 1}));
  EXPECT_EQ(rounded(1'546'478, Unit::km, Precision::data), (Decimal{1'546'478, 3}));
  EXPECT_EQ(rounded(5400, Unit::hours, Precision::table), (Decimal{15, 1}));
  EXPECT_EQ(rounded(1, Unit::hours, Precision::data), (Decimal{0, 3}));
  EXPECT_EQ(rounded(2, Unit::hours, Precision::data), (Decimal{1, 3}));
  EXPECT_EQ(rounded(12'350, Unit::usd, Precision::table), (Decimal{124, 0}));
  EXPECT_EQ(rounded(-12'350, Unit::usd, Precision::table), (Decimal{-124, 0}));
  EXPECT_EQ(rounded(12'350, Unit::usd, Precision::data), (Decimal{12'350, 2}));
  EXPECT_EQ(rounded(49, Unit::kgco2e, Precision::table), (Decimal{0, 1}));
}

}  // namespace
}  // namespace landbridge
