// SPDX-License-Identifier: Apache-2.0
// The shapes of a layer.
#include "base/error.hpp"
#include "ingest/ogr_layer.hpp"

#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>

namespace landbridge {
namespace {

std::string_view kind_of(const OGRGeometry& geometry) {
  return OGRGeometryTypeToName(geometry.getGeometryType());
}

OGRwkbGeometryType flat_type(const OGRGeometry& geometry) {
  return wkbFlatten(geometry.getGeometryType());
}

// The single point of a multipoint, or the geometry itself.
const OGRGeometry& single(const OGRGeometry& geometry) {
  if (flat_type(geometry) != wkbMultiPoint) return geometry;
  const OGRMultiPoint& points = *geometry.toMultiPoint();
  return points.getNumGeometries() == 1 ? *points.getGeometryRef(0) : geometry;
}

Line points_of(const OGRLineString& string) {
  Line line;
  line.reserve(static_cast<std::size_t>(string.getNumPoints()));
  for (int i = 0; i < string.getNumPoints(); ++i) line.push_back({string.getX(i), string.getY(i)});
  return line;
}

std::vector<Line> parts_of(const OGRMultiLineString& strings) {
  std::vector<Line> parts;
  for (const OGRLineString* string : strings) parts.push_back(points_of(*string));
  return parts;
}

std::string_view remedy_for(Point p) {
  if (is_on_globe({p.lat, p.lon}))
    return "longitude and latitude look swapped; longitude comes first";
  if (std::abs(p.lon) > 1000.0 || std::abs(p.lat) > 1000.0)
    return "the coordinates look projected; declare the layer's reference system";
  return "give WGS 84 degrees";
}

bool check_on_globe(const Line& line, Check& check) {
  const auto off = std::ranges::find_if_not(line, is_on_globe);
  if (off == line.end()) return true;
  return check.that(false, "{}, {} is off the globe; {}", off->lon, off->lat, remedy_for(*off));
}

// What a test of inside and outside needs; rings that cross themselves pass, as overlapping areas
// do.
bool check_ring(const Ring& ring, Check& check) {
  if (!check_on_globe(ring, check)) return false;
  const bool is_closed = ring.size() > 1 && ring.front() == ring.back();
  if (!check.that(ring.size() >= (is_closed ? 4u : 3u),
                  "a ring has {} points and no area; correct it or take it out", ring.size()))
    return false;
  const auto step = std::ranges::adjacent_find(ring, [](Point a, Point b) {
    const double degrees = std::abs(a.lon - b.lon);
    return degrees > 180.0 && degrees < 360.0;  // one of 360 follows a parallel, as at a pole
  });
  return check.that(step == ring.end(),
                    "a ring steps over the 180th meridian; cut the polygon there, as RFC 7946 "
                    "(section 3.1.9) asks");
}

bool add_polygon(const OGRPolygon& ogr, std::vector<Polygon>& polygons, Check& check) {
  if (ogr.IsEmpty() != FALSE) return true;
  Polygon polygon;
  for (const OGRLinearRing* ring : ogr) polygon.push_back(points_of(*ring));
  const auto is_sound = [&](const Ring& ring) { return check_ring(ring, check); };
  if (!std::ranges::all_of(polygon, is_sound)) return false;
  polygons.push_back(std::move(polygon));
  return true;
}

}  // namespace

ShapeReader::ShapeReader(OGRLayer& layer) : has_shapes_(layer.GetGeomType() != wkbNone) {
  OGRSpatialReference* theirs = layer.GetSpatialRef();
  if (theirs == nullptr) return;  // taken as WGS 84; what does not fit the globe is a fault
  OGRSpatialReference wgs84;
  wgs84.SetWellKnownGeogCS("WGS84");
  wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  if (theirs->IsSame(&wgs84) != 0) return;
  transformation_.reset(OGRCreateCoordinateTransformation(theirs, &wgs84));
  if (!transformation_)
    fail(ExitStatus::bad_data,
         "layer '{}': its reference system '{}' cannot be taken to WGS 84; transform the layer "
         "first",
         layer.GetName(), theirs->GetName());
}

bool ShapeReader::to_wgs84(OGRGeometry& geometry, Check& check) const {
  const bool is_there = check.that(geometry.IsEmpty() == FALSE, "the shape is empty; draw it");
  if (!is_there || !transformation_) return is_there;
  return check.that(geometry.transform(transformation_.get()) == OGRERR_NONE,
                    "the shape cannot be taken to WGS 84; correct it or its reference system");
}

Point ShapeReader::point(OGRGeometry& geometry, Check& check) const {
  if (!to_wgs84(geometry, check)) return {};
  const OGRGeometry& shape = single(geometry);
  if (!check.that(flat_type(shape) == wkbPoint, "the shape is a {}; it must be a point",
                  kind_of(geometry)))
    return {};
  const OGRPoint& ogr = *shape.toPoint();
  const Point point{ogr.getX(), ogr.getY()};
  return check_on_globe({point}, check) ? point : Point{};
}

Line ShapeReader::line(OGRGeometry& geometry, Check& check) const {
  if (!to_wgs84(geometry, check)) return {};
  std::optional<Line> line;
  switch (flat_type(geometry)) {
    case wkbLineString:
      line = points_of(*geometry.toLineString());
      break;
    case wkbMultiLineString:
      line = joined(parts_of(*geometry.toMultiLineString()));
      check.that(line.has_value(),
                 "the parts of the line do not join end to end; split it into links");
      break;
    default:
      check.that(false, "the shape is a {}; it must be a line", kind_of(geometry));
  }
  if (!line || !check_on_globe(*line, check)) return {};
  return *std::move(line);
}

std::vector<Polygon> ShapeReader::polygons(OGRGeometry& geometry, Check& check) const {
  if (!to_wgs84(geometry, check)) return {};
  std::vector<Polygon> polygons;
  switch (flat_type(geometry)) {
    case wkbPolygon:
      add_polygon(*geometry.toPolygon(), polygons, check);
      break;
    case wkbMultiPolygon:
      for (const OGRPolygon* part : *geometry.toMultiPolygon())
        if (!add_polygon(*part, polygons, check)) break;
      break;
    default:
      check.that(false, "the shape is a {}; it must be a polygon", kind_of(geometry));
  }
  return polygons;
}

}  // namespace landbridge
