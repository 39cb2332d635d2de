// SPDX-License-Identifier: Apache-2.0
// The shape of a row as OGR takes it.
#pragma once

#include "base/sheet.hpp"

#include <ogr_geometry.h>

namespace landbridge {

/// A point, a line, a multiline where the line crosses the 180th meridian, or null for no shape.
OGRGeometryUniquePtr ogr_shape(const Shape& shape);

}  // namespace landbridge
