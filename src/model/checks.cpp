// SPDX-License-Identifier: Apache-2.0
#include "model/checks.hpp"

#include "model/find_id.hpp"

#include <cmath>

namespace landbridge {
namespace {

bool is_id_letter(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         (letter >= '0' && letter <= '9') ||
         std::string_view("-_./").find(letter) != std::string_view::npos;
}

bool is_in_order(const Period& period) {
  return !period.from || !period.to || *period.from <= *period.to;
}

}  // namespace

bool check_id(const std::string& id, Check& check) {
  if (!check.that(!id.empty(), "id is empty; give each row its own")) return false;
  return check.that(std::ranges::all_of(id, is_id_letter),
                    "id '{}' has a letter that ids do not have; use a-z, 0-9 and - _ . / only", id);
}

std::optional<PlaceId> check_place(const Table<PlaceId, Place>& places, std::string_view column,
                                   const std::string& id, Check& check) {
  const auto place = find_id(places, id);
  if (!place)
    check.that(false, "{} is '{}', which is no place; {}", column, id,
               suggestion(id, ids_of(places), "add the place or correct the id"));
  return place;
}

bool check_not_negative(std::string_view column, std::optional<double> value, Check& check) {
  constexpr double beyond_sense = 1e6;  // of hours, dollars, tonnes or vehicles in one row
  const double number = value.value_or(0.0);
  if (!check.that(!std::isnan(number) && number >= 0.0, "{} is {}; it must be 0 or more", column,
                  number))
    return false;
  return check.that(number <= beyond_sense, "{} is {}; no figure of this kind passes {}", column,
                    number, beyond_sense);
}

bool check_availability(const Availability& availability, Check& check) {
  const bool opens_first = !availability.open_from || !availability.open_to ||
                           availability.open_from->first <= availability.open_to->last;
  bool holds = check.that(opens_first, "open_to lies before open_from; swap or correct them");
  holds &= check.that(std::ranges::all_of(availability.periods, is_in_order),
                      "a period ends before it begins; write status FIRST-DAY/LAST-DAY");
  return holds;
}

bool check_capacity(const PublishedCapacity& capacity, Check& check) {
  return check.that(std::isfinite(capacity.amount) && capacity.amount > 0.0,
                    "capacity is {}; it must be above 0, or empty when it is not known (what is "
                    "shut has a status)",
                    capacity.amount);
}

}  // namespace landbridge
