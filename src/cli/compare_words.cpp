// SPDX-License-Identifier: Apache-2.0
#include "cli/compare_words.hpp"

#include "base/text.hpp"
#include "cli/demand_words.hpp"
#include "cli/map_style.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace landbridge {
namespace {

constexpr std::size_t most_named = 3;  // landmarks of either side

// A measure of a route, its change and the change in per cent.
struct Measure {
  std::string_view key;
  std::string_view title;
  Unit unit;
  std::int64_t (*of)(const RowRoute&);
  bool shows_change;  // in tables
};

constexpr std::array measures{
    Measure{"time_h", "h", Unit::hours, [](const RowRoute& r) { return r.totals.time().value; },
            true},
    Measure{"cost_usd", "USD", Unit::usd, [](const RowRoute& r) { return r.totals.cost.value; },
            true},
    Measure{"distance_km", "km", Unit::km,
            [](const RowRoute& r) { return r.totals.distance.value; }, false},
    Measure{"emissions_kgco2e", "kg CO2e", Unit::kgco2e,
            [](const RowRoute& r) { return r.totals.emissions.value; }, false},
};

// "time_percent" of "time_h".
std::string percent_key(std::string_view key) {
  return fmt::format("change.{}_percent", key.substr(0, key.find('_')));
}

// The measure, its change and the change in per cent; empty where there is nothing to say.
void append(Row& row, const Measure& measure, const std::optional<RowRoute>& before,
            const std::optional<RowRoute>& after) {
  row.resize(row.size() + 3);
  if (!after) return;
  const std::int64_t now = measure.of(*after);
  row[row.size() - 3] = now;
  if (!before) return;
  const std::int64_t then = measure.of(*before);
  row[row.size() - 2] = now - then;
  row[row.size() - 1] = percent(static_cast<double>(then), static_cast<double>(now));
}

}  // namespace

Cell weight_percent(const std::optional<RowRoute>& before, const std::optional<RowRoute>& after) {
  if (!before || !after) return {};
  return percent(static_cast<double>(before->weight), static_cast<double>(after->weight));
}

Cell percent(double before, double after) {
  if (before == 0.0) return {};
  return rounded_to((after / before - 1.0) * 100.0, 10.0);
}

std::vector<Column> measure_columns(std::size_t first) {
  std::vector<Column> columns{{"totals.moving_h", "", Unit::hours},
                              {"totals.dwell_h", "", Unit::hours}};
  for (const Measure& measure : measures) {
    const auto seen = [&](std::string title) { return measure.shows_change ? title : ""; };
    columns.push_back(
        {fmt::format("totals.{}", measure.key), std::string(measure.title), measure.unit});
    columns.push_back({fmt::format("change.{}", measure.key), seen("+-"), measure.unit});
    columns.push_back({percent_key(measure.key), std::string("%")});
  }
  columns[2].sum_of = {first, first + 1};  // as in a route, what is shown adds up
  columns.push_back({"totals.capacity_teu_per_day", "TEU/day"});
  columns.push_back({"totals.borders", ""});
  columns.push_back({"totals.transfers", ""});
  return columns;
}

void append_measures(Row& row, const std::optional<RowRoute>& before,
                     const std::optional<RowRoute>& after) {
  row.resize(row.size() + 2);
  if (after) {
    row[row.size() - 2] = after->totals.moving.value;
    row[row.size() - 1] = after->totals.dwell.value;
  }
  for (const Measure& measure : measures) append(row, measure, before, after);
  row.resize(row.size() + 3);
  if (!after) return;
  if (after->capacity) row[row.size() - 3] = rounded_to(after->capacity->value, 10.0);
  row[row.size() - 2] = std::int64_t{after->borders};
  row[row.size() - 1] = std::int64_t{after->transfers};
}

std::string words_of(const Detour& detour) {
  if (!detour.is_other) return "";
  if (detour.leaves.empty() && detour.joins.empty()) return "other links between the same places";
  std::vector<std::string> parts;
  if (!detour.leaves.empty()) parts.push_back("no longer " + some_of(detour.leaves, most_named));
  if (!detour.joins.empty()) parts.push_back("now " + some_of(detour.joins, most_named));
  return join(parts, "; ");
}

void note_left_out(const std::string& world, const std::vector<std::string>& left_out,
                   std::vector<std::string>& notes) {
  if (!left_out.empty())
    notes.push_back(fmt::format("{}: without {}, which opens later or needs what does.", world,
                                join(left_out, ", ")));
}

std::string class_of(const Shift& shift) {
  if (shift.before == 0.0) return shift.after == 0.0 ? "same" : "gained";
  if (shift.after == 0.0) return "lost";
  if (shift.change() == 0.0) return "same";
  return shift.change() > 0.0 ? "more" : "less";
}

}  // namespace landbridge
