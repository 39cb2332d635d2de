// SPDX-License-Identifier: Apache-2.0
// The verb places: what a network knows by name.
#include "base/text.hpp"
#include "cli/command.hpp"
#include "model/gazetteer.hpp"
#include "report/format.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>

namespace landbridge {
namespace {

Sheet places_of(const World& world, const std::vector<PlaceId>& places) {
  Sheet sheet;
  sheet.name = "places";
  sheet.columns = {{"id", "id"},   {"name", "name"}, {"country", "in"},      {"kinds", "kinds"},
                   {"lon", "lon"}, {"lat", "lat"},   {"unlocode", "locode"}, {"aliases", "also"}};
  for (const PlaceId id : places) {
    const Place& place = world.places[id];
    sheet.rows.push_back({place.id, place.name, place.country.code(), place.kinds.names(),
                          place.at.lon, place.at.lat, place.unlocode, place.aliases});
    sheet.shapes.push_back({place.at});
  }
  return sheet;
}

}  // namespace

Job declare_places(CLI::App& app) {
  auto text = std::make_shared<std::string>();
  app.add_option("TEXT", *text, "Part of a name, alias, id or UN/LOCODE; all places without it");
  return [text](Session& session) {
    const World& world = session.world();
    const Search found = Gazetteer(world).search(*text);
    if (found.places.empty())
      session.say(fmt::format("no place has '{}' in its names, nor anything near it", *text));
    Sheet sheet = places_of(world, found.places);
    Answer answer;
    answer.json = {{"schema", "landbridge.places/1"},
                   {"network", world.card.name},
                   {"match", found.is_near ? "near" : "contains"},
                   {"places", records_of(sheet)}};
    answer.attribution = world.card.attribution;
    answer.sheets.push_back(std::move(sheet));
    if (found.is_near)
      session.say(
          fmt::format("no place has '{}' in its names; these are near, the nearest first", *text));
    return answer;
  };
}

}  // namespace landbridge
