// SPDX-License-Identifier: Apache-2.0
// A map drawn in letters: a capital letter or a digit is a place, anything but a space a mistake.
#pragma once

#include "base/point.hpp"
#include "base/units.hpp"

#include <map>
#include <span>
#include <string>

namespace landbridge::cases {

/// A cell of the drawing; columns run east, lines south.
struct Cell {
  int column{};
  int line{};
  friend constexpr bool operator==(Cell, Cell) = default;
};

using Cells = std::map<char, Cell>;

/// The cells of the places. Throws Error(usage) for a letter that is there twice or is none.
Cells cells_of(std::span<const std::string> drawing);

/// Where a cell lies when the first one is at 60 degrees east and 40 north.
Point point_of(Cell cell, Km side);

/// Straight way between two cells, to 0.1 km.
Km distance(Cell a, Cell b, Km side);

}  // namespace landbridge::cases
