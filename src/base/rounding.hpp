// SPDX-License-Identifier: Apache-2.0
// Rounding that keeps sums: what is shown of the rows adds up to what is shown of the total.
#pragma once

#include "base/sheet.hpp"
#include "base/value.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace landbridge {

/// Decimals per unit: tables are for reading, data formats for computing.
enum class Precision { table, data };

/// Whole multiples of `step`, one per value, whose sum is the rounded sum of the values
/// (half away from zero): each value is rounded down, and the steps that are missing go to the
/// largest remainders, the earlier value first among equals (Hamilton's method).
std::vector<std::int64_t> largest_remainder(std::span<const std::int64_t> values,
                                            std::int64_t step);

/// A sheet as it is shown: every measure a Decimal in the unit of its column.
struct RoundedSheet {
  std::vector<std::vector<Value>> rows;  // as many as the sheet has, cells in column order
  std::vector<Value> total;              // empty unless the sheet has a total
};

/// Rounds the columns with a unit, by largest remainder when the sheet has a total; columns that
/// are a sum of others are added up from what those show. Cells without a unit are passed on.
RoundedSheet rounded(const Sheet& sheet, Precision precision);

/// One measure as it is shown alone. Data: km 3, h 3, USD 2, kg 3 decimals; table: 1, 1, 0, 1.
Decimal rounded(std::int64_t amount, Unit unit, Precision precision);

}  // namespace landbridge
