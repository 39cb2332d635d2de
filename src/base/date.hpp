// SPDX-License-Identifier: Apache-2.0
// Calendar days, and days known only to the month or the year.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace landbridge {

using Date = std::chrono::year_month_day;

/// A day as it was published: "2030", "2029-08" or "2021-12-03"; first and last day it may mean.
struct RoughDate {
  Date first;
  Date last;
  friend constexpr bool operator==(const RoughDate&, const RoughDate&) = default;
};

/// Nothing for text that is no date (also 2025-02-30).
std::optional<RoughDate> parse_rough_date(std::string_view text);

/// Nothing for text that is no full YYYY-MM-DD.
std::optional<Date> parse_date(std::string_view text);

/// YYYY-MM-DD.
std::string to_text(Date date);

}  // namespace landbridge
