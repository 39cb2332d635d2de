// SPDX-License-Identifier: Apache-2.0
#include "analysis/closure.hpp"

#include <gtest/gtest.h>

namespace landbridge {
namespace {

using namespace std::chrono_literals;

constexpr When may{2026y / 5 / 15};

Availability with(Status status, const char* from = "", const char* to = "") {
  Availability row;
  row.status = status;
  row.open_from = parse_rough_date(from);
  row.open_to = parse_rough_date(to);
  return row;
}

TEST(Closure, NamesTheDayOfOpening) {
  EXPECT_EQ(closure_of(with(Status::construction, "2030"), may),
            "construction, opens by 2030-12-31");
  EXPECT_EQ(closure_of(with(Status::planned, "2029-06"), may), "planned, opens by 2029-06-30");
  EXPECT_EQ(closure_of(with(Status::operating, "2027-03"), may), "closed, opens on 2027-03-01");
}

TEST(Closure, NamesTheDayOfTheEnd) {
  EXPECT_EQ(closure_of(with(Status::operating, "", "2024-06"), may), "closed, ended 2024-06-30");
  EXPECT_EQ(closure_of(with(Status::closed, "1980", "2009"), may), "closed, ended 2009-12-31");
  EXPECT_EQ(closure_of(with(Status::construction, "2020", "2022"), may),
            "closed, ended 2022-12-31");
}

TEST(Closure, SaysTheStatusAloneWithoutADate) {
  EXPECT_EQ(closure_of(with(Status::construction), may), "construction");
  EXPECT_EQ(closure_of(with(Status::planned), may), "planned");
  EXPECT_EQ(closure_of(with(Status::suspended, "1990"), may), "suspended");
  EXPECT_EQ(closure_of(with(Status::closed, "", "2030"), may), "closed") << "that day is to come";
  EXPECT_EQ(closure_of(with(Status::operating), may), "operating");
}

TEST(Closure, NamesTheExceptionThatHolds) {
  Availability row;
  row.periods = {{Status::closed, parse_date("2026-01-01"), parse_date("2026-12-31")},
                 {Status::suspended, parse_date("2026-03-01"), parse_date("2026-06-22")}};
  EXPECT_EQ(closure_of(row, may), "suspended from 2026-03-01 to 2026-06-22");
  EXPECT_EQ(closure_of(row, {2026y / 7 / 1}), "closed from 2026-01-01 to 2026-12-31");
  row.periods = {{Status::closed, parse_date("2025-10-12"), {}}};
  EXPECT_EQ(closure_of(row, may), "closed since 2025-10-12");
  row.periods = {{Status::closed, {}, parse_date("2026-08-01")}};
  EXPECT_EQ(closure_of(row, may), "closed until 2026-08-01");
  row.periods = {{Status::suspended, {}, {}}};
  EXPECT_EQ(closure_of(row, may), "suspended");
}

TEST(Closure, NamesTheMonthsOfASeasonInItsOrder) {
  Availability row;
  for (const unsigned month : {1U, 2U, 11U, 12U}) row.closed_months.set(month);
  EXPECT_EQ(closure_of(row, {2026y / 1 / 15}), "closed in Nov, Dec, Jan, Feb");
  row.closed_months.reset();
  row.closed_months.set(5);
  EXPECT_EQ(closure_of(row, may), "closed in May");
  for (unsigned month = 1; month <= 12; ++month) row.closed_months.set(month);
  EXPECT_EQ(closure_of(row, may),
            "closed in Dec, Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov");
  row.closed_months.reset();
  row.closed_months.set(12);
  row.closed_months.set(1);
  EXPECT_EQ(closure_of(row, {2026y / 1 / 15}), "closed in Dec, Jan");
}

TEST(Closure, AnEndedLineIsNotShutForASeason) {
  Availability row = with(Status::operating, "", "2020");
  row.closed_months.set(5);
  EXPECT_EQ(closure_of(row, may), "closed, ended 2020-12-31");
}

TEST(Closure, AnExceptionThatOpensAShutMonthDoesNot) {
  Availability row;
  row.closed_months.set(5);
  row.periods = {{Status::operating, parse_date("2026-05-01"), parse_date("2026-05-31")}};
  EXPECT_EQ(closure_of(row, may), "closed in May") << "as status_on says";
}

}  // namespace
}  // namespace landbridge
