// SPDX-License-Identifier: Apache-2.0
#include "letter_map.hpp"

#include "base/error.hpp"

#include <cmath>
#include <numbers>

namespace landbridge::cases {

Cells cells_of(std::span<const std::string> drawing) {
  Cells cells;
  for (std::size_t line = 0; line < drawing.size(); ++line)
    for (std::size_t column = 0; column < drawing[line].size(); ++column) {
      const char letter = drawing[line][column];
      if (letter == ' ') continue;
      const bool is_place = (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
      if (!is_place)
        fail(ExitStatus::usage, "map: '{}' is no place; draw A to Z or 0 to 9", letter);
      const Cell cell{static_cast<int>(column), static_cast<int>(line)};
      if (!cells.emplace(letter, cell).second)
        fail(ExitStatus::usage, "map: '{}' is there twice; each place has one letter", letter);
    }
  return cells;
}

Point point_of(Cell cell, Km side) {
  constexpr Point origin{60.0, 40.0};
  constexpr double km_per_degree = 6371.0088 * std::numbers::pi / 180.0;  // as base/point
  const double east = cell.column * side.value / km_per_degree;
  const double south = cell.line * side.value / km_per_degree;
  const auto to_6_decimals = [](double degrees) { return std::round(degrees * 1e6) / 1e6; };
  return {to_6_decimals(origin.lon + east / std::cos(origin.lat * std::numbers::pi / 180.0)),
          to_6_decimals(origin.lat - south)};
}

Km distance(Cell a, Cell b, Km side) {
  const double cells = std::hypot(a.column - b.column, a.line - b.line);
  return {std::round(cells * side.value * 10.0) / 10.0};
}

}  // namespace landbridge::cases
