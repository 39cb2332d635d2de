// SPDX-License-Identifier: Apache-2.0
#include "analysis/closure.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <array>
#include <vector>

namespace landbridge {
namespace {

constexpr unsigned months = 12;
constexpr std::array<const char*, months + 1> month_names{
    "", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

unsigned next(unsigned month) { return month % months + 1; }

// The months of a season in its order: a winter begins in November and not in January.
std::string months_of(const std::bitset<months + 1>& closed) {
  unsigned first = 1;
  while (first < months && !(closed.test(first) && !closed.test(first == 1 ? months : first - 1)))
    ++first;
  std::vector<std::string> names;
  for (unsigned i = 0, month = first; i < months; ++i, month = next(month))
    if (closed.test(month)) names.emplace_back(month_names[month]);
  return join(names, ", ");
}

// The exception that holds on the day: where they overlap, the later one in the list.
const Period* period_on(const Availability& availability, Date date) {
  const Period* found = nullptr;
  for (const Period& period : availability.periods)
    if ((!period.from || *period.from <= date) && (!period.to || date <= *period.to))
      found = &period;
  return found;
}

std::string dates_of(const Period& period) {
  if (period.from && period.to)
    return fmt::format(" from {} to {}", to_text(*period.from), to_text(*period.to));
  if (period.from) return fmt::format(" since {}", to_text(*period.from));
  if (period.to) return fmt::format(" until {}", to_text(*period.to));
  return {};
}

std::string dates_of(const Availability& availability, const When& when) {
  const auto& opening = availability.open_from;
  const auto& end = availability.open_to;
  if (end && end->last < when.date) return ", ended " + to_text(end->last);
  if (!opening) return {};
  switch (availability.status) {
    case Status::operating:
      return when.date < opening->first ? ", opens on " + to_text(opening->first) : "";
    case Status::construction:
    case Status::planned:
      return ", opens by " + to_text(opening->last);
    case Status::suspended:
    case Status::closed:
      break;
  }
  return {};
}

}  // namespace

std::string closure_of(const Availability& availability, const When& when) {
  const Status status = status_on(availability, when);
  const std::string word(name_of(status));
  if (status == Status::operating) return word;
  const Period* period = period_on(availability, when.date);
  if (period != nullptr && period->status != Status::operating) return word + dates_of(*period);
  Availability all_year = availability;
  all_year.closed_months.reset();
  if (status_on(all_year, when) == Status::operating)
    return word + " in " + months_of(availability.closed_months);
  return word + dates_of(availability, when);
}

}  // namespace landbridge
