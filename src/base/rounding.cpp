// SPDX-License-Identifier: Apache-2.0
#include "base/rounding.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

namespace landbridge {
namespace {

struct UnitRow {
  std::int64_t per_unit;  // base units in one shown unit
  int table_decimals;
  int data_decimals;
};

constexpr std::array<UnitRow, 5> unit_rows{{
    {1, 0, 0},     // none
    {1000, 1, 3},  // metres to km
    {3600, 1, 3},  // seconds to hours
    {100, 0, 2},   // cents to USD
    {1000, 1, 3},  // grams to kg
}};

const UnitRow& row_of(Unit unit) { return unit_rows[static_cast<std::size_t>(unit)]; }

int decimals_of(Unit unit, Precision precision) {
  const UnitRow& row = row_of(unit);
  return precision == Precision::table ? row.table_decimals : row.data_decimals;
}

constexpr std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

// Base units scaled so that one shown step is the whole number `step`.
struct Scale {
  std::int64_t factor;
  std::int64_t step;
};

Scale scale_of(Unit unit, Precision precision) {
  return {power_of_ten(decimals_of(unit, precision)), row_of(unit).per_unit};
}

constexpr std::int64_t floor_divided(std::int64_t value, std::int64_t step) {
  return value / step - (value % step < 0 ? 1 : 0);
}

constexpr std::int64_t round_divided(std::int64_t value, std::int64_t step) {
  const std::int64_t magnitude = value < 0 ? -value : value;
  const std::int64_t steps = (2 * magnitude + step) / (2 * step);
  return value < 0 ? -steps : steps;
}

using Steps = std::vector<std::int64_t>;  // one per row; a row without a value has none of its own

struct RoundedColumn {
  std::vector<bool> present;
  Steps steps;
  std::int64_t total = 0;
};

RoundedColumn round_measures(const Sheet& sheet, std::size_t column, Precision precision) {
  const Scale scale = scale_of(sheet.columns[column].unit, precision);
  RoundedColumn result;
  Steps scaled;
  for (const Row& row : sheet.rows) {
    const auto* amount = std::get_if<std::int64_t>(&row[column]);
    result.present.push_back(amount != nullptr);
    scaled.push_back(amount != nullptr ? *amount * scale.factor : 0);
  }
  if (sheet.has_total) {
    result.steps = largest_remainder(scaled, scale.step);
  } else {
    for (const std::int64_t value : scaled)
      result.steps.push_back(round_divided(value, scale.step));
  }
  result.total = std::accumulate(result.steps.begin(), result.steps.end(), std::int64_t{0});
  return result;
}

RoundedColumn add_columns(const std::vector<RoundedColumn>& columns,
                          const std::vector<std::size_t>& parts, std::size_t rows) {
  RoundedColumn sum{std::vector<bool>(rows, false), Steps(rows, 0), 0};
  for (const std::size_t part : parts) {
    for (std::size_t row = 0; row < rows; ++row) {
      sum.present[row] = sum.present[row] || columns[part].present[row];
      sum.steps[row] += columns[part].steps[row];
    }
    sum.total += columns[part].total;
  }
  return sum;
}

Value plain(const Cell& cell) {
  struct Visitor {
    Value operator()(std::monostate) const { return {}; }
    Value operator()(std::int64_t number) const { return number; }
    Value operator()(double number) const { return number; }
    Value operator()(const std::string& text) const { return text; }
    Value operator()(const std::vector<std::string>& texts) const {
      return Array(texts.begin(), texts.end());
    }
  };
  return std::visit(Visitor{}, cell);
}

}  // namespace

std::vector<std::int64_t> largest_remainder(std::span<const std::int64_t> values,
                                            std::int64_t step) {
  std::vector<std::int64_t> steps;
  for (const std::int64_t value : values) steps.push_back(floor_divided(value, step));

  const auto sum = std::accumulate(values.begin(), values.end(), std::int64_t{0});
  const auto missing =
      round_divided(sum, step) - std::accumulate(steps.begin(), steps.end(), std::int64_t{0});

  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::greater{},
                           [&](std::size_t i) { return values[i] - steps[i] * step; });
  for (std::int64_t i = 0; i < missing; ++i) ++steps[order[static_cast<std::size_t>(i)]];
  return steps;
}

RoundedSheet rounded(const Sheet& sheet, Precision precision) {
  std::vector<RoundedColumn> columns(sheet.columns.size());
  for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
    const Column& column = sheet.columns[c];
    if (column.unit == Unit::none) continue;
    columns[c] = column.sum_of.empty() ? round_measures(sheet, c, precision)
                                       : add_columns(columns, column.sum_of, sheet.rows.size());
  }

  const auto decimal = [&](std::int64_t steps, Unit unit) {
    return Value(Decimal{steps, decimals_of(unit, precision)});
  };
  RoundedSheet result;
  for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
    std::vector<Value>& row = result.rows.emplace_back();
    for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
      const Unit unit = sheet.columns[c].unit;
      if (unit == Unit::none)
        row.push_back(plain(sheet.rows[r][c]));
      else
        row.push_back(columns[c].present[r] ? decimal(columns[c].steps[r], unit) : Value());
    }
  }
  if (!sheet.has_total) return result;
  for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
    const Unit unit = sheet.columns[c].unit;
    result.total.push_back(unit == Unit::none ? Value() : decimal(columns[c].total, unit));
  }
  return result;
}

Decimal rounded(std::int64_t amount, Unit unit, Precision precision) {
  const Scale scale = scale_of(unit, precision);
  return {round_divided(amount * scale.factor, scale.step), decimals_of(unit, precision)};
}

}  // namespace landbridge
