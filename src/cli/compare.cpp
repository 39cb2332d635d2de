// SPDX-License-Identifier: Apache-2.0
// The verb compare: the same question of several worlds.
#include "analysis/route.hpp"
#include "base/error.hpp"
#include "cli/alternatives.hpp"
#include "cli/command.hpp"
#include "cli/compare_answer.hpp"
#include "cli/demand_options.hpp"
#include "cli/progress.hpp"
#include "cli/question_options.hpp"
#include "model/find_id.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace landbridge {
namespace {

struct CompareOptions {
  QuestionOptions question;
  DemandOptions demand;
  AlternativeOptions alternatives;
  std::size_t top = 10;
};

// Lines of all links that some way runs over, whichever world they are drawn in.
void keep_lines(const World& world, const Way& way, Lines& lines) {
  for (const std::string& link : way.links) {
    const std::string id = link_of(link);
    if (!lines.contains(id)) lines.emplace(id, world.links[*find_id(world.links, id)].line);
  }
}

// One world: an answer needs nothing of it but what is kept here.
ComparedRoute route_in(const Alternative& alternative, const World& world,
                       const CompareOptions& options, const Session& session, Lines& lines) {
  const Question question =
      question_from(options_for(alternative, options.question), world, session);
  ComparedRoute compared{alternative.name,
                         alternative.versus,
                         world.card.scenarios,
                         alternative.left_out,
                         question.conditions.when.date,
                         {}};
  const CorridorGraph corridor = build_corridor_graph(world, *question.cargo, question.conditions);
  if (const auto route = find_route(world, question, corridor)) {
    compared.route = row_route_of(world, *question.cargo, *question.by, route->legs);
    keep_lines(world, compared.route->way, lines);
  }
  return compared;
}

Answer compare_routes(const CompareOptions& options, Session& session) {
  const auto alternatives = alternatives_from(options.alternatives, session);
  const World& plain = session.plain_world();
  const Question question = question_from(options.question, plain, session);
  std::vector<ComparedRoute> compared;
  Lines lines;
  Progress progress(session, "worlds", alternatives.size());
  for (const Alternative& alternative : alternatives) {
    compared.push_back(
        route_in(alternative, session.changed_world(alternative.stack), options, session, lines));
    progress.step();
  }
  return answer_of(plain, question, compared, lines);
}

constexpr std::size_t most_worlds = 16;  // in memory at once

struct DemandWorld {
  const Alternative* alternative;
  World world;
  Demand demand;
  Setting setting;
};

// References to the world in the setting must hold: it is made where it stays.
void set_up(DemandWorld& one, const Demand& demand, const CompareOptions& options,
            Session& session) {
  one.world = session.changed_world(one.alternative->stack);
  one.demand = moved(demand, session.plain_world(), one.world);
  one.setting = setting_from(options_for(*one.alternative, options.question), one.world, session,
                             origins_of(one.demand), destinations_of(one.demand));
}

void compare_some(std::span<const Alternative> alternatives, const Demand& demand,
                  const CompareOptions& options, Session& session,
                  std::vector<ComparedDemand>& compared, Lines& lines) {
  std::vector<DemandWorld> worlds(alternatives.size());
  std::vector<DemandCase> cases;
  for (std::size_t i = 0; i < worlds.size(); ++i) {
    worlds[i].alternative = &alternatives[i];
    set_up(worlds[i], demand, options, session);
    const Setting& setting = worlds[i].setting;
    cases.push_back(
        {&worlds[i].world, &worlds[i].demand, setting.by, setting.cargo, setting.conditions});
  }
  std::vector<DemandRoutes> routes = find_demand_routes(cases, {options.demand.jobs});
  for (std::size_t i = 0; i < worlds.size(); ++i) {
    const Alternative& alternative = alternatives[i];
    for (const auto& route : routes[i].rows)
      if (route) keep_lines(worlds[i].world, route->way, lines);
    compared.push_back({alternative.name, alternative.versus, worlds[i].world.card.scenarios,
                        alternative.left_out, cases[i].conditions.when.date, std::move(routes[i])});
  }
}

Answer compare_demand(const CompareOptions& options, Session& session) {
  const auto alternatives = alternatives_from(options.alternatives, session);
  const World& plain = session.plain_world();
  const Demand demand = demand_from(options.demand, plain, session);
  const Setting setting =
      setting_from(options.question, plain, session, origins_of(demand), destinations_of(demand));
  check_shipments(*setting.cargo);
  std::vector<ComparedDemand> compared;
  Lines lines;
  Progress progress(session, "worlds", alternatives.size());
  for (std::span<const Alternative> left = alternatives; !left.empty();) {
    const auto some = left.first(std::min(left.size(), most_worlds));
    compare_some(some, demand, options, session, compared, lines);
    for (std::size_t i = 0; i < some.size(); ++i) progress.step();
    left = left.subspan(some.size());
  }
  return answer_of(plain, {&demand, setting.by, setting.cargo, setting.conditions, options.top},
                   compared, lines);
}

}  // namespace

Job declare_compare(CLI::App& app) {
  auto options = std::make_shared<CompareOptions>();
  auto* from = app.add_option("FROM", options->question.from,
                              "Where it begins; without FROM and TO a demand table is compared");
  auto* to = app.add_option("TO", options->question.to, "Where it ends");
  from->needs(to);
  auto* via = app.add_option("--via", options->question.via,
                             "Stop at P on the way; may be repeated, in order");
  via->type_name("P")->allow_extra_args(false)->needs(from);
  declare_alternative_options(app, options->alternatives);
  app.add_option("--top", options->top, "Countries and pairs to show of each world in tables")
      ->check(CLI::Range(1, 100000))
      ->excludes(from)
      ->capture_default_str();
  declare_demand_options(app, options->demand);
  app.get_option("--od")->excludes(from);
  declare_condition_options(app, options->question);
  app.get_option("--years")->excludes(app.get_option("--date"))->excludes(app.get_option("--year"));
  return [options](Session& session) {
    return options->question.from.empty() ? compare_demand(*options, session)
                                          : compare_routes(*options, session);
  };
}

}  // namespace landbridge
