// SPDX-License-Identifier: Apache-2.0
// The verb scenarios: which are installed, and what one does to a network.
#include "analysis/closure_use.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/demand_options.hpp"
#include "cli/geodata.hpp"
#include "cli/json_words.hpp"
#include "cli/scenario_words.hpp"
#include "model/apply_scenario.hpp"
#include "report/format.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>

namespace landbridge {
namespace {

constexpr std::string_view schema = "landbridge.scenarios/1";
constexpr double usd_a_million = 1e6;

Cell cost_cell(const Scenario& scenario) {
  if (!scenario.works || !scenario.works->cost) return {};
  return scenario.works->cost->value / usd_a_million;
}

Cell year_cell(const Scenario& scenario) {
  if (!scenario.works || scenario.works->opening_year == 0) return {};
  return static_cast<std::int64_t>(scenario.works->opening_year);
}

// A file that cannot be read is told and left out.
Sheet scenarios_sheet(const Session& session) {
  Sheet sheet;
  sheet.name = "scenarios";
  sheet.columns = {{"name", "name"},          {"title", "title", Unit::none, {}, true},
                   {"changes", "changes"},    {"cost_usd_m", "m USD"},
                   {"opening_year", "opens"}, {"description", ""},
                   {"sources", ""},           {"file", ""}};
  for (const std::filesystem::path& file : installed_scenarios()) {
    try {
      const Stack stack = scenario_of(file.string());
      const Scenario& scenario = stack.back();
      sheet.rows.push_back(
          {scenario.name, scenario.title,
           static_cast<std::int64_t>(scenario.changes.size() + scenario.additions.size()),
           cost_cell(scenario), year_cell(scenario), std::string(trimmed(scenario.description)),
           split(scenario.source, ";"), file.string()});
    } catch (const Error& error) {
      session.say(error.what());
    }
  }
  return sheet;
}

Sheet changes_sheet(const std::vector<AppliedScenario>& all) {
  Sheet sheet;
  sheet.name = "changes";
  sheet.columns = {{"scenario", all.size() > 1 ? "scenario" : ""},
                   {"words", "it", Unit::none, {}, true},
                   {"links", "links"},
                   {"figures", "figures"},
                   {"note", "", Unit::none, {}, true}};
  for (const AppliedScenario& applied : all) {
    if (applied.additions > 0)
      sheet.rows.push_back(
          {applied.scenario->name,
           fmt::format("adds {} row{}", applied.additions, applied.additions == 1 ? "" : "s"),
           static_cast<std::int64_t>(applied.scenario->additions.links.size()), std::int64_t{0},
           ""});
    for (const AppliedChange& made : applied.changes)
      sheet.rows.push_back({applied.scenario->name, words_of(made),
                            static_cast<std::int64_t>(made.links.size()),
                            static_cast<std::int64_t>(made.figures), made.change->note});
  }
  return sheet;
}

Value project_of(const Scenario& scenario) {
  if (!scenario.works) return {};
  const Works& works = *scenario.works;
  return Object{
      {"cost_usd_m", works.cost ? Value(works.cost->value / usd_a_million) : Value()},
      {"opening_year",
       works.opening_year != 0 ? Value(static_cast<std::int64_t>(works.opening_year)) : Value()},
      {"grade", std::string(name_of(works.evidence.grade))},
      {"source", works.evidence.source},
      {"notes", works.notes}};
}

// What a reader of the file would want to be told: closures that miss what runs beside, and those
// that no flow of the network's demand table would notice.
std::vector<std::string> warnings_about(const std::vector<AppliedScenario>& all, Session& session) {
  const World& before = session.plain_world();
  std::optional<Demand> demand;
  if (!before.card.demand.empty()) demand = demand_from({}, before, session);
  std::optional<LinksInUse> in_use;
  if (demand) in_use.emplace(before, *demand);
  std::vector<std::string> warnings;
  std::vector<std::string> unused;
  for (const AppliedScenario& applied : all)
    for (const AppliedChange& made : applied.changes) {
      if (!made.left_open.empty()) warnings.push_back(left_open_warning(made));
      if (!made.in_queues.empty()) warnings.push_back(in_queues_warning(made));
      if (in_use && made.change->deed == Deed::close && !made.links.empty() &&
          !in_use->has_any_of(made))
        unused.push_back(made.change->where.text);
    }
  if (!unused.empty())
    warnings.push_back(
        fmt::format("No best route of a pair of table {} passes what is closed by: {}.",
                    demand->name, join(unused, ", ")));
  return warnings;
}

Answer answer_about(const std::string& names, Session& session) {
  session.refuse_scenarios("scenarios NAME");
  const Stack stack = stack_of(names);
  const Scenario& scenario = stack.back();
  World world = session.plain_world();
  const std::vector<AppliedScenario> applied = apply_stack(stack, world);
  Sheet sheet = changes_sheet(applied);
  Answer answer;
  answer.json = {{"schema", std::string(schema)},
                 {"network", world.card.name},
                 {"name", name_of(stack)},
                 {"title", scenario.title},
                 {"description", std::string(trimmed(scenario.description))},
                 {"sources", texts(split(scenario.source, ";"))},
                 {"base", scenario.base},
                 {"requires", texts(scenario.requires_)},
                 {"conflicts", texts(scenario.conflicts)},
                 {"project", project_of(scenario)},
                 {"changes", records_of(sheet)}};
  sheet.title = scenario.title;
  if (!scenario.description.empty()) answer.notes.emplace_back(trimmed(scenario.description));
  if (!scenario.source.empty()) answer.notes.push_back("Sources: " + scenario.source + ".");
  const std::vector<std::string> warnings = warnings_about(applied, session);
  answer.json.emplace_back("warnings", texts(warnings));
  answer.notes.insert(answer.notes.end(), warnings.begin(), warnings.end());
  answer.sheets.push_back(std::move(sheet));
  return answer;
}

// `scenarios show NAME` and `scenarios NAME` are one.
std::string name_from(std::vector<std::string> words) {
  if (words.size() > 1 && words.front() == "show") words.erase(words.begin());
  if (words.size() > 1)
    fail(ExitStatus::usage, "scenarios: '{}' is one word too many; name one, or several as A+B",
         words[1]);
  return words.empty() ? "" : words.front();
}

}  // namespace

Job declare_scenarios(CLI::App& app) {
  auto words = std::make_shared<std::vector<std::string>>();
  app.add_option("NAME", *words,
                 "Say what this one (or A+B together) changes, and how much of the network it "
                 "meets; 'show NAME' is the same")
      ->expected(0, 2);
  return [words](Session& session) {
    if (const std::string name = name_from(*words); !name.empty())
      return answer_about(name, session);
    Answer answer;
    session.refuse_scenarios("scenarios without a name");
    Sheet sheet = scenarios_sheet(session);
    answer.json = {{"schema", std::string(schema)}, {"scenarios", records_of(sheet)}};
    answer.sheets.push_back(std::move(sheet));
    return answer;
  };
}

}  // namespace landbridge
