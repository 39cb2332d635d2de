// SPDX-License-Identifier: Apache-2.0
// What both answers of compare say alike.
#pragma once

#include "analysis/comparison.hpp"
#include "base/sheet.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace landbridge {

/// Per cent with one decimal; empty where there is nothing to divide by.
Cell percent(double before, double after);

/// Of the weight of one shipment; empty where a route is missing.
Cell weight_percent(const std::optional<RowRoute>& before, const std::optional<RowRoute>& after);

/// Columns totals.moving_h ... totals.transfers, the first of them the column `first` of the sheet,
/// and change.* of each with its per cent; those of time and cost are seen in tables, the others
/// without their change.
std::vector<Column> measure_columns(std::size_t first);

/// Their cells; empty where a route is missing.
void append_measures(Row& row, const std::optional<RowRoute>& before,
                     const std::optional<RowRoute>& after);

/// "no longer Khorgos; now Irkeshtam - Torugart": how one way differs, in words; empty if it runs
/// over the same links.
std::string words_of(const Detour& detour);

/// Adds a sentence on what a world lacks since it is promised for later, if anything.
void note_left_out(const std::string& world, const std::vector<std::string>& left_out,
                   std::vector<std::string>& notes);

/// "gained", "lost", "more" or "less"; "same" if nothing changed.
std::string class_of(const Shift& shift);

}  // namespace landbridge
