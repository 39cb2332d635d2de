// SPDX-License-Identifier: Apache-2.0
// The verb reach.
#include "analysis/reach.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/question_options.hpp"
#include "cli/reach_answer.hpp"
#include "cli/validators.hpp"
#include "model/gazetteer.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace landbridge {
namespace {

struct ReachOptions {
  QuestionOptions question;
  std::vector<std::string> from;
  std::vector<double> bands;
  std::vector<std::string> kinds{"city", "seaport", "dryport", "terminal"};
  std::size_t top = 20;
  int jobs = 0;
};

std::vector<PlaceId> origins_from(const ReachOptions& options, const World& world,
                                  const Session& session) {
  const Gazetteer gazetteer(world);
  std::vector<PlaceId> places;
  for (const std::string& text : options.from) {
    const PlaceId place = place_from(text, gazetteer, options.question, world, session);
    if (std::ranges::find(places, place) != places.end())
      fail(ExitStatus::usage, "{} is there twice; name it once", world.places[place].name);
    places.push_back(place);
  }
  return places;
}

std::vector<PlaceId> places_of_kinds(const ReachOptions& options, const World& world) {
  std::vector<PlaceKind> kinds;
  for (const std::string& name : options.kinds) kinds.push_back(*place_kind_from(name));
  std::vector<PlaceId> places;
  for (const PlaceId id : world.places.keys())
    if (std::ranges::any_of(kinds,
                            [&](PlaceKind kind) { return world.places[id].kinds.contains(kind); }))
      places.push_back(id);
  return places;
}

// Ascending, each once; a band of 0 would hold nothing.
std::vector<double> bands_from(std::vector<double> bands) {
  std::ranges::sort(bands);
  bands.erase(std::unique(bands.begin(), bands.end()), bands.end());
  if (!bands.empty() && bands.front() <= 0.0)
    fail(ExitStatus::usage, "--bands: {} is no band; give amounts above 0, such as 24,48,72",
         bands.front());
  return bands;
}

Answer answer_to(const ReachOptions& options, Session& session) {
  const World& world = session.world();
  ReachQuestion question;
  question.from = origins_from(options, world, session);
  question.to = places_of_kinds(options, world);
  Setting setting = setting_from(options.question, world, session, question.from, {});
  question.by = setting.by;
  question.cargo = setting.cargo;
  question.conditions = std::move(setting.conditions);
  question.jobs = {options.jobs};
  return answer_of(world, question, find_reach(world, question), bands_from(options.bands),
                   options.top);
}

}  // namespace

Job declare_reach(CLI::App& app) {
  auto options = std::make_shared<ReachOptions>();
  app.add_option("PLACE", options->from,
                 "Where it begins; of several the hinterland that each wins, and by what margin")
      ->required()
      ->expected(1, 50)
      ->check(not_empty());
  app.add_option("--bands", options->bands,
                 "Upper ends of bands in the unit of --by: USD, h, km or kg of CO2e")
      ->type_name("A,B,...")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::Range(0.0, 1e9));
  app.add_option("--kinds", options->kinds, "Count places of these kinds")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(
          CLI::IsMember(std::vector<std::string>(place_kind_names.begin(), place_kind_names.end())))
      ->capture_default_str();
  app.add_option("--top", options->top, "Places to list in tables")
      ->check(CLI::Range(1, 100000))
      ->capture_default_str();
  app.add_option("--jobs", options->jobs, "Searches at once (0: as many as there are cores)")
      ->check(CLI::Range(0, 1024))
      ->capture_default_str();
  declare_condition_options(app, options->question);
  return [options](Session& session) { return answer_to(*options, session); };
}

}  // namespace landbridge
