// SPDX-License-Identifier: Apache-2.0
// What a layer holds of GDAL; included by the sources of ingest/ogr.hpp only.
#pragma once

#include "ingest/gdal_log.hpp"
#include "ingest/ogr.hpp"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <memory>

namespace landbridge {

/// Takes shapes of one layer to WGS 84, longitude first.
class ShapeReader {
 public:
  ShapeReader() = default;
  explicit ShapeReader(OGRLayer& layer);

  bool has_shapes() const { return has_shapes_; }

  /// Nothing and a fault for a shape that is of another kind, empty or outside the globe.
  Point point(OGRGeometry& geometry, Check& check) const;
  Line line(OGRGeometry& geometry, Check& check) const;
  std::vector<Polygon> polygons(OGRGeometry& geometry, Check& check) const;

 private:
  bool to_wgs84(OGRGeometry& geometry, Check& check) const;

  bool has_shapes_ = false;
  std::shared_ptr<OGRCoordinateTransformation> transformation_;  // none for WGS 84
};

struct Layer::Source {
  GdalLog log;  // lives longer than the dataset, whose closing may complain
  GDALDatasetUniquePtr dataset;
  OGRLayer* layer = nullptr;
  ShapeReader shapes;
  bool is_table = false;
};

}  // namespace landbridge
