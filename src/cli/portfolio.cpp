// SPDX-License-Identifier: Apache-2.0
// The verb portfolio.
#include "analysis/portfolio.hpp"

#include "base/error.hpp"
#include "cli/command.hpp"
#include "cli/demand_options.hpp"
#include "cli/geodata.hpp"
#include "cli/portfolio_answer.hpp"
#include "cli/question_options.hpp"
#include "cli/validators.hpp"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace landbridge {
namespace {

struct PortfolioOptions {
  QuestionOptions question;
  DemandOptions demand;
  std::vector<std::string> projects;
  std::vector<std::string> base;  // scenarios that hold in every world
  std::optional<std::size_t> samples;
  std::optional<std::uint64_t> seed;
};

void check_words(const PortfolioOptions& options, const Session& session) {
  if (!session.options().scenarios.empty())
    fail(ExitStatus::usage,
         "-s: portfolio takes its projects as words behind the verb, and by --base what holds in "
         "every world; write it as one of them");
  if (session.options().format == "geojson")  // said before all is asked
    fail(ExitStatus::usage,
         "-f geojson: shares have nothing to draw; choose table, json, csv or md");
  if (options.projects.size() < 2)
    fail(ExitStatus::usage,
         "one project has nobody to share with; name two at least, or ask: landbridge compare --od "
         "FILE -s {}",
         options.projects.front());
  if (options.projects.size() > ProjectSet::most)
    fail(ExitStatus::usage, "there are {} projects; name {} at most", options.projects.size(),
         ProjectSet::most);
}

// Orders are drawn for many projects, or if it is asked for.
std::optional<Sampling> sampling_from(const PortfolioOptions& options) {
  if (!options.samples && options.projects.size() <= most_exact_projects) {
    if (options.seed)
      fail(ExitStatus::usage,
           "--seed: up to {} projects nothing is drawn at random; leave it out, or give --samples",
           most_exact_projects);
    return {};
  }
  Sampling sampling;
  sampling.samples = options.samples.value_or(sampling.samples);
  sampling.seed = options.seed.value_or(sampling.seed);
  return sampling;
}

// Many sets take a minute or more.
void announce(const PortfolioOptions& options, bool is_sampled, const Session& session) {
  constexpr std::size_t most_in_silence = 8;
  const std::size_t count = options.projects.size();
  if (!is_sampled && count > most_in_silence)
    session.say(fmt::format("up to {} sets of {} projects are asked; --samples N asks for fewer",
                            ProjectSet::first(count).number() + 1, count));
}

// Each project is tried on its own first, with the remarks that this gives.
void try_alone(const Stack& base, const std::vector<PortfolioProject>& projects, Session& session) {
  const ProjectRules rules = rules_of(projects);
  for (std::size_t i = 0; i < projects.size(); ++i) {
    Stack stack = base;
    for (const Scenario* scenario : scenarios_of(projects, with_needs(rules, i)))
      stack.push_back(*scenario);
    session.changed_world(stack);
  }
}

Answer answer_to(const PortfolioOptions& options, Session& session) {
  check_words(options, session);
  const auto sampling = sampling_from(options);
  Stack base;
  for (const std::string& name : options.base) append(base, stack_of(name));
  std::vector<Stack> stacks;
  for (const std::string& name : options.projects) stacks.push_back(stack_of(name));
  const std::vector<PortfolioProject> projects = portfolio_of(base, stacks);

  const World& plain = session.plain_world();
  const Demand there = demand_from(options.demand, plain, session);
  const World world = session.changed_world(base);
  const Demand demand = moved(there, plain, world);
  Setting setting =
      setting_from(options.question, world, session, origins_of(demand), destinations_of(demand));
  check_shipments(*setting.cargo);
  try_alone(base, projects, session);
  announce(options, sampling.has_value(), session);
  const PortfolioQuestion question{.projects = &projects,
                                   .demand = &demand,
                                   .by = setting.by,
                                   .cargo = setting.cargo,
                                   .conditions = std::move(setting.conditions),
                                   .sampling = sampling,
                                   .jobs = {options.demand.jobs}};
  return answer_of(world, question, find_portfolio(world, question));
}

}  // namespace

Job declare_portfolio(CLI::App& app) {
  auto options = std::make_shared<PortfolioOptions>();
  app.add_option("PROJECT", options->projects,
                 "Scenario that is a project, 2 to 40 of them; A+B is one project of both")
      ->required()
      ->type_name("NAME|FILE")
      ->check(not_empty());
  app.add_option("--base", options->base,
                 "Scenario that holds in every world, whatever is built; may be repeated")
      ->type_name("NAME|FILE")
      ->allow_extra_args(false)
      ->check(not_empty());
  app.add_option("--samples", options->samples,
                 "Draw so many orders of the projects instead of asking every set of them "
                 "(default: 200 for more than 12 projects)")
      ->type_name("N")
      ->check(CLI::Range(2, 100000));
  app.add_option("--seed", options->seed, "Of the orders that are drawn (default: 1)")
      ->type_name("N");
  declare_demand_options(app, options->demand);
  declare_condition_options(app, options->question);
  return [options](Session& session) { return answer_to(*options, session); };
}

}  // namespace landbridge
