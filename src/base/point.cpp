// SPDX-License-Identifier: Apache-2.0
#include "base/point.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace landbridge {

bool is_on_globe(Point p) {
  return std::isfinite(p.lon) && std::isfinite(p.lat) && std::abs(p.lon) <= 180.0 &&
         std::abs(p.lat) <= 90.0;
}

Km great_circle(Point a, Point b) {
  constexpr double radians = std::numbers::pi / 180.0;
  constexpr double mean_radius_km = 6371.0088;
  const double half_lat = (b.lat - a.lat) * radians / 2.0;
  const double half_lon = (b.lon - a.lon) * radians / 2.0;
  const double h = std::pow(std::sin(half_lat), 2) + std::cos(a.lat * radians) *
                                                         std::cos(b.lat * radians) *
                                                         std::pow(std::sin(half_lon), 2);
  return {2.0 * mean_radius_km * std::asin(std::sqrt(std::clamp(h, 0.0, 1.0)))};
}

Km length_of(std::span<const Point> line) {
  Km total{};
  for (std::size_t i = 1; i < line.size(); ++i) total += great_circle(line[i - 1], line[i]);
  return total;
}

}  // namespace landbridge
