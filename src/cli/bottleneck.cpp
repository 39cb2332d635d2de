// SPDX-License-Identifier: Apache-2.0
// The verb bottleneck.
#include "analysis/bottleneck.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/bottleneck_answer.hpp"
#include "cli/command.hpp"
#include "cli/ends.hpp"
#include "cli/question_options.hpp"
#include "cli/validators.hpp"
#include "model/gazetteer.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace landbridge {
namespace {

struct BottleneckOptions {
  QuestionOptions question;
  std::int64_t capacity = 0;
  std::string step = "double";
  std::size_t rungs = 5;
};

constexpr std::int64_t most_teu = 10'000'000;

Relief relief_from(const std::string& step) {
  if (step == "unit") return {Relief::Kind::unit, 0};
  if (step == "double") return {Relief::Kind::twice, 0};
  if (step == "lift") return {Relief::Kind::lifted, 0};
  return {Relief::Kind::amount, *parse_whole(step)};
}

std::string check_step(const std::string& text) {
  if (text == "unit" || text == "double" || text == "lift") return {};
  const auto number = parse_whole(text);
  return number && *number >= 1 && *number <= most_teu
             ? std::string()
             : "'" + text + "' is no step; write unit, double, lift or whole TEU a day";
}

// What begins where it ends is not limited by anything.
void check_apart(const Ends& from, const Ends& to, const World& world) {
  for (const PlaceId place : from.places)
    if (std::ranges::binary_search(to.places, place))
      fail(ExitStatus::usage,
           "{} is an origin and a destination; a flow needs two sets of places that do not meet",
           world.places[place].name);
}

Answer answer_to(const BottleneckOptions& options, Session& session) {
  const World& world = session.world();
  const Gazetteer gazetteer(world);
  const Ends from = ends_from(options.question.from, gazetteer, options.question, world, session);
  const Ends to = ends_from(options.question.to, gazetteer, options.question, world, session);
  check_apart(from, to, world);
  Setting setting = setting_from(options.question, world, session, from.places, to.places);
  BottleneckQuestion question{.from = from.places,
                              .to = to.places,
                              .by = setting.by,
                              .cargo = setting.cargo,
                              .conditions = std::move(setting.conditions)};
  if (options.capacity > 0) question.least_capacity = options.capacity;
  question.relief = relief_from(options.step);
  question.rungs = options.rungs;
  return answer_of(world, question, {from.text, to.text}, find_bottleneck(world, question));
}

}  // namespace

Job declare_bottleneck(CLI::App& app) {
  auto options = std::make_shared<BottleneckOptions>();
  app.add_option(
         "FROM", options->question.from,
         "Where flow begins: a place, a country (CN), a group (@eu), or several joined by +")
      ->required();
  app.add_option("TO", options->question.to, "Where it ends")->required();
  app.add_option("--capacity", options->capacity,
                 "Also the best route that lets at least so many TEU a day through")
      ->type_name("TEU")
      ->check(CLI::Range(std::int64_t{1}, most_teu));
  app.add_option("--step", options->step,
                 "How a rung of the ladder relieves the cut: double it, by one unit (train, gate, "
                 "crane, sailing a day), lift it altogether, or by so many TEU a day")
      ->type_name("double|unit|lift|TEU")
      ->check(check_step)
      ->capture_default_str();
  app.add_option("--rungs", options->rungs, "How far to climb the ladder")
      ->check(CLI::Range(0, 100))
      ->capture_default_str();
  declare_condition_options(app, options->question);
  return [options](Session& session) { return answer_to(*options, session); };
}

}  // namespace landbridge
