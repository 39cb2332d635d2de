// SPDX-License-Identifier: Apache-2.0
// The verb sweep: one question over a grid of figures.
#include "analysis/no_route.hpp"
#include "base/error.hpp"
#include "cli/command.hpp"
#include "cli/demand_options.hpp"
#include "cli/question_options.hpp"
#include "cli/route_answer.hpp"
#include "cli/scenario_words.hpp"
#include "cli/sweep_answer.hpp"
#include "cli/sweep_file.hpp"
#include "cli/validators.hpp"
#include "cli/variations.hpp"
#include "cli/write_answer.hpp"
#include "model/apply_scenario.hpp"
#include "report/format.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace landbridge {
namespace {

constexpr std::size_t most_rows_held = 2'000'000;  // some 2 GB

struct SweepOptions {
  QuestionOptions question;
  DemandOptions demand;
  std::vector<std::string> vary;
  bool resumes = false;
  std::size_t top = 50;
};

bool shows_summary_alone(const CommonOptions& options) {
  const Format* format = format_for(options);
  return format == find_format("table") || format == find_format("md");
}

// What would be found out after all the work, or would not work.
void check_output(const SweepOptions& options, const CommonOptions& common) {
  if (format_for(common) == find_format("geojson"))
    fail(ExitStatus::usage,
         "-f geojson: a sweep has no map; take csv or json, or ask 'landbridge compare' for one");
  if (options.resumes && !is_written_as_it_comes(common))
    fail(ExitStatus::usage, "--resume: only a CSV file is gone on with; give it by -o FILE.csv");
}

void check_size(const Sweep& sweep, const DemandRoutes& base, const CommonOptions& common) {
  if (shows_summary_alone(common) || is_written_as_it_comes(common) ||
      sweep.size() * base.rows.size() <= most_rows_held)
    return;
  fail(ExitStatus::usage,
       "{} points x {} pairs are too many rows to hold; write them as they come by -o FILE.csv",
       sweep.size(), base.rows.size());
}

// As of a scenario with the same changes: where a stay that is varied is part of a gauge change.
void tell_queues(const Sweep& sweep, const Session& session) {
  Scenario scenario;
  scenario.name = "sweep";
  for (const Variation& variation : sweep.variations()) {
    Change& change = scenario.changes.emplace_back(variation.change);
    change.amount = variation.amounts.front();
    change.where = {fmt::format("--vary '{}'", variation.text)};
  }
  World world = sweep.world();
  for (const AppliedChange& made : apply_scenario(scenario, world).changes)
    if (!made.in_queues.empty()) session.say(in_queues_warning(made));
}

Answer answer_to(const SweepOptions& options, const Sweep& sweep, const SweepQuestion& question,
                 Session& session) {
  const Jobs jobs{options.demand.jobs};
  const CommonOptions& common = session.options();
  const DemandRoutes base = ask(sweep.world(), question);
  if (question.demand == nullptr && !base.rows.front()) {
    const NoRoute reason = explain_no_route(sweep.world(), question.question);
    session.say(sentence_of(sweep.world(), question.question, reason));
    return answer_of(sweep.world(), question.question, reason, "landbridge.sweep/1");
  }
  check_size(sweep, base, common);
  sweep.check(jobs);
  tell_queues(sweep, session);
  if (is_written_as_it_comes(common)) {
    write_sweep(sweep, question, base, options.question, options.resumes, jobs, session);
    const bool has_all = std::ranges::all_of(base.rows, [](const auto& row) { return !!row; });
    return {.status = has_all ? ExitStatus::answered : ExitStatus::no_route, .is_written = true};
  }
  const auto rows = shows_summary_alone(common) ? LongTable::no : LongTable::yes;
  SweepAnswer answer(sweep, question, base, rows, options.top);
  ask_all(sweep, question, 0, jobs, session,
          [&](std::size_t point, const DemandRoutes& routes) { answer.add(point, routes); });
  return answer.finish();
}

Answer sweep_demand(const SweepOptions& options, const Sweep& sweep, Session& session) {
  const World& world = sweep.world();
  const Demand demand = demand_from(options.demand, world, session);
  Setting setting =
      setting_from(options.question, world, session, origins_of(demand), destinations_of(demand));
  check_shipments(*setting.cargo);
  SweepQuestion question{.demand = &demand};
  question.question.by = setting.by;
  question.question.cargo = setting.cargo;
  question.question.conditions = std::move(setting.conditions);
  return answer_to(options, sweep, question, session);
}

Answer sweep_question(const SweepOptions& options, Session& session) {
  check_output(options, session.options());
  std::vector<Variation> variations = variations_from(options.vary);
  const Sweep sweep(session.world(), std::move(variations));
  if (options.question.from.empty()) return sweep_demand(options, sweep, session);
  return answer_to(options, sweep, {question_from(options.question, sweep.world(), session)},
                   session);
}

}  // namespace

Job declare_sweep(CLI::App& app) {
  auto options = std::make_shared<SweepOptions>();
  auto* from = app.add_option("FROM", options->question.from,
                              "Where it begins; without FROM and TO a demand table is asked");
  auto* to = app.add_option("TO", options->question.to, "Where it ends");
  from->needs(to);
  app.add_option("--via", options->question.via, "Stop at P on the way; may be repeated, in order")
      ->type_name("P")
      ->allow_extra_args(false)
      ->needs(from);
  app.add_option(
         "--vary", options->vary,
         "What is varied: QUANTITY [WORD=VALUE ...], then 'x A..B step C' to multiply, '+' "
         "to add or '=' to set; A,B,C for single amounts. Quantities and words are those of "
         "scenarios. May be repeated: all combinations, the last varies fastest")
      ->type_name("SPEC")
      ->allow_extra_args(false)
      ->required()
      ->check(not_empty());
  app.add_flag("--resume", options->resumes,
               "Go on with the FILE.csv.part that an ended run with -o FILE.csv left");
  app.add_option("--top", options->top, "Points to show in tables")
      ->check(CLI::Range(2, 100000))
      ->capture_default_str();
  declare_demand_options(app, options->demand);
  app.get_option("--od")->excludes(from);
  declare_condition_options(app, options->question);
  return [options](Session& session) { return sweep_question(*options, session); };
}

}  // namespace landbridge
