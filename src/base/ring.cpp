// SPDX-License-Identifier: Apache-2.0
#include "base/ring.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace landbridge {
namespace {

// Calls look(a, b) for each edge, also for the one that closes the ring.
template <class Look>
void for_each_edge(const Polygon& polygon, Look look) {
  for (const Ring& ring : polygon)
    for (std::size_t i = 0, last = ring.size() - 1; i < ring.size(); last = i++)
      look(ring[last], ring[i]);
}

// Twice the signed area of a triangle: above 0 if c lies to the left of the way from a to b.
double side_of(Point a, Point b, Point c) {
  return (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon);
}

// Whether the ends of each stretch lie on different sides of the other. A stretch over the 180th
// meridian crosses nothing.
bool cross(Point a, Point b, Point c, Point d) {
  constexpr double half_turn = 180.0;
  if (std::abs(a.lon - b.lon) > half_turn || std::abs(c.lon - d.lon) > half_turn) return false;
  return side_of(a, b, c) * side_of(a, b, d) < 0.0 && side_of(c, d, a) * side_of(c, d, b) < 0.0;
}

// The plane around a point: degrees of latitude, and of longitude shortened as they are there.
// Near enough to find the nearest point of an edge, which is then measured on the sphere.
class Plane {
 public:
  explicit Plane(Point centre)
      : centre_(centre), shortening_(std::cos(centre.lat * std::numbers::pi / 180.0)) {}

  Point nearest(Point a, Point b) const {
    const double ax = std::remainder(a.lon - centre_.lon, 360.0) * shortening_;
    const double ay = a.lat - centre_.lat;
    const double dx = (b.lon - a.lon) * shortening_;
    const double dy = b.lat - a.lat;
    const double square = dx * dx + dy * dy;
    const double along = square > 0.0 ? std::clamp(-(ax * dx + ay * dy) / square, 0.0, 1.0) : 0.0;
    return {a.lon + along * (b.lon - a.lon), a.lat + along * (b.lat - a.lat)};
  }

  double square_to(Point p) const {
    const double x = std::remainder(p.lon - centre_.lon, 360.0) * shortening_;
    const double y = p.lat - centre_.lat;
    return x * x + y * y;
  }

 private:
  Point centre_;
  double shortening_;
};

}  // namespace

void Box::add(Point p) {
  least = {std::min(least.lon, p.lon), std::min(least.lat, p.lat)};
  greatest = {std::max(greatest.lon, p.lon), std::max(greatest.lat, p.lat)};
}

bool Box::holds(Point p) const {
  return p.lon >= least.lon && p.lon <= greatest.lon && p.lat >= least.lat && p.lat <= greatest.lat;
}

bool holds(const Polygon& polygon, Point p) {
  bool is_inside = false;
  for_each_edge(polygon, [&](Point a, Point b) {
    if ((a.lat > p.lat) == (b.lat > p.lat)) return;
    const double lon = a.lon + (p.lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon);
    if (p.lon < lon) is_inside = !is_inside;
  });
  return is_inside;
}

bool meets(const Polygon& polygon, const std::vector<Point>& line) {
  if (std::ranges::any_of(line, [&](Point p) { return holds(polygon, p); })) return true;
  for (std::size_t i = 1; i < line.size(); ++i) {
    bool passes = false;
    for_each_edge(polygon, [&](Point a, Point b) { passes |= cross(line[i - 1], line[i], a, b); });
    if (passes) return true;
  }
  return false;
}

Km distance_to(const Polygon& polygon, Point p) {
  const Plane plane(p);
  double least_square = std::numeric_limits<double>::infinity();
  Point nearest{};
  for_each_edge(polygon, [&](Point a, Point b) {
    const Point candidate = plane.nearest(a, b);
    const double square = plane.square_to(candidate);
    if (square >= least_square) return;
    least_square = square;
    nearest = candidate;
  });
  return std::isinf(least_square) ? Km{least_square} : great_circle(p, nearest);
}

}  // namespace landbridge
