// SPDX-License-Identifier: Apache-2.0
// The verb criticality.
#include "analysis/criticality.hpp"

#include "base/error.hpp"
#include "cli/command.hpp"
#include "cli/criticality_answer.hpp"
#include "cli/demand_options.hpp"
#include "cli/progress.hpp"
#include "cli/question_options.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace landbridge {
namespace {

struct CriticalityOptions {
  QuestionOptions question;
  DemandOptions demand;
  std::string remove = "link";
  std::size_t top = 20;
  std::size_t pairs = 0;
  bool is_naive = false;
};

std::vector<std::string> names_of_kinds() {
  std::vector<std::string> names;
  for (const RemovalKind& kind : removal_kinds) names.emplace_back(kind.name);
  return names;
}

Answer answer_to(const CriticalityOptions& options, Session& session) {
  const World& world = session.world();
  const Demand demand = demand_from(options.demand, world, session);
  Setting setting =
      setting_from(options.question, world, session, origins_of(demand), destinations_of(demand));
  check_shipments(*setting.cargo);
  CriticalityQuestion question{
      .remove = find_removal_kind(options.remove),
      .demand = &demand,
      .by = setting.by,
      .cargo = setting.cargo,
      .conditions = std::move(setting.conditions),
      .pairs_among = options.pairs,
      .effort = options.is_naive ? Effort::everything_anew : Effort::only_what_is_lost,
      .jobs = {options.demand.jobs}};
  const std::size_t rounds = options.pairs > 0 ? 2 : 1;
  Progress progress(session, "origins", group_by_origin(demand).size() * rounds);
  question.on_done = [&] { progress.step(); };
  return answer_of(world, question, find_criticality(world, question), options.top);
}

}  // namespace

Job declare_criticality(CLI::App& app) {
  auto options = std::make_shared<CriticalityOptions>();
  app.add_option("--remove", options->remove, "What is taken away, one after the other")
      ->check(CLI::IsMember(names_of_kinds()))
      ->capture_default_str();
  app.add_option("--top", options->top, "How many to show, in every format")
      ->check(CLI::Range(1, 100000))
      ->capture_default_str();
  app.add_option("--pairs", options->pairs,
                 "Also take away two at a time, among the so many most critical")
      ->type_name("N")
      ->check(CLI::Range(2, 200));
  app.add_flag("--naive", options->is_naive,
               "Search everything anew for each loss: slow, the same answer, to check it");
  declare_demand_options(app, options->demand);
  declare_condition_options(app, options->question);
  return [options](Session& session) { return answer_to(*options, session); };
}

}  // namespace landbridge
