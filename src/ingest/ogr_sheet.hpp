// SPDX-License-Identifier: Apache-2.0
// A sheet becomes a layer: typed columns, shapes, features.
#pragma once

#include "base/rounding.hpp"
#include "base/sheet.hpp"
#include "ingest/ogr_driver.hpp"

#include <string>
#include <vector>

class GDALDataset;

namespace landbridge {

/// Which rows of a sheet a layer takes: where a layer has one kind of shape, rows without any go
/// with the lines.
enum class Rows { all, with_points, with_lines };

/// A layer to be.
struct LayerPlan {
  const Sheet* sheet = nullptr;
  Rows rows = Rows::all;
  std::string name;
};

bool has_points(const Sheet& sheet);
bool has_lines(const Sheet& sheet);

/// Writes the layer at data precision. Throws Error(io) with GDAL's reason.
void write_layer(GDALDataset& dataset, const OgrDriver& driver, const LayerPlan& plan,
                 const std::string& attribution, bool overwrite);

}  // namespace landbridge
