// SPDX-License-Identifier: Apache-2.0
// The verb matrix: the best route of many pairs of places, a row each.
#include "analysis/comparison.hpp"
#include "base/error.hpp"
#include "cli/command.hpp"
#include "cli/demand_options.hpp"
#include "cli/matrix_answer.hpp"
#include "cli/question_options.hpp"
#include "cli/validators.hpp"
#include "model/gazetteer.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace landbridge {
namespace {

struct MatrixOptions {
  QuestionOptions question;
  DemandOptions demand;
  std::vector<std::string> places;
  bool has_geometry = false;
};

// Every pair of the places, each way; their volumes say nothing.
Demand pairs_of(const MatrixOptions& options, const World& world, const Session& session) {
  const Gazetteer gazetteer(world);
  std::vector<PlaceId> places;
  for (const std::string& text : options.places) {
    const PlaceId place = place_from(text, gazetteer, options.question, world, session);
    if (std::ranges::find(places, place) != places.end())
      fail(ExitStatus::usage, "--places: {} is there twice; name it once",
           world.places[place].name);
    places.push_back(place);
  }
  if (places.size() < 2)
    fail(ExitStatus::usage, "--places: one place makes no pair; name two at least, A,B,C");
  std::ranges::sort(places);
  Demand pairs;
  for (const PlaceId from : places)
    for (const PlaceId to : places)
      if (from != to) pairs.rows.push_back({.from = from, .to = to, .volume = {1.0}});
  return pairs;
}

Answer answer_to(const MatrixOptions& options, Session& session) {
  const World& world = session.world();
  const Demand demand = options.places.empty() ? demand_from(options.demand, world, session)
                                               : pairs_of(options, world, session);
  const Setting setting =
      setting_from(options.question, world, session, origins_of(demand), destinations_of(demand));
  const DemandRoutes routes = find_demand_routes(world, demand, *setting.by, *setting.cargo,
                                                 setting.conditions, {options.demand.jobs});
  return answer_of(world,
                   {.demand = &demand,
                    .by = setting.by,
                    .cargo = setting.cargo,
                    .conditions = setting.conditions,
                    .has_volumes = options.places.empty(),
                    .has_geometry = options.has_geometry},
                   routes);
}

}  // namespace

Job declare_matrix(CLI::App& app) {
  auto options = std::make_shared<MatrixOptions>();
  auto* places = app.add_option("--places", options->places,
                                "Every pair of these places, each way, separated by commas");
  places->type_name("A,B,...")->delimiter(',')->allow_extra_args(false)->check(not_empty());
  app.add_flag("--geometry", options->has_geometry,
               "Draw each route as one line, for geojson and the other map formats");
  declare_demand_options(app, options->demand);
  app.get_option("--od")->excludes(places);
  declare_condition_options(app, options->question);
  return [options](Session& session) { return answer_to(*options, session); };
}

}  // namespace landbridge
