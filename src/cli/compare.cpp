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

#include <memory>
#include <utility>

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
    const std::string id = link.starts_with('-') ? link.substr(1) : link;
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

ComparedDemand demand_in(const Alternative& alternative, const World& world, const Demand& demand,
                         const CompareOptions& options, const Session& session, Lines& lines) {
  const Setting setting = setting_from(options_for(alternative, options.question), world, session,
                                       origins_of(demand), destinations_of(demand));
  ComparedDemand compared{alternative.name, alternative.versus, world.card.scenarios,
                          setting.conditions.when.date,
                          find_demand_routes(world, demand, *setting.by, *setting.cargo,
                                             setting.conditions, {options.demand.jobs})};
  for (const auto& route : compared.routes.rows)
    if (route) keep_lines(world, route->way, lines);
  return compared;
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
  for (const Alternative& alternative : alternatives) {
    const World world = session.changed_world(alternative.stack);
    compared.push_back(
        demand_in(alternative, world, moved(demand, plain, world), options, session, lines));
    progress.step();
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
  return [options](Session& session) {
    return options->question.from.empty() ? compare_demand(*options, session)
                                          : compare_routes(*options, session);
  };
}

}  // namespace landbridge
