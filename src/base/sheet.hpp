// SPDX-License-Identifier: Apache-2.0
// A sheet: named columns, rows, a shape per row if there is one. The one currency between
// questions and formats: a question fills sheets, a format writes any sheet.
#pragma once

#include "base/point.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace landbridge {

/// What a column counts. Measures are held as whole base units (metres, seconds, cents, grams) and
/// shown in the unit of the key: `_km`, `_h`, `_usd`, `_kgco2e`. `none` is text or a plain number.
enum class Unit { none, km, hours, usd, kgco2e };

struct Column {
  std::string key;    // as in JSON, CSV and GIS files: "distance_km", "from.id"
  std::string title;  // as in a table: "km"; an empty title leaves the column out of tables
  Unit unit = Unit::none;
  std::vector<std::size_t> sum_of{};  // indexes of earlier columns this one is shown as the sum of
  bool wraps = false;       // on a narrow terminal its texts go on in the next line and are not cut
  bool is_literal = false;  // the key is not ours: its dots nest nothing
};

/// A cell is empty, a whole number (of the column's base unit), a real number, a text or a list.
using Cell =
    std::variant<std::monostate, std::int64_t, double, std::string, std::vector<std::string>>;
using Row = std::vector<Cell>;

/// The shape of a row: no points = none, one = point, more = line.
using Shape = std::vector<Point>;

struct Sheet {
  std::string name;     // slug: JSON key, layer name
  std::string title{};  // a line above the table; may be empty
  std::vector<Column> columns{};
  std::vector<Row> rows{};
  std::vector<Shape> shapes{};  // none, or one per row
  bool has_total = false;       // columns with a unit are closed by their sum over the rows
};

}  // namespace landbridge
