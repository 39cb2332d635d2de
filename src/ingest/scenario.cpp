// SPDX-License-Identifier: Apache-2.0
#include "ingest/scenario.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "ingest/section.hpp"

#include <algorithm>
#include <array>

namespace landbridge {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 7> scenario_keys{"title", "description", "source", "base",
                                                        "close", "open",        "set"};

constexpr std::array<std::string_view, 2> common_keys{"optional", "note"};
constexpr std::array<std::string_view, 2> day_keys{"from", "to"};
constexpr std::array<std::string_view, 5> figure_keys{"quantity", "class", "value", "multiply",
                                                      "add"};
constexpr std::array<std::string_view, 3> amount_keys{"value", "multiply", "add"};

void check_keys_of(const Section& section, Deed deed) {
  std::vector<std::string_view> keys(common_keys.begin(), common_keys.end());
  for (const SelectorWord& word : selector_words) keys.push_back(word.word);
  if (deed == Deed::set)
    keys.insert(keys.end(), figure_keys.begin(), figure_keys.end());
  else
    keys.insert(keys.end(), day_keys.begin(), day_keys.end());
  section.check_keys(keys);
}

Selector selector_from(const Section& section) {
  Selector selector;
  for (const SelectorWord& word : selector_words) selector.*word.list = section.texts(word.word);
  return selector;
}

bool is_empty(const Selector& selector) {
  return std::ranges::all_of(
      selector_words, [&](const SelectorWord& word) { return (selector.*word.list).empty(); });
}

void read_days(const Section& section, Change& change) {
  change.from = section.date("from");
  change.to = section.date("to");
  if (change.from && change.to && *change.to < *change.from)
    section.complain(*section.find("to"), "to lies before from; swap or correct them");
  if (is_empty(change.what))
    section.complain(
        "nothing is named; say what by link, place, corridor, passage, border, "
        "country, mode or status");
}

void read_figure(const Section& section, Change& change) {
  change.quantity = section.required_text("quantity");
  change.line_class = section.text("class");
  const auto given = std::ranges::count_if(
      amount_keys, [&](std::string_view key) { return section.find(key) != nullptr; });
  if (given != 1) section.complain("give one of value, multiply and add");
  for (std::size_t i = 0; i < amount_keys.size(); ++i) {
    if (section.find(amount_keys[i]) == nullptr) continue;
    change.operation = static_cast<Arithmetic>(i);
    change.amount = section.any_number(amount_keys[i]);
  }
}

Change change_from(const Section& section, Deed deed) {
  check_keys_of(section, deed);
  Change change;
  change.deed = deed;
  change.where = {section.where()};
  change.what = selector_from(section);
  change.is_optional = section.truth("optional");
  change.note = section.text("note");
  if (deed == Deed::set)
    read_figure(section, change);
  else
    read_days(section, change);
  return change;
}

Scenario read_file(const fs::path& file) {
  const toml::table table = parse_toml(file, "a scenario");
  const Section section(table, file);
  section.check_keys(scenario_keys);
  Scenario scenario;
  scenario.name = file.stem().string();
  scenario.title = section.text("title", scenario.name);
  scenario.description = section.text("description");
  scenario.source = section.text("source");
  scenario.base = section.text("base");
  scenario.file = file.string();
  for (std::size_t i = 0; i < deed_names.size(); ++i)
    for (const Section& one :
         section.sections(deed_names[i], fmt::format("write each change as [[{}]]", deed_names[i])))
      scenario.changes.push_back(change_from(one, static_cast<Deed>(i)));
  if (scenario.changes.empty() && scenario.base.empty())
    section.complain("there is no change; add [[close]], [[open]] or [[set]]");
  return scenario;
}

}  // namespace

Scenario read_scenario(const fs::path& file) {
  Scenario scenario = read_file(file);
  std::vector<std::string> seen{scenario.file};
  fs::path above = file;
  for (std::string base = scenario.base; !base.empty();) {
    const fs::path below = (above.parent_path() / (base + ".toml")).lexically_normal();
    if (std::ranges::find(seen, below.string()) != seen.end())
      fail(ExitStatus::bad_data, "{}: its bases lead back to {}; break the circle", file.string(),
           below.string());
    seen.push_back(below.string());
    Scenario other = read_file(below);
    scenario.changes.insert(scenario.changes.begin(),
                            std::make_move_iterator(other.changes.begin()),
                            std::make_move_iterator(other.changes.end()));
    base = other.base;
    above = below;
  }
  return scenario;
}

}  // namespace landbridge
