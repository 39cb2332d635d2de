// SPDX-License-Identifier: Apache-2.0
#include "ingest/columns.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace landbridge {
namespace {

constexpr std::array<std::string_view, 3> direction_names{"both", "forward", "backward"};

std::optional<Direction> direction_from(std::string_view name) {
  const auto found = std::ranges::find(direction_names, name);
  if (found == direction_names.end()) return {};
  return static_cast<Direction>(found - direction_names.begin());
}

// One end of "2026-03-01/2026-06-22": false if it is no day; an empty end lies at infinity.
bool read_end(std::string_view text, Date RoughDate::*end, std::optional<Date>& date) {
  if (text.empty()) return true;
  const auto rough = parse_rough_date(text);
  if (rough) date = *rough.*end;
  return rough.has_value();
}

// "suspended 2026-03-01/2026-06-22"; either day may be left out.
std::optional<Period> period_from(std::string_view text) {
  const auto space = text.find(' ');
  const auto slash = text.find('/');
  if (space == std::string_view::npos || slash == std::string_view::npos || slash < space)
    return {};
  const auto status = status_from(text.substr(0, space));
  if (!status) return {};
  Period period{*status, {}, {}};
  const bool has_first =
      read_end(trimmed(text.substr(space, slash - space)), &RoughDate::first, period.from);
  const bool has_last = read_end(trimmed(text.substr(slash + 1)), &RoughDate::last, period.to);
  return has_first && has_last ? std::optional(period) : std::nullopt;
}

void read_months(Feature& feature, const Field& field, std::bitset<13>& months) {
  for (const std::string& text : feature.list(field)) {
    const auto month = parse_whole(text);
    if (feature.check().that(month && *month >= 1 && *month <= 12,
                             "{} has '{}'; write months as numbers 1 to 12 joined by ';'",
                             field.name(), text))
      months.set(static_cast<std::size_t>(*month));
  }
}

}  // namespace

Evidence EvidenceFields::read(Feature& feature) const {
  Evidence evidence;
  evidence.grade = feature.word<Grade>(grade, grade_from, "A, B, C or D").value_or(Grade::d);
  evidence.source = feature.text(source);
  return evidence;
}

AvailabilityFields::AvailabilityFields(Layer& layer)
    : status(layer.field("status")),
      open_from(layer.field("open_from")),
      open_to(layer.field("open_to")),
      periods(layer.field("periods")),
      closed_months(layer.field("closed_months")) {}

Availability AvailabilityFields::read(Feature& feature) const {
  Availability availability;
  availability.status =
      feature.word<Status>(status, status_from, list_of(status_names)).value_or(Status::operating);
  availability.open_from = read_rough_date(feature, open_from);
  availability.open_to = read_rough_date(feature, open_to);
  for (const std::string& text : feature.list(periods)) {
    const auto period = period_from(text);
    if (feature.check().that(period.has_value(),
                             "periods has '{}'; write a status and FIRST-DAY/LAST-DAY, such as "
                             "closed 2025-10-12/",
                             text))
      availability.periods.push_back(*period);
  }
  read_months(feature, closed_months, availability.closed_months);
  return availability;
}

CapacityFields::CapacityFields(Layer& layer)
    : amount(layer.field("capacity")),
      unit(layer.field("capacity_unit")),
      evidence{layer.field("capacity_grade"), layer.field("capacity_source")} {}

std::optional<Figure<PublishedCapacity>> CapacityFields::read(Feature& feature,
                                                              const Evidence& of_row) const {
  const auto published = feature.number(amount);
  if (!published) return {};
  const auto counted =
      feature.word<CapacityUnit>(unit, capacity_unit_from, list_of(capacity_unit_names));
  if (!counted && feature.is_sound())
    feature.check().that(false, "capacity has no capacity_unit; it must be {}",
                         list_of(capacity_unit_names));
  const bool has_own =
      !feature.text(evidence.grade).empty() || !feature.text(evidence.source).empty();
  return Figure<PublishedCapacity>{{*published, counted.value_or(CapacityUnit::teu_per_day)},
                                   has_own ? evidence.read(feature) : of_row};
}

Direction DirectionField::read(Feature& feature) const {
  return feature.word<Direction>(field, direction_from, list_of(direction_names))
      .value_or(Direction::both);
}

std::optional<RoughDate> read_rough_date(Feature& feature, const Field& field) {
  return feature.word<RoughDate>(field, parse_rough_date, "a day, month or year such as 2029-08");
}

Country read_country(Feature& feature, const Field& field) {
  feature.required_text(field);
  return feature
      .word<Country>(field, Country::from, "two letters of ISO 3166, or - for the high seas")
      .value_or(Country{});
}

std::vector<Mode> read_modes(Feature& feature, const Field& field) {
  std::vector<Mode> list;
  for (const std::string& name : feature.list(field)) {
    const auto mode = mode_from(name);
    if (feature.check().that(mode.has_value(), "{} has '{}'; it must be one of {}", field.name(),
                             name, mode_names()))
      list.push_back(*mode);
  }
  return list;
}

Mode read_mode(Feature& feature, const Field& field) {
  feature.required_text(field);
  return feature.word<Mode>(field, mode_from, mode_names()).value_or(Mode::rail);
}

}  // namespace landbridge
