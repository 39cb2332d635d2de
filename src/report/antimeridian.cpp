// SPDX-License-Identifier: Apache-2.0
#include "report/antimeridian.hpp"

#include <cmath>
#include <utility>

namespace landbridge {
namespace {

bool crosses(Point a, Point b) { return std::abs(b.lon - a.lon) > 180.0; }

// Where the short way from a to b meets the meridian, on a's side of it.
Point crossing(Point a, Point b) {
  const double side = a.lon > 0.0 ? 180.0 : -180.0;
  const double span = b.lon + 2.0 * side - a.lon;
  const double share = span == 0.0 ? 0.0 : (side - a.lon) / span;
  return {side, a.lat + share * (b.lat - a.lat)};
}

void append(Shape& line, Point p) {
  if (line.empty() || line.back() != p) line.push_back(p);
}

// A part that only touches the meridian is no line.
void keep(std::vector<Shape>& parts, Shape part) {
  if (part.size() > 1) parts.push_back(std::move(part));
}

}  // namespace

std::vector<Shape> split_at_antimeridian(const Shape& line) {
  std::vector<Shape> parts;
  Shape part;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (i > 0 && crosses(line[i - 1], line[i])) {
      const Point edge = crossing(line[i - 1], line[i]);
      append(part, edge);
      keep(parts, std::exchange(part, {{-edge.lon, edge.lat}}));
      append(part, line[i]);
    } else {
      part.push_back(line[i]);
    }
  }
  keep(parts, std::move(part));
  if (parts.empty()) parts.push_back(line);  // all of it one point on the meridian
  return parts;
}

}  // namespace landbridge
