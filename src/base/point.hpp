// SPDX-License-Identifier: Apache-2.0
// A place on the globe.
#pragma once

#include "base/units.hpp"

#include <span>
#include <vector>

namespace landbridge {

/// WGS 84 longitude and latitude, degrees, in this order.
struct Point {
  double lon{};
  double lat{};
  friend constexpr bool operator==(Point, Point) = default;
};

/// Whether the point lies in -180..180, -90..90 and is a number.
bool is_on_globe(Point p);

/// Great-circle distance on the mean sphere (radius 6 371.0088 km, IUGG); within 0.6 % of the
/// ellipsoid.
Km great_circle(Point a, Point b);

/// Sum of the great circles along a line; 0 for fewer than two points.
Km length_of(std::span<const Point> line);

}  // namespace landbridge
