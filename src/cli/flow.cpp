// SPDX-License-Identifier: Apache-2.0
// The verb flow.
#include "analysis/assignment.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/demand_options.hpp"
#include "cli/flow_answer.hpp"
#include "cli/question_options.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace landbridge {
namespace {

struct FlowOptions {
  QuestionOptions question;
  DemandOptions demand;
  std::string method{assignment_methods.front().name};
  double scale = 1.0;
  std::size_t top = 20;
};

std::vector<std::string> names_of_methods() {
  std::vector<std::string> names;
  for (const AssignmentMethodRow& row : assignment_methods) names.emplace_back(row.name);
  return names;
}

Answer answer_to(const FlowOptions& options, Session& session) {
  const World& world = session.world();
  const Demand demand = demand_from(options.demand, world, session);
  Setting setting =
      setting_from(options.question, world, session, origins_of(demand), destinations_of(demand));
  check_shipments(*setting.cargo);
  const auto* method =
      std::ranges::find(assignment_methods, options.method, &AssignmentMethodRow::name);
  const AssignmentQuestion question{.demand = &demand,
                                    .by = setting.by,
                                    .cargo = setting.cargo,
                                    .conditions = std::move(setting.conditions),
                                    .method = method->method,
                                    .scale = options.scale};
  return answer_of(world, question, assign(world, question), options.top);
}

}  // namespace

Job declare_flow(CLI::App& app) {
  auto options = std::make_shared<FlowOptions>();
  app.add_option("--method", options->method,
                 "paths: pair after pair over the cheapest way left; min-cost: origin after origin "
                 "at the least cost in all")
      ->check(CLI::IsMember(names_of_methods()))
      ->capture_default_str();
  app.add_option("--scale", options->scale, "Multiply all volumes")
      ->check(CLI::Range(0.001, 1000.0))
      ->capture_default_str();
  app.add_option("--top", options->top, "How many rows of each table to show")
      ->check(CLI::Range(1, 100000))
      ->capture_default_str();
  declare_demand_options(app, options->demand);
  declare_condition_options(app, options->question);
  return [options](Session& session) { return answer_to(*options, session); };
}

}  // namespace landbridge
