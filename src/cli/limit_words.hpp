// SPDX-License-Identifier: Apache-2.0
// Limits in the words of an answer, and flows as sheets and as JSON.
#pragma once

#include "analysis/limits.hpp"
#include "analysis/throughput.hpp"
#include "base/sheet.hpp"
#include "base/value.hpp"

#include <set>
#include <string>
#include <vector>

namespace landbridge {

/// "Dostyk > Aktogay", "Malaszewicze 1520 > 1435", "Aktau Port (sea, onto)".
std::string name_of(const World& world, const Limit& limit);

/// The id of the link, or the words of the row in its table: "dostyk > alashankou rail".
std::string id_of(const World& world, const Limit& limit);

std::vector<std::string> names_of(const World& world, const Limits& limits,
                                  const std::vector<LimitId>& ids);

/// TEU a day as a cell or a value: empty or null where nothing limits.
Cell teu_cell(std::int64_t teu_per_day);
Value teu_value(std::int64_t teu_per_day);

/// id, name, kind, mode, from, to, direction, capacity, grade, source.
Object limit_object(const World& world, const Limit& limit);

/// "KZ", or "CN>KZ" where two countries are joined.
std::string countries_of(const World& world, const Limit& limit);

/// Flows through all limits, in TEU a day.
struct FlowsShown {
  Table<LimitId, double> flow;
  Table<LimitId, double> capacity;  // infinite where nothing limits
  std::set<LimitId> cut{};
};

/// A row per limit that carries flow or is in a cut, with its line or point, and the columns
/// `class` (cut, full, busy, spare, free) and `width_px` (1 to 8) for styles. No column has a
/// title: the sheet is for maps and JSON.
Sheet flow_sheet(const World& world, const Limits& limits, const FlowsShown& shown);

/// At most `most` of the names, and how many more there are.
std::vector<std::string> first_of(std::vector<std::string> names, std::size_t most);

}  // namespace landbridge
