// SPDX-License-Identifier: Apache-2.0
#include "base/date.hpp"

#include <gtest/gtest.h>

#include <random>

namespace landbridge {
namespace {

using namespace std::chrono;

TEST(Date, FullDateIsItselfOnBothEnds) {
  const Date day = 2021y / December / 3;
  EXPECT_EQ(parse_rough_date("2021-12-03"), (RoughDate{day, day}));
  EXPECT_EQ(parse_date(" 2021-12-03\n"), day);
}

TEST(Date, MonthAndYearSpanAllTheirDays) {
  EXPECT_EQ(parse_rough_date("2030"), (RoughDate{2030y / January / 1, 2030y / December / 31}));
  EXPECT_EQ(parse_rough_date("2029-08"), (RoughDate{2029y / August / 1, 2029y / August / 31}));
}

TEST(Date, FebruaryKnowsLeapYears) {
  EXPECT_EQ(parse_rough_date("2028-02")->last, 2028y / February / 29);
  EXPECT_EQ(parse_rough_date("2100-02")->last, 2100y / February / 28);  // divisible by 100
  EXPECT_EQ(parse_rough_date("2000-02")->last, 2000y / February / 29);  // and by 400
  EXPECT_TRUE(parse_date("2024-02-29"));
  EXPECT_FALSE(parse_date("2025-02-29"));
}

TEST(Date, RoughDateIsNoDay) {
  EXPECT_FALSE(parse_date("2029"));
  EXPECT_FALSE(parse_date("2029-08"));
}

class NoDate : public testing::TestWithParam<const char*> {};

TEST_P(NoDate, IsRefused) { EXPECT_FALSE(parse_rough_date(GetParam())) << GetParam(); }

INSTANTIATE_TEST_SUITE_P(Texts, NoDate,
                         testing::Values("", " ", "-", "20", "20300", "2030-1", "2030-001",
                                         "2030-13", "2030-00", "0000", "2025-02-30", "2025-04-31",
                                         "2025-01-00", "2025-01-01-01", "2025-01-", "-2025",
                                         "2025--01", "2025-01--01", "2025/01/01", "01-02-2025",
                                         "next May", "2025-+1", "2025-0a", "2025- 1", "2025 - 01",
                                         "2025-01-01T00:00", "２０２５"));

TEST(Date, TextReadsBack) {
  std::mt19937 random(1);
  std::uniform_int_distribution<int> days(-200'000, 200'000);  // 1422 to 2517
  for (int i = 0; i < 2000; ++i) {
    const Date day{sys_days{2026y / May / 15} + std::chrono::days(days(random))};
    EXPECT_EQ(parse_date(to_text(day)), day) << to_text(day);
  }
}

TEST(Date, TextIsPadded) { EXPECT_EQ(to_text(987y / March / 4), "0987-03-04"); }

}  // namespace
}  // namespace landbridge
