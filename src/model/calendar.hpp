// SPDX-License-Identifier: Apache-2.0
// What is open when: status, opening and closing dates, dated exceptions, closed months.
#pragma once

#include "base/date.hpp"

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace landbridge {

enum class Status : std::uint8_t { operating, construction, planned, suspended, closed };

inline constexpr std::array<std::string_view, 5> status_names{"operating", "construction",
                                                              "planned", "suspended", "closed"};

constexpr std::string_view name_of(Status status) {
  return status_names[static_cast<std::size_t>(status)];
}
std::optional<Status> status_from(std::string_view name);

/// A stretch of days with a status of its own; an end that is not given lies at infinity.
struct Period {
  Status status;
  std::optional<Date> from;  // first day
  std::optional<Date> to;    // last day
};

struct Availability {
  Status status = Status::operating;
  std::optional<RoughDate> open_from;  // for construction and planned: the promised opening
  std::optional<RoughDate> open_to;    // last day of service
  std::vector<Period> periods;    // exceptions; where they overlap the later one in the list holds
  std::bitset<13> closed_months;  // [1] January ... [12] December
};

/// The day for which a network is asked, and whether plans count as built.
struct When {
  Date date;
  bool include_planned = false;
};

/// Status on a day. A line in operation opens on the first day its opening date may mean and closes
/// after the last day its closing date may mean; construction (and, if asked for, a plan) becomes
/// operating after the last day its opening date may mean: a promise for a year is kept by its end.
/// Without a date, construction and plans are operating whenever plans are asked for. Closed months
/// make `closed`.
Status status_on(const Availability& availability, const When& when);

inline bool is_open(const Availability& availability, const When& when) {
  return status_on(availability, when) == Status::operating;
}

}  // namespace landbridge
