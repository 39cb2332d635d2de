// SPDX-License-Identifier: Apache-2.0
// Lines that cross the 180th meridian, cut so that flat maps can draw them (RFC 7946,
// section 3.1.9).
#pragma once

#include "base/sheet.hpp"

#include <vector>

namespace landbridge {

/// The parts of a line between crossings of the 180th meridian; a step of more than 180 degrees of
/// longitude is one, and the latitude there is interpolated. One part if the line never crosses.
std::vector<Shape> split_at_antimeridian(const Shape& line);

}  // namespace landbridge
