// SPDX-License-Identifier: Apache-2.0
// Closed lines on the globe, as areas have them.
#pragma once

#include "base/point.hpp"

#include <vector>

namespace landbridge {

/// The last point joins the first, whether it repeats it or not. Between points the line is
/// straight in longitude and latitude (RFC 7946, section 3.1.1); it does not pass the 180th
/// meridian.
using Ring = std::vector<Point>;

/// The outer ring, then its holes.
using Polygon = std::vector<Ring>;

/// Longitudes and latitudes from least to greatest.
struct Box {
  Point least{180.0, 90.0};
  Point greatest{-180.0, -90.0};

  void add(Point p);
  bool holds(Point p) const;
};

/// Whether a ray from the point leaves the rings an odd number of times: inside the outer ring and
/// in no hole.
bool holds(const Polygon& polygon, Point p);

/// Whether a line has a point in the polygon, or passes one of its edges.
bool meets(const Polygon& polygon, const std::vector<Point>& line);

/// The great circle from the point to the nearest point of any ring, also over the 180th meridian;
/// infinite without rings.
Km distance_to(const Polygon& polygon, Point p);

}  // namespace landbridge
