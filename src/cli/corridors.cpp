// SPDX-License-Identifier: Apache-2.0
// The verb corridors: which lines planners call by one name, and what they are made of.
#include "analysis/corridor_survey.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "model/corridor_names.hpp"
#include "model/mode.hpp"
#include "report/format.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cmath>
#include <memory>

namespace landbridge {
namespace {

struct CorridorOptions {
  std::string text;
  bool links = false;
};

std::vector<std::string> codes_of(const std::set<Country>& countries) {
  std::vector<std::string> codes;
  for (const Country country : countries) codes.push_back(country.code());
  return codes;
}

Row row_of(const World& world, const Corridor& corridor, const CorridorSurvey& found) {
  const double share = found.length.value > 0.0 ? found.sourced_length / found.length : 0.0;
  std::vector<std::string> ends;
  for (const PlaceId end : corridor.ends) ends.push_back(world.places[end].id);
  return {corridor.id,
          corridor.name,
          codes_of(found.countries),
          names_of(found.modes),
          static_cast<std::int64_t>(found.links.size()),
          std::int64_t{found.borders},
          to_metres(found.length).value,
          to_metres(found.open_length).value,
          std::round(share * 1000.0) / 1000.0,
          ends,
          corridor.aliases,
          split(corridor.source, ";"),
          corridor.notes};
}

struct Surveyed {
  CorridorId corridor;
  CorridorSurvey found;
};

Sheet corridors_sheet(const World& world, const std::vector<Surveyed>& corridors) {
  Sheet sheet;
  sheet.name = "corridors";
  sheet.columns = {{"id", "id"},
                   {"name", "name", Unit::none, {}, true},
                   {"countries", "in", Unit::none, {}, true},
                   {"modes", "modes"},
                   {"links", "links"},
                   {"borders", "borders"},
                   {"distance_km", "km", Unit::km},
                   {"open_km", "open km", Unit::km},
                   {"share_sourced", "sourced"},
                   {"ends", ""},
                   {"aliases", ""},
                   {"sources", ""},
                   {"notes", ""}};
  for (const Surveyed& one : corridors)
    sheet.rows.push_back(row_of(world, world.corridors[one.corridor], one.found));
  return sheet;
}

Row row_of(const World& world, const Corridor& corridor, const Link& link) {
  const When when{world.card.reference_date, false};
  return {corridor.id,
          link.id,
          world.places[link.from].name,
          world.places[link.to].name,
          std::string(name_of(link.mode)),
          to_metres(link.length.value).value,
          std::string(name_of(link.length.evidence.grade)),
          std::string(name_of(status_on(link.availability, when))),
          std::string(link.is_freight ? "yes" : "no")};
}

Sheet links_sheet(const World& world, const std::vector<Surveyed>& corridors) {
  Sheet sheet;
  sheet.name = "links";
  sheet.columns = {{"corridor", "corridor"},  {"link", ""},
                   {"from", "from"},          {"to", "to"},
                   {"mode", "mode"},          {"distance_km", "km", Unit::km},
                   {"length_grade", "grade"}, {"status", "status"},
                   {"freight", "freight"}};
  for (const Surveyed& one : corridors) {
    for (const LinkId link : one.found.links) {
      sheet.rows.push_back(row_of(world, world.corridors[one.corridor], world.links[link]));
      sheet.shapes.push_back(world.links[link].line);
    }
  }
  return sheet;
}

Answer answer_to(const CorridorOptions& options, Session& session) {
  const World& world = session.world();
  const When when{world.card.reference_date, false};
  std::vector<Surveyed> found;
  for (const CorridorId id : search_corridors(world, options.text))
    found.push_back({id, survey(world, id, when)});
  if (found.empty()) corridor_named(world, options.text);  // throws, with the nearest names
  Answer answer;
  Sheet sheet = corridors_sheet(world, found);
  answer.json = {{"schema", "landbridge.corridors/1"},
                 {"network", world.card.name},
                 {"date", to_text(world.card.reference_date)},
                 {"corridors", records_of(sheet)}};
  if (options.links) {
    sheet = links_sheet(world, found);
    answer.json.emplace_back("links", records_of(sheet));
  }
  answer.notes.push_back(
      fmt::format("{} corridor{}; open on {}; sourced: share of the km whose "
                  "length is no default (grade D).",
                  found.size(), found.size() == 1 ? "" : "s", to_text(world.card.reference_date)));
  answer.attribution = world.card.attribution;
  answer.sheets.push_back(std::move(sheet));
  return answer;
}

}  // namespace

Job declare_corridors(CLI::App& app) {
  auto options = std::make_shared<CorridorOptions>();
  app.add_option("TEXT", options->text, "Part of an id, name or alias; all corridors without it");
  app.add_flag("--links", options->links,
               "List the links they are made of instead; -f geojson draws them");
  return [options](Session& session) { return answer_to(*options, session); };
}

}  // namespace landbridge
