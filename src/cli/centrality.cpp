// SPDX-License-Identifier: Apache-2.0
// The verb centrality.
#include "base/error.hpp"
#include "cli/centrality_answer.hpp"
#include "cli/command.hpp"
#include "cli/demand_options.hpp"
#include "cli/question_options.hpp"
#include "model/gazetteer.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace landbridge {
namespace {

struct CentralityOptions {
  QuestionOptions question;
  DemandOptions demand;
  std::vector<std::string> of{"demand", "structure"};
  std::size_t top = 0;
};

bool asks_for(const CentralityOptions& options, std::string_view part) {
  return std::ranges::find(options.of, part) != options.of.end();
}

CentralityQuestion question_of(Setting setting) {
  return {.by = setting.by, .cargo = setting.cargo, .conditions = std::move(setting.conditions)};
}

Answer answer_between(const CentralityOptions& options, Session& session) {
  const World& world = session.world();
  const Question ends = question_from(options.question, world, session);
  CentralityQuestion question = question_of({ends.by, ends.cargo, ends.conditions});
  question.ends = {ends.from, ends.to};
  const CorridorGraph corridor = build_corridor_graph(world, *question.cargo, question.conditions);
  CentralityFound found;
  found.connectivity = find_link_connectivity(corridor, ends.from, ends.to);
  return answer_of(world, question, found);
}

// Structure counts the hubs of a table if there is one; topology knows of none.
bool reads_demand(const CentralityOptions& options, const World& world) {
  if (asks_for(options, "demand")) return true;
  const bool is_named = !options.demand.od.empty();
  if (asks_for(options, "structure")) return is_named || !world.card.demand.empty();
  if (is_named)
    fail(ExitStatus::usage,
         "--od: topology counts places and no demand; leave the option out, or ask --of demand");
  return false;
}

Answer answer_to(const CentralityOptions& options, Session& session) {
  if (!options.question.from.empty()) return answer_between(options, session);
  const World& world = session.world();
  Demand demand;
  const bool has_demand = reads_demand(options, world);
  if (has_demand) demand = demand_from(options.demand, world, session);
  CentralityQuestion question = question_of(
      setting_from(options.question, world, session, origins_of(demand), destinations_of(demand)));
  if (asks_for(options, "demand")) check_shipments(*question.cargo);
  question.of = options.of;
  question.demand = has_demand ? &demand : nullptr;
  question.top = options.top;

  const CorridorGraph corridor = build_corridor_graph(world, *question.cargo, question.conditions);
  const Jobs jobs{options.demand.jobs};
  CentralityFound found;
  if (asks_for(options, "demand"))
    found.demand =
        find_demand_centrality(world, corridor, demand, *question.by, *question.cargo, jobs);
  if (asks_for(options, "topology"))
    found.topology = find_topology(world, corridor, *question.by, *question.cargo);
  if (asks_for(options, "structure"))
    found.weak_points = find_weak_points(corridor, hubs_of(demand));
  return answer_of(world, question, found);
}

}  // namespace

Job declare_centrality(CLI::App& app) {
  auto options = std::make_shared<CentralityOptions>();
  auto* from = app.add_option("FROM", options->question.from,
                              "Instead of all this: how many routes that share no link join it to "
                              "TO, and which links part them");
  auto* to = app.add_option("TO", options->question.to, "The other place");
  from->needs(to);
  app.add_option("--of", options->of,
                 "demand: what of the table passes each link and place; structure: bridges and "
                 "places without which the network falls apart; topology: betweenness without "
                 "demand")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::IsMember({"demand", "structure", "topology"}))
      ->excludes(from)
      ->capture_default_str();
  app.add_option("--top", options->top,
                 "Rows of each table (default: 20 links and places, 10 bridges and such places; "
                 "json and maps: all)")
      ->check(CLI::Range(1, 100000))
      ->excludes(from);
  declare_demand_options(app, options->demand);
  app.get_option("--od")->excludes(from);
  declare_condition_options(app, options->question);
  return [options](Session& session) { return answer_to(*options, session); };
}

}  // namespace landbridge
