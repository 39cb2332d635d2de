// SPDX-License-Identifier: Apache-2.0
// The verbs route and explain.
#include "analysis/route.hpp"

#include "analysis/no_route.hpp"
#include "cli/command.hpp"
#include "cli/explain_answer.hpp"
#include "cli/other_routes.hpp"
#include "cli/other_routes_answer.hpp"
#include "cli/question_options.hpp"
#include "cli/route_answer.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <string_view>

namespace landbridge {
namespace {

Answer no_route(const World& world, const Question& question, Session& session,
                std::string_view schema) {
  const NoRoute reason = explain_no_route(world, question);
  session.say(sentence_of(world, question, reason));
  return answer_of(world, question, reason, schema);
}

struct RouteOptions {
  QuestionOptions question;
  OtherRoutesOptions others;
};

constexpr std::string_view route_schema = "landbridge.route/1";

Answer answer_to(const RouteOptions& options, Session& session) {
  const auto alternatives = alternatives_question_from(options.others);
  const World& world = session.world();
  const Question question = question_from(options.question, world, session);
  if (!alternatives) {
    if (const auto route = find_route(world, question)) return answer_of(world, question, *route);
    return no_route(world, question, session, route_schema);
  }
  const CorridorGraph corridor = build_corridor_graph(world, *question.cargo, question.conditions);
  const AlternativeRoutes found = find_alternatives(world, question, corridor, *alternatives);
  if (found.routes.empty()) return no_route(world, question, session, route_schema);
  return answer_of(world, question, *alternatives, found);
}

}  // namespace

Job declare_route(CLI::App& app) {
  auto options = std::make_shared<RouteOptions>();
  declare_question_options(app, options->question);
  declare_other_routes_options(app, options->others);
  return [options](Session& session) { return answer_to(*options, session); };
}

Job declare_explain(CLI::App& app) {
  auto options = std::make_shared<QuestionOptions>();
  declare_question_options(app, *options);
  return [options](Session& session) {
    const World& world = session.world();
    const Question question = question_from(*options, world, session);
    if (const auto route = find_route(world, question))
      return explanation_of(world, question, *route);
    return no_route(world, question, session, "landbridge.explain/1");
  };
}

}  // namespace landbridge
