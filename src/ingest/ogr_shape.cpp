// SPDX-License-Identifier: Apache-2.0
#include "ingest/ogr_shape.hpp"

#include <cpl_string.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace landbridge {
namespace {

// A step of more than half the globe goes round the other side.
bool crosses_180(const Shape& line) {
  return std::ranges::adjacent_find(
             line, [](Point a, Point b) { return std::abs(a.lon - b.lon) > 180.0; }) != line.end();
}

// Cut as RFC 7946 (section 3.1.9) asks, so that flat maps draw no line across the world.
OGRGeometryUniquePtr cut_at_180(const OGRGeometry& line) {
  CPLStringList options;
  options.SetNameValue("WRAPDATELINE", "YES");
  options.SetNameValue("DATELINEOFFSET", "180");
  return OGRGeometryUniquePtr(
      OGRGeometryFactory::transformWithOptions(&line, nullptr, options.List()));
}

}  // namespace

OGRGeometryUniquePtr ogr_shape(const Shape& shape) {
  if (shape.empty()) return nullptr;
  if (shape.size() == 1) return OGRGeometryUniquePtr(new OGRPoint(shape[0].lon, shape[0].lat));
  auto line = std::make_unique<OGRLineString>();
  line->setNumPoints(static_cast<int>(shape.size()), FALSE);
  for (std::size_t i = 0; i < shape.size(); ++i)
    line->setPoint(static_cast<int>(i), shape[i].lon, shape[i].lat);
  return crosses_180(shape) ? cut_at_180(*line) : OGRGeometryUniquePtr(line.release());
}

}  // namespace landbridge
