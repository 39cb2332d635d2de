// SPDX-License-Identifier: Apache-2.0
// What is open on a day.
#include "model/calendar.hpp"

#include <gtest/gtest.h>

namespace landbridge {
namespace {

When on(std::string_view day) { return {*parse_date(day), false}; }
When with_plans_on(std::string_view day) { return {*parse_date(day), true}; }

Availability line(Status status, std::string_view from = {}, std::string_view to = {}) {
  Availability availability;
  availability.status = status;
  availability.open_from = parse_rough_date(from);
  availability.open_to = parse_rough_date(to);
  return availability;
}

TEST(Calendar, ALineInOperationOpensOnItsFirstDayAndClosesAfterItsLast) {
  const Availability availability = line(Status::operating, "2021", "2025-06");
  EXPECT_EQ(status_on(availability, on("2020-12-31")), Status::closed);
  EXPECT_EQ(status_on(availability, on("2021-01-01")), Status::operating);
  EXPECT_EQ(status_on(availability, on("2025-06-30")), Status::operating);
  EXPECT_EQ(status_on(availability, on("2025-07-01")), Status::closed);
}

TEST(Calendar, APromiseForAYearIsKeptByItsEnd) {
  const Availability availability = line(Status::construction, "2029");
  EXPECT_EQ(status_on(availability, on("2029-12-31")), Status::construction);
  EXPECT_EQ(status_on(availability, on("2030-01-01")), Status::operating);
  EXPECT_EQ(status_on(line(Status::construction), on("2099-01-01")), Status::construction);
}

TEST(Calendar, APlanCountsWhenItIsAskedFor) {
  const Availability dated = line(Status::planned, "2030");
  EXPECT_EQ(status_on(dated, on("2035-01-01")), Status::planned);
  EXPECT_EQ(status_on(dated, with_plans_on("2030-06-01")), Status::planned);
  EXPECT_EQ(status_on(dated, with_plans_on("2031-01-01")), Status::operating);
  EXPECT_EQ(status_on(line(Status::planned), with_plans_on("2026-01-01")), Status::operating);
}

TEST(Calendar, WhatIsSuspendedOrClosedStaysSo) {
  EXPECT_EQ(status_on(line(Status::suspended, "2000"), on("2026-01-01")), Status::suspended);
  EXPECT_EQ(status_on(line(Status::closed, "2000"), on("2026-01-01")), Status::closed);
}

TEST(Calendar, TheLaterOfOverlappingPeriodsHolds) {
  Availability availability = line(Status::operating);
  availability.periods = {{Status::closed, parse_date("2025-10-12"), {}},
                          {Status::suspended, parse_date("2026-03-01"), parse_date("2026-06-22")}};
  EXPECT_EQ(status_on(availability, on("2025-10-11")), Status::operating);
  EXPECT_EQ(status_on(availability, on("2025-10-12")), Status::closed);
  EXPECT_EQ(status_on(availability, on("2026-06-22")), Status::suspended);
  EXPECT_EQ(status_on(availability, on("2026-06-23")), Status::closed);
}

TEST(Calendar, ClosedMonthsCloseWhatOperates) {
  Availability availability = line(Status::operating);
  availability.closed_months.set(12);
  EXPECT_EQ(status_on(availability, on("2026-12-31")), Status::closed);
  EXPECT_EQ(status_on(availability, on("2027-01-01")), Status::operating);
  availability.status = Status::suspended;
  EXPECT_EQ(status_on(availability, on("2026-12-31")), Status::suspended);
}

TEST(Calendar, KnowsItsWords) {
  EXPECT_EQ(status_from("suspended"), Status::suspended);
  EXPECT_FALSE(status_from("open"));
}

}  // namespace
}  // namespace landbridge
