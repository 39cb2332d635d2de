// SPDX-License-Identifier: Apache-2.0
// From a drawing to the rows of its layers: letters become ids, positions and lengths.
#pragma once

#include "drawing.hpp"
#include "letter_map.hpp"
#include "record.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge::cases {

/// Rows of a layer; places and links have a shape each.
struct Layer {
  std::vector<Record> rows;
  std::vector<std::vector<Point>> shapes;
};

using Layers = std::map<std::string, Layer, std::less<>>;

/// One layer by kind for every section but the manifest, with what a case need not say:
/// a place is a station in country XA called by its letter, an alias if it has another name, and
/// its id is the letter in lower case; a link is called "a--b--rail" (the next "a--b--rail--2"), is
/// as long as it is drawn and has the gauge 1435; parameters and cargoes are those of defaults.hpp
/// unless a row replaces them. Throws Error(usage) for rows that cannot be read.
Layers layers_of(const Drawing& drawing);

}  // namespace landbridge::cases
