// SPDX-License-Identifier: Apache-2.0
// Reader of places.
#include "ingest/columns.hpp"
#include "ingest/layers.hpp"

namespace landbridge {
namespace {

struct PlaceFields {
  explicit PlaceFields(Layer& layer)
      : id(layer.required("id")),
        name(layer.required("name")),
        aliases(layer.field("aliases")),
        country(layer.required("country")),
        kinds(layer.field("kinds")),
        unlocode(layer.field("unlocode")),
        precision(layer.field("precision_km")),
        notes(layer.field("notes")) {}

  Place read(Feature& feature) const {
    Place place;
    place.id = feature.required_text(id);
    place.name = feature.required_text(name);
    place.aliases = feature.list(aliases);
    place.country = read_country(feature, country);
    for (const std::string& word : feature.list(kinds)) add_kind(place, word, feature);
    place.unlocode = feature.text(unlocode);
    place.precision = as<Km>(feature.number(precision));
    place.notes = feature.text(notes);
    place.at = feature.point();
    return place;
  }

  static void add_kind(Place& place, const std::string& word, Feature& feature) {
    const auto kind = place_kind_from(word);
    if (feature.check().that(kind.has_value(), "kinds has '{}'; it must be {}", word,
                             list_of(place_kind_names)))
      place.kinds.insert(*kind);
  }

  Field id, name, aliases, country, kinds, unlocode, precision, notes;
};

}  // namespace

void read_places(Layer& layer, Harvest& harvest) {
  const PlaceFields fields(layer);
  layer.each(fields.id, [&](Feature& feature) {
    Place place = fields.read(feature);
    if (!feature.is_sound()) return;
    harvest.places.push_back({place.id, place.at});
    harvest.drafts.add(PlaceDraft{std::move(place), feature.where()});
  });
}

}  // namespace landbridge
