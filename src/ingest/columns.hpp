// SPDX-License-Identifier: Apache-2.0
// Columns that several kinds of layer share.
#pragma once

#include "ingest/ogr.hpp"
#include "model/drafts.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace landbridge {

/// "a, b, c": what a column may hold, for messages.
template <std::size_t count>
std::string list_of(const std::array<std::string_view, count>& names) {
  std::string list;
  for (const std::string_view name : names) list += (list.empty() ? "" : ", ") + std::string(name);
  return list;
}

/// A number as a quantity of one unit, or nothing.
template <class Quantity>
std::optional<Quantity> as(std::optional<double> number) {
  return number ? std::optional(Quantity{*number}) : std::nullopt;
}

struct EvidenceFields {
  Field grade;
  Field source;
  Evidence read(Feature& feature) const;
};

struct AvailabilityFields {
  Field status;
  Field open_from;
  Field open_to;
  Field periods;
  Field closed_months;
  explicit AvailabilityFields(Layer& layer);
  Availability read(Feature& feature) const;
};

struct CapacityFields {
  Field amount;
  Field unit;
  EvidenceFields evidence;
  explicit CapacityFields(Layer& layer);

  /// A capacity and what it rests on: its own columns, or what the row as a whole rests on.
  std::optional<Figure<PublishedCapacity>> read(Feature& feature, const Evidence& of_row) const;
};

struct DirectionField {
  Field field;
  explicit DirectionField(Layer& layer) : field(layer.field("direction")) {}
  Direction read(Feature& feature) const;
};

/// Day, month or year; nothing for an empty cell.
std::optional<RoughDate> read_rough_date(Feature& feature, const Field& field);

/// A country that must be there.
Country read_country(Feature& feature, const Field& field);

/// The modes that a list names.
std::vector<Mode> read_modes(Feature& feature, const Field& field);

/// A mode that must be there.
Mode read_mode(Feature& feature, const Field& field);

}  // namespace landbridge
