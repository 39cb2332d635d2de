// SPDX-License-Identifier: Apache-2.0
#include "ingest/scenario.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "ingest/additions.hpp"
#include "ingest/section.hpp"
#include "model/faults.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <system_error>
#include <utility>

namespace landbridge {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 11> scenario_keys{
    "title",   "description", "source", "base", "requires", "conflicts",
    "project", "add",         "close",  "open", "set"};

constexpr std::array<std::string_view, 5> project_keys{"cost_usd_m", "opening_year", "grade",
                                                       "source", "notes"};

constexpr std::array<std::string_view, 2> common_keys{"optional", "note"};
constexpr std::array<std::string_view, 2> day_keys{"from", "to"};
constexpr std::array<std::string_view, 5> figure_keys{"quantity", "class", "value", "multiply",
                                                      "add"};
constexpr std::array<std::string_view, 3> amount_keys{"value", "multiply", "add"};

void check_keys_of(const Section& section, Deed deed) {
  std::vector<std::string_view> keys(common_keys.begin(), common_keys.end());
  for (const SelectorWord& word : selector_words) keys.push_back(word.word);
  keys.insert(keys.end(), {attribute_word, area_word});
  if (deed == Deed::set)
    keys.insert(keys.end(), figure_keys.begin(), figure_keys.end());
  else
    keys.insert(keys.end(), day_keys.begin(), day_keys.end());
  section.check_keys(keys);
}

// The polygons of a layer, which stands in a file beside the scenario.
std::vector<Polygon> area_of(const std::string& name, const Section& section,
                             const fs::path& file) {
  LayerSource source;
  source.kind = "areas";
  source.file = resolved(name, file);
  source.where = section.where();
  Faults first_fails;
  Layer layer(source, first_fails);
  std::vector<Polygon> area;
  layer.each(layer.field("name"), [&](Feature& feature) {
    std::ranges::move(feature.polygons(), std::back_inserter(area));
  });
  return area;
}

Selector selector_from(const Section& section, const fs::path& file) {
  Selector selector;
  for (const SelectorWord& word : selector_words) selector.*word.list = section.texts(word.word);
  for (auto& [name, value] : section.words(attribute_word))
    selector.attributes.emplace_back(name, value);
  selector.area_name = section.text(area_word);
  if (!selector.area_name.empty()) selector.area = area_of(selector.area_name, section, file);
  return selector;
}

void read_days(const Section& section, Change& change) {
  change.from = section.date("from");
  change.to = section.date("to");
  if (change.from && change.to && *change.to < *change.from)
    section.complain(*section.find("to"), "to lies before from; swap or correct them");
  if (change.what.is_empty())
    section.complain(
        "nothing is named; say what by link, between, place, corridor, passage, border, country, "
        "within, mode, status, attribute or area");
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

Change change_from(const Section& section, Deed deed, const fs::path& file) {
  check_keys_of(section, deed);
  Change change;
  change.deed = deed;
  change.where = {section.where()};
  change.what = selector_from(section, file);
  change.is_optional = section.truth("optional");
  change.note = section.text("note");
  if (deed == Deed::set)
    read_figure(section, change);
  else
    read_days(section, change);
  return change;
}

int year_of(const Section& section) {
  const double year = section.number("opening_year", 0.0);
  if (year != 0.0 && (year < 1900.0 || year > 2200.0 || year != std::floor(year)))
    section.complain(*section.find("opening_year"), "opening_year must be a year such as 2030");
  return static_cast<int>(year);
}

Works works_from(const Section& section) {
  section.check_keys(project_keys);
  constexpr double usd_a_million = 1e6;
  Works works;
  if (section.find("cost_usd_m") != nullptr)
    works.cost = Usd{section.number("cost_usd_m", 0.0) * usd_a_million};
  works.opening_year = year_of(section);
  works.evidence = {section.grade(), section.text("source")};
  works.notes = section.text("notes");
  return works;
}

// In the order in which they stand in the file, whatever each does.
void read_changes(const Section& whole, const fs::path& file, Scenario& scenario) {
  std::vector<std::pair<std::size_t, Change>> changes;
  for (std::size_t i = 0; i < deed_names.size(); ++i)
    for (const Section& one :
         whole.sections(deed_names[i], fmt::format("write each change as [[{}]]", deed_names[i])))
      changes.emplace_back(one.line(), change_from(one, static_cast<Deed>(i), file));
  std::ranges::stable_sort(changes, {}, [](const auto& entry) { return entry.first; });
  for (auto& [line, change] : changes) scenario.changes.push_back(std::move(change));
}

void read_additions(const Section& whole, const fs::path& file, Scenario& scenario) {
  Harvest harvest;
  for (const Section& one : whole.sections("add", "write each addition as [[add]]"))
    read_addition(one, file, harvest);
  scenario.additions = std::move(harvest.drafts);
}

// Scenarios are meant by the names of their files, beside this one or installed.
std::vector<std::string> scenarios_named(std::string_view key, const Section& section,
                                         const fs::path& file,
                                         const std::vector<fs::path>& installed) {
  std::vector<std::string> names = section.texts(key);
  std::vector<std::string> known;
  for (const fs::path& one : installed) known.push_back(one.stem().string());
  for (const std::string& name : names) {
    std::error_code error;
    if (std::ranges::find(known, name) == known.end() &&
        !fs::exists(file.parent_path() / (name + ".toml"), error))
      section.complain(*section.find(key),
                       fmt::format("{} names '{}', which is no scenario beside this one or "
                                   "installed; {}",
                                   key, name, suggestion(name, known, "correct the name")));
  }
  return names;
}

Scenario read_file(const fs::path& file, const std::vector<fs::path>& installed) {
  const toml::table table = parse_toml(file, "a scenario");
  const Section section(table, file);
  section.check_keys(scenario_keys);
  Scenario scenario;
  scenario.name = file.stem().string();
  scenario.title = section.text("title", scenario.name);
  scenario.description = section.text("description");
  scenario.source = section.text("source");
  scenario.base = section.text("base");
  scenario.requires_ = scenarios_named("requires", section, file, installed);
  scenario.conflicts = scenarios_named("conflicts", section, file, installed);
  if (const auto project = section.table("project")) scenario.works = works_from(*project);
  scenario.file = file.lexically_normal().string();
  read_additions(section, file, scenario);
  read_changes(section, file, scenario);
  if (scenario.changes.empty() && scenario.additions.size() == 0 && scenario.base.empty())
    section.complain("there is no change; add [[close]], [[open]], [[set]] or [[add]]");
  return scenario;
}

// Beside the file that names it, else one that is installed; what a base is called is its file's
// name.
fs::path base_of(const Scenario& scenario, const std::vector<fs::path>& installed) {
  const fs::path beside =
      (fs::path(scenario.file).parent_path() / (scenario.base + ".toml")).lexically_normal();
  std::error_code error;
  if (fs::exists(beside, error)) return beside;
  const auto found = std::ranges::find_if(
      installed, [&](const fs::path& file) { return file.stem() == scenario.base; });
  return found == installed.end() ? beside : *found;
}

}  // namespace

Stack read_scenario(const fs::path& file, const std::vector<fs::path>& installed) {
  Stack stack{read_file(file, installed)};
  while (!stack.front().base.empty()) {
    const fs::path below = base_of(stack.front(), installed);
    if (std::ranges::find(stack, below.string(), &Scenario::file) != stack.end())
      fail(ExitStatus::bad_data, "{}: its bases lead back to {}; break the circle", file.string(),
           below.string());
    stack.insert(stack.begin(), read_file(below, installed));
  }
  return stack;
}

}  // namespace landbridge
