// SPDX-License-Identifier: Apache-2.0
// Reader of the areas of countries.
#include "ingest/columns.hpp"
#include "ingest/layers.hpp"

#include <utility>

namespace landbridge {

void read_countries(Layer& layer, Harvest& harvest) {
  const Field code = layer.required("country");
  const Field name = layer.field("name");
  layer.field("notes");  // for people
  layer.each(code, [&](Feature& feature) {
    const Country country = read_country(feature, code);
    const std::string known_as = feature.text(name);
    std::vector<Polygon> polygons = feature.polygons();
    if (!feature.is_sound()) return;
    for (Polygon& polygon : polygons)
      harvest.countries.add({country, known_as, std::move(polygon)});
  });
}

}  // namespace landbridge
