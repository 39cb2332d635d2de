// SPDX-License-Identifier: Apache-2.0
#include "cli/portfolio_answer.hpp"

#include "base/text.hpp"
#include "cli/compare_words.hpp"
#include "cli/demand_words.hpp"
#include "cli/json_words.hpp"
#include "cli/map_style.hpp"
#include "cli/yearly_weight.hpp"
#include "report/format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <numeric>

namespace landbridge {
namespace {

constexpr double million = 1e6;
constexpr double billion = 1e9;

class Telling {
 public:
  Telling(const World& world, const PortfolioQuestion& question, const Portfolio& found)
      : world_(world), question_(question), found_(found) {
    ranked_.resize(found.projects.size());
    std::iota(ranked_.begin(), ranked_.end(), std::size_t{0});
    std::ranges::stable_sort(ranked_, std::greater<>(), [&](std::size_t project) {
      return in_millions(found_.projects[project].share);
    });
  }

  Answer finish() {
    answer_.json = answer_head(world_, "landbridge.portfolio/1");
    answer_.json.emplace_back("question", asked());
    answer_.json.emplace_back("pairs", static_cast<std::int64_t>(question_.demand->rows.size()));
    answer_.json.emplace_back("total_" + unit_key(), in_millions(found_.total));
    tell(projects_sheet());
    tell_together();
    if (!question_.sampling) answer_.json.emplace_back("sets", records_of(sets_sheet()));
    answer_.json.emplace_back("unreached", texts(names_of(found_.unreached)));
    tell_notes();
    answer_.json.emplace_back("notes", texts(answer_.notes));
    answer_.json.emplace_back("attribution", world_.card.attribution);
    answer_.attribution = world_.card.attribution;
    if (!found_.unreached.empty()) answer_.status = ExitStatus::no_route;
    return std::move(answer_);
  }

 private:
  const PortfolioProject& project(std::size_t i) const { return (*question_.projects)[i]; }
  const SetValue& whole() const { return found_.sets[found_.whole]; }
  const SetValue& alone(std::size_t i) const { return found_.sets[found_.projects[i].alone]; }

  std::string unit_key() const { return yearly_key(*question_.by); }

  std::string unit_words() const { return yearly_words(*question_.by); }

  double in_millions(double weight) const { return landbridge::in_millions(*question_.by, weight); }

  std::vector<std::string> names_of(const std::vector<DemandIndex>& rows) const {
    return pair_names(world_, *question_.demand, rows);
  }

  std::vector<std::string> names_of(ProjectSet set) const {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < found_.projects.size(); ++i)
      if (set.has(i)) names.push_back(project(i).name);
    return names;
  }

  Object asked() const {
    Object asked{{"demand", question_.demand->name},
                 {"projects", texts(names_of(ProjectSet::first(found_.projects.size())))}};
    append(asked, setting_object(*question_.by, *question_.cargo, question_.conditions));
    const auto& sampling = question_.sampling;
    asked.emplace_back("method", sampling ? "sampled" : "exact");
    asked.emplace_back("samples",
                       sampling ? Value(static_cast<std::int64_t>(sampling->samples)) : Value());
    asked.emplace_back("seed",
                       sampling ? Value(static_cast<std::int64_t>(sampling->seed)) : Value());
    return asked;
  }

  void tell(Sheet sheet) {
    answer_.json.emplace_back(sheet.name, records_of(sheet));
    answer_.sheets.push_back(std::move(sheet));
  }

  Sheet projects_sheet() const {
    Sheet sheet;
    sheet.name = "projects";
    sheet.title = fmt::format("Projects for table {}, by {}: what they save, {}",
                              question_.demand->name, question_.by->name, unit_words());
    sheet.columns = {{"name", "project", Unit::none, {}, true},
                     {"title", ""},
                     {"requires", ""},
                     {"conflicts", ""},
                     {"opening_year", ""},
                     {"alone_" + unit_key(), "alone"},
                     {"in_the_whole_" + unit_key(), "whole"},
                     {"share_" + unit_key(), "share"},
                     {"share_margin_" + unit_key(), "+-"},
                     {"share_percent", "%"},
                     {"cost_usd_m", "cost"},
                     {"share_per_cost_" + unit_key() + "_per_busd", "per bn"},
                     {"pairs_gained", any_alone(&SetValue::gained) ? "gained" : ""},
                     {"pairs_lost", any_alone(&SetValue::lost) ? "lost" : ""},
                     {"gained", ""},
                     {"lost", ""}};
    for (const std::size_t i : ranked_) sheet.rows.push_back(project_row(i));
    return sheet;
  }

  // Whether some project alone gains, or loses, routes: else tables leave the column out.
  bool any_alone(std::vector<DemandIndex> SetValue::*rows) const {
    return std::ranges::any_of(ranked_, [&](std::size_t i) { return !(alone(i).*rows).empty(); });
  }

  Row project_row(std::size_t i) const {
    const ProjectValue& value = found_.projects[i];
    Row row{project(i).name, title_of(i), names_of(alone(i).projects.without(i)),
            names_of(project(i).rule.conflicts)};
    row.resize(16);
    if (const int year = opening_year(i); year != 0) row[4] = std::int64_t{year};
    row[5] = in_millions(alone(i).saved);
    row[6] = in_millions(value.in_the_whole);
    row[7] = in_millions(value.share);
    if (question_.sampling) row[8] = in_millions(value.share_margin);
    if (whole().saved != 0.0) row[9] = rounded_to(value.share / whole().saved * 100.0, 10.0);
    if (const auto cost = cost_of(i)) {
      row[10] = rounded_to(cost->value / million, 1000.0);
      if (cost->value > 0.0)
        row[11] = rounded_to(
            value.share / question_.by->weights_a_unit / million / (cost->value / billion), 1000.0);
    }
    row[12] = static_cast<std::int64_t>(alone(i).gained.size());
    row[13] = static_cast<std::int64_t>(alone(i).lost.size());
    row[14] = names_of(alone(i).gained);
    row[15] = names_of(alone(i).lost);
    return row;
  }

  std::string title_of(std::size_t i) const {
    std::vector<std::string> titles;
    for (const Scenario& one : project(i).stack) titles.push_back(one.title);
    return join(titles, " + ");
  }

  // Of all works that the project brings; nothing if that of one is not known.
  std::optional<Usd> cost_of(std::size_t i) const {
    std::optional<Usd> sum;
    for (const Scenario& one : project(i).stack) {
      if (!one.works) continue;
      if (!one.works->cost) return {};
      sum = sum.value_or(Usd{}) + *one.works->cost;
    }
    return sum;
  }

  // The last of its works to open.
  int opening_year(std::size_t i) const {
    int year = 0;
    for (const Scenario& one : project(i).stack)
      if (one.works) year = std::max(year, one.works->opening_year);
    return year;
  }

  // What is required counts once, not for each that requires it.
  double sum_alone() const {
    double sum = 0.0;
    for (const ProjectValue& value : found_.projects) sum += value.added_alone;
    return sum;
  }

  void tell_together() {
    Sheet sheet;
    sheet.name = "together";
    sheet.title = "Together";
    sheet.columns = {{"projects", ""},
                     {"whole_" + unit_key(), "the whole"},
                     {"sum_alone_" + unit_key(), "sum of gains alone"},
                     {"synergy_" + unit_key(), "synergy"},
                     {"pairs_gained", "gained"},
                     {"pairs_lost", "lost"},
                     {"sets", "sets"},
                     {"sets_searched", "searched"},
                     {"gained", ""},
                     {"lost", ""}};
    const double sum = in_millions(sum_alone());
    const double all = in_millions(whole().saved);
    sheet.rows.push_back({names_of(whole().projects), all, sum, rounded_to(all - sum, 1000.0),
                          static_cast<std::int64_t>(whole().gained.size()),
                          static_cast<std::int64_t>(whole().lost.size()),
                          static_cast<std::int64_t>(found_.sets.size()),
                          static_cast<std::int64_t>(found_.searched), names_of(whole().gained),
                          names_of(whole().lost)});
    answer_.json.emplace_back("together", records_of(sheet).front());
    answer_.sheets.push_back(std::move(sheet));
  }

  Sheet sets_sheet() const {
    Sheet sheet;
    sheet.columns = {{"projects", ""}, {"value_" + unit_key(), ""}, {"gained", ""}, {"lost", ""}};
    for (const SetValue& set : found_.sets)
      sheet.rows.push_back({names_of(set.projects), in_millions(set.saved), names_of(set.gained),
                            names_of(set.lost)});
    return sheet;
  }

  void tell_notes() {
    answer_.notes.push_back(fmt::format(
        "{} pairs, the best route of each for {}, as if what is built were open on {}, against a "
        "world without these projects. Savings are of pairs with a route in both worlds; capacity "
        "is not asked here.",
        question_.demand->rows.size(), question_.cargo->name,
        to_text(question_.conditions.when.date)));
    answer_.notes.push_back(
        "alone: what it saves by itself; whole: what all would lose without it; share: its Shapley "
        "value, % of all; cost: million USD; per bn: its share a year for a billion USD of cost.");
    if (const auto& sampling = question_.sampling)
      answer_.notes.push_back(fmt::format(
          "Shares are means over {} orders of the projects, drawn with seed {}; +- is 1.96 "
          "standard errors.",
          sampling->samples, sampling->seed));
    note_rules();
    note_together();
    note_pairs();
  }

  void note_rules() {
    for (const std::size_t i : ranked_)
      if (const ProjectSet needed = alone(i).projects.without(i); !needed.is_empty())
        answer_.notes.push_back(fmt::format(
            "{} requires {}: alone is with it, and the sum of gains alone counts it once.",
            project(i).name, join(names_of(needed), ", ")));
    if (whole().projects.size() < found_.projects.size())
      answer_.notes.push_back(
          fmt::format("Not all can be built together; the whole is the best choice: {}.",
                      join(names_of(whole().projects), ", ")));
  }

  void note_together() {
    std::vector<std::string> only_together;
    std::vector<std::string> substitutes;
    for (const std::size_t i : ranked_) {
      const double added = in_millions(found_.projects[i].added_alone);
      const double there = in_millions(found_.projects[i].in_the_whole);
      if (added <= 0.0 && there > 0.0) only_together.push_back(project(i).name);
      if (there < added) substitutes.push_back(project(i).name);
    }
    if (!only_together.empty())
      answer_.notes.push_back(fmt::format("These save nothing alone, but something together: {}.",
                                          join(only_together, ", ")));
    if (!substitutes.empty())
      answer_.notes.push_back(
          fmt::format("These save less in the whole than alone, since others do part of it: {}.",
                      join(substitutes, ", ")));
  }

  void note_pairs() {
    const auto note = [&](const char* what, const std::vector<DemandIndex>& rows) {
      if (!rows.empty())
        answer_.notes.push_back(
            fmt::format("{}: {}.", what, some_of(world_, *question_.demand, rows)));
    };
    note("The whole gives a route to", whole().gained);
    note("The whole leaves no route for", whole().lost);
    note("No route in the base world", found_.unreached);
  }

  const World& world_;
  const PortfolioQuestion& question_;
  const Portfolio& found_;
  std::vector<std::size_t> ranked_;  // projects by share, greatest first
  Answer answer_;
};

}  // namespace

Answer answer_of(const World& world, const PortfolioQuestion& question, const Portfolio& found) {
  return Telling(world, question, found).finish();
}

}  // namespace landbridge
