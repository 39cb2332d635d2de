// SPDX-License-Identifier: Apache-2.0
// The long table of a sweep: a row per point and pair of places.
#pragma once

#include "analysis/sweep.hpp"
#include "base/sheet.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace landbridge {

class SweepRows {
 public:
  /// All must outlive it; `base` is the answer where nothing is varied.
  SweepRows(const Sweep& sweep, const SweepQuestion& question, const DemandRoutes& base)
      : sweep_(sweep), question_(question), base_(base) {}

  /// The columns, no row.
  Sheet columns() const;

  /// Puts the rows of a point behind those of a sheet with these columns.
  void append(Sheet& sheet, std::size_t point, const DemandRoutes& routes) const;

  /// The same of no point: where nothing is varied.
  void append_base(Sheet& sheet) const;

  /// Rows of a point.
  std::size_t size() const { return base_.rows.size(); }

 private:
  void append(Sheet& sheet, const Row& head, const DemandRoutes& routes) const;
  Row row_of(std::size_t row, const std::optional<RowRoute>& route) const;

  const Sweep& sweep_;
  const SweepQuestion& question_;
  const DemandRoutes& base_;
};

/// A criterion weight in its unit.
double in_units(const Criterion& by, std::int64_t weight);

/// Whether a route runs over other links than the one it is set against.
bool is_other_way(const std::optional<RowRoute>& before, const std::optional<RowRoute>& after);

}  // namespace landbridge
