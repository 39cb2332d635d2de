// SPDX-License-Identifier: Apache-2.0
// The verb scenarios: which are installed, and what one does to a network.
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/geodata.hpp"
#include "model/apply_scenario.hpp"
#include "report/format.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>

namespace landbridge {
namespace {

// A file that cannot be read is told and left out.
Sheet scenarios_sheet(const Session& session) {
  Sheet sheet;
  sheet.name = "scenarios";
  sheet.columns = {{"name", "name"},       {"title", "title", Unit::none, {}, true},
                   {"changes", "changes"}, {"description", ""},
                   {"sources", ""},        {"file", ""}};
  for (const std::filesystem::path& file : installed_scenarios()) {
    Scenario scenario;
    try {
      scenario = geodata_module().scenario(file);
    } catch (const Error& error) {
      session.say(error.what());
      continue;
    }
    sheet.rows.push_back(
        {scenario.name, scenario.title, static_cast<std::int64_t>(scenario.changes.size()),
         std::string(trimmed(scenario.description)), split(scenario.source, ";"), file.string()});
  }
  return sheet;
}

// "passage hormuz; mode sea or ferry": the words of a selector.
std::string words_of(const Selector& selector) {
  std::vector<std::string> words;
  for (const SelectorWord& word : selector_words) {
    const std::vector<std::string>& list = selector.*word.list;
    const bool is_pair = word.word == "border" || word.word == "between";
    if (!list.empty())
      words.push_back(fmt::format("{} {}", word.word, join(list, is_pair ? " - " : " or ")));
  }
  return words.empty() ? "everything" : join(words, "; ");
}

std::string deed_of(const Change& change) {
  if (change.deed != Deed::set)
    return std::string(deed_names[static_cast<std::size_t>(change.deed)]);
  return fmt::format("{} {} {}", change.quantity,
                     arithmetic_names[static_cast<std::size_t>(change.operation)], change.amount);
}

Sheet effects_sheet(const std::vector<Effect>& effects) {
  Sheet sheet;
  sheet.name = "changes";
  sheet.columns = {{"what", "what"}, {"of", "of"},       {"from", "from"},
                   {"to", "to"},     {"links", "links"}, {"figures", "figures"}};
  for (const Effect& effect : effects) {
    const Change& change = *effect.change;
    sheet.rows.push_back(
        {deed_of(change), words_of(change.what), change.from ? to_text(*change.from) : "",
         change.to ? to_text(*change.to) : "", static_cast<std::int64_t>(effect.links),
         static_cast<std::int64_t>(effect.figures)});
  }
  return sheet;
}

Answer answer_about(const std::string& name, Session& session) {
  const Scenario scenario = geodata_module().scenario(scenario_of(name));
  World world = session.world();
  Sheet sheet = effects_sheet(apply(scenario, world));
  Array sources;
  for (const std::string& id : split(scenario.source, ";")) sources.emplace_back(id);
  Answer answer;
  answer.json = {{"schema", "landbridge.scenarios/1"},
                 {"network", world.card.name},
                 {"name", scenario.name},
                 {"title", scenario.title},
                 {"description", std::string(trimmed(scenario.description))},
                 {"sources", std::move(sources)},
                 {"changes", records_of(sheet)}};
  sheet.title = scenario.title;
  if (!scenario.description.empty()) answer.notes.emplace_back(trimmed(scenario.description));
  answer.sheets.push_back(std::move(sheet));
  return answer;
}

}  // namespace

Job declare_scenarios(CLI::App& app) {
  auto name = std::make_shared<std::string>();
  app.add_option("NAME", *name, "Say what this one changes, and how much of the network it meets");
  return [name](Session& session) {
    if (!name->empty()) return answer_about(*name, session);
    Answer answer;
    session.refuse_scenarios("scenarios without a name");
    Sheet sheet = scenarios_sheet(session);
    answer.json = {{"schema", "landbridge.scenarios/1"}, {"scenarios", records_of(sheet)}};
    answer.sheets.push_back(std::move(sheet));
    return answer;
  };
}

}  // namespace landbridge
