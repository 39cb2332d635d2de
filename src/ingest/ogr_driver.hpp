// SPDX-License-Identifier: Apache-2.0
// The OGR vector drivers that can write, by file ending, and what each has room for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

class GDALDriver;

namespace landbridge {

struct OgrDriver {
  GDALDriver* gdal = nullptr;
  std::string ending{};          // of the file it was picked by; empty for a database
  bool has_many_layers = true;   // in one file
  bool mixes_shapes = true;      // points and lines in one layer
  std::size_t longest_name = 0;  // of a column; 0 = no limit worth minding
};

/// With dot, sorted.
std::vector<std::string> writable_endings();

/// The driver for a file name; throws Error(usage) that lists the endings.
OgrDriver driver_for(std::string_view file);

/// The driver of an open database.
OgrDriver driver_of(GDALDriver& gdal);

}  // namespace landbridge
