// SPDX-License-Identifier: Apache-2.0
#include "model/calendar.hpp"

#include <algorithm>

namespace landbridge {
namespace {

bool contains(const Period& period, Date date) {
  return (!period.from || *period.from <= date) && (!period.to || date <= *period.to);
}

// What is operating, or has become so, between its opening and its closing date.
Status while_open(const Availability& availability, Date date) {
  if (availability.open_to && availability.open_to->last < date) return Status::closed;
  return Status::operating;
}

Status once_built(const Availability& availability, Date date) {
  if (availability.open_from && date <= availability.open_from->last) return availability.status;
  return while_open(availability, date);
}

Status without_exceptions(const Availability& availability, const When& when) {
  switch (availability.status) {
    case Status::operating:
      if (availability.open_from && when.date < availability.open_from->first)
        return Status::closed;
      return while_open(availability, when.date);
    case Status::construction:
      if (!availability.open_from && !when.include_planned) return Status::construction;
      return once_built(availability, when.date);
    case Status::planned:
      return when.include_planned ? once_built(availability, when.date) : Status::planned;
    case Status::suspended:
    case Status::closed:
      break;
  }
  return availability.status;
}

}  // namespace

std::optional<Status> status_from(std::string_view name) {
  const auto found = std::ranges::find(status_names, name);
  if (found == status_names.end()) return {};
  return static_cast<Status>(found - status_names.begin());
}

Status status_on(const Availability& availability, const When& when) {
  Status status = without_exceptions(availability, when);
  for (const Period& period : availability.periods)
    if (contains(period, when.date)) status = period.status;
  const bool is_closed_month = availability.closed_months.test(unsigned{when.date.month()});
  return status == Status::operating && is_closed_month ? Status::closed : status;
}

}  // namespace landbridge
