// SPDX-License-Identifier: Apache-2.0
// The verb season: the best route in each month of a year.
#include "analysis/comparison.hpp"
#include "analysis/route.hpp"
#include "cli/command.hpp"
#include "cli/question_options.hpp"
#include "cli/season_answer.hpp"

#include <CLI/CLI.hpp>

#include <chrono>
#include <memory>
#include <vector>

namespace landbridge {
namespace {

// The day that stands for a month.
Date middle_of(std::chrono::year year, unsigned month) {
  return year / std::chrono::month{month} / std::chrono::day{15};
}

std::chrono::year year_of(const QuestionOptions& options, const World& world) {
  return options.year != 0 ? std::chrono::year{options.year} : world.card.reference_date.year();
}

Answer answer_to(const QuestionOptions& options, Session& session) {
  const World& world = session.world();
  Question question = question_from(options, world, session);
  const std::chrono::year year = year_of(options, world);
  std::vector<Month> months;
  for (unsigned month = 1; month <= 12; ++month) {
    question.conditions.when.date = middle_of(year, month);
    Month& found = months.emplace_back(Month{question.conditions.when.date, {}});
    if (const auto route = find_route(world, question))
      found.route = row_route_of(world, *question.cargo, *question.by, route->legs);
  }
  return answer_of(world, question, months);
}

}  // namespace

Job declare_season(CLI::App& app) {
  auto options = std::make_shared<QuestionOptions>();
  declare_question_options(app, *options);
  app.remove_option(app.get_option("--date"));
  app.get_option("--year")->description("The year that is asked (default: of the network)");
  return [options](Session& session) { return answer_to(*options, session); };
}

}  // namespace landbridge
