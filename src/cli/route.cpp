// SPDX-License-Identifier: Apache-2.0
// The verbs route and explain.
#include "analysis/route.hpp"

#include "analysis/no_route.hpp"
#include "cli/command.hpp"
#include "cli/explain_answer.hpp"
#include "cli/question_options.hpp"
#include "cli/route_answer.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <string_view>

namespace landbridge {
namespace {

// The answer of `found` for the best route, or why there is none.
template <class Found>
Job declare_search(CLI::App& app, std::string_view schema, Found found) {
  auto options = std::make_shared<QuestionOptions>();
  declare_question_options(app, *options);
  return [options, schema, found](Session& session) {
    const World& world = session.world();
    const Question question = question_from(*options, world, session);
    if (const auto route = find_route(world, question)) return found(world, question, *route);
    const NoRoute reason = explain_no_route(world, question);
    session.say(sentence_of(world, question, reason));
    return answer_of(world, question, reason, schema);
  };
}

}  // namespace

Job declare_route(CLI::App& app) {
  return declare_search(app, "landbridge.route/1",
                        [](const World& world, const Question& question, const Route& route) {
                          return answer_of(world, question, route);
                        });
}

Job declare_explain(CLI::App& app) {
  return declare_search(app, "landbridge.explain/1", explanation_of);
}

}  // namespace landbridge
