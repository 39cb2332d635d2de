// SPDX-License-Identifier: Apache-2.0
#include "cli/other_routes_answer.hpp"

#include "analysis/comparison.hpp"
#include "base/rounding.hpp"
#include "base/text.hpp"
#include "cli/compare_words.hpp"
#include "cli/json_words.hpp"
#include "cli/route_answer.hpp"
#include "cli/route_sheets.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace landbridge {
namespace {

constexpr std::array<std::string_view, 4> end_names{"complete", "exhausted", "all_alike",
                                                    "bounded"};

struct Given {
  std::string_view key;
  std::size_t column;
};

constexpr std::array given_up{Given{"time", LegColumn::time}, Given{"cost", LegColumn::cost},
                              Given{"distance", LegColumn::distance},
                              Given{"emissions", LegColumn::emissions}};

// Of a measure that is shown.
Decimal decimal_of(const Value& value) {
  const auto* decimal = std::get_if<Decimal>(&value.content());
  return decimal != nullptr ? *decimal : Decimal{};
}

Value percent_value(double before, double after) {
  if (before == 0.0) return {};
  return Decimal{std::llround((after / before - 1.0) * 1000.0), 1};
}

// Columns that data formats have and tables do not, behind the number of the route.
std::vector<Column> unseen(std::vector<Column> columns) {
  columns.insert(columns.begin(), Column{"route", ""});
  for (Column& column : columns) {
    column.title.clear();
    for (std::size_t& index : column.sum_of) ++index;
  }
  return columns;
}

// What fits in 80 columns.
std::vector<Column> summary_columns() {
  std::vector<Column> columns{{"rank", "route"}};
  for (Column& column : measure_columns(1)) {  // behind the rank
    if (column.key == "change.distance_percent" || column.key == "change.emissions_percent")
      column.title.clear();
    columns.push_back(std::move(column));
  }
  columns.push_back({"change.weight_percent", "weight %"});
  return columns;
}

Row numbered(std::size_t rank, const Row& row) {
  Row longer(1);
  longer.front().emplace<std::int64_t>(static_cast<std::int64_t>(rank));
  longer.insert(longer.end(), row.begin(), row.end());
  return longer;
}

// Seconds that are shown as these hours of three decimals.
std::int64_t seconds_of(const Value& hours) {
  constexpr double seconds_a_unit = 3.6;
  return std::llround(static_cast<double>(decimal_of(hours).units) * seconds_a_unit);
}

class Telling {
 public:
  Telling(const World& world, const Question& question, const AlternativesQuestion& asked,
          const AlternativeRoutes& found)
      : world_(world), question_(question), asked_(asked), found_(found) {
    for (const Route& route : found.routes) {
      rows_.push_back(row_route_of(world, *question.cargo, *question.by, route.legs));
      legs_.push_back(legs_sheet(world, question, route));
      notes_.push_back(notes_of(world, question, route));
    }
  }

  Answer finish() {
    tell_notes();
    tell_json();
    // What csv and maps write comes first; tables show the summary and the legs of each route.
    answer_.sheets = {all_legs(), all_places(), summary()};
    for (std::size_t i = 0; i < legs_.size(); ++i) answer_.sheets.push_back(legs_of(i));
    answer_.attribution = world_.card.attribution;
    return std::move(answer_);
  }

 private:
  std::optional<RowRoute> best(std::size_t i) const {
    if (i == 0) return {};
    return rows_.front();
  }

  Detour detour(std::size_t i) const { return detour_between(rows_.front().way, rows_[i].way); }

  Sheet summary() const {
    Sheet sheet;
    sheet.name = "routes";
    sheet.title = title_of(world_, question_);
    sheet.columns = summary_columns();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      Row row{static_cast<std::int64_t>(i + 1)};
      append_measures(row, best(i), rows_[i]);
      row.push_back(weight_percent(best(i), rows_[i]));
      sheet.rows.push_back(std::move(row));
    }
    return sheet;
  }

  Sheet legs_of(std::size_t i) {
    Sheet sheet = std::move(legs_[i]);
    sheet.name = fmt::format("route_{}", i + 1);
    sheet.title = fmt::format("Route {}: {}", i + 1, notes_[i][1]);
    if (i > 0) sheet.title += fmt::format(" Against route 1: {}.", words_about(i));
    sheet.shapes.clear();
    return sheet;
  }

  Sheet all_legs() const {
    Sheet sheet;
    sheet.name = "legs";
    sheet.columns = unseen(legs_.front().columns);
    for (std::size_t i = 0; i < legs_.size(); ++i) {
      const RoundedSheet shown = rounded(legs_[i], Precision::data);
      for (std::size_t r = 0; r < legs_[i].rows.size(); ++r) {
        Row row = legs_[i].rows[r];
        for (const std::size_t column : {LegColumn::moving, LegColumn::dwell})
          row[column].emplace<std::int64_t>(seconds_of(shown.rows[r][column]));
        sheet.rows.push_back(numbered(i + 1, row));
      }
      sheet.shapes.insert(sheet.shapes.end(), legs_[i].shapes.begin(), legs_[i].shapes.end());
    }
    return sheet;
  }

  Sheet all_places() const {
    Sheet all;
    for (std::size_t i = 0; i < found_.routes.size(); ++i) {
      Sheet sheet = places_sheet(world_, question_, found_.routes[i]);
      all.name = sheet.name;
      all.columns = unseen(std::move(sheet.columns));
      for (const Row& row : sheet.rows) all.rows.push_back(numbered(i + 1, row));
      all.shapes.insert(all.shapes.end(), sheet.shapes.begin(), sheet.shapes.end());
    }
    return all;
  }

  void tell_notes() {
    answer_.notes.push_back(notes_.front().front());
    tell_notes_of_routes();
    if (asked_.differ_in != nullptr) answer_.notes.push_back(rule_sentence());
    if (found_.routes.size() < asked_.count) answer_.notes.push_back(end_sentence());
    if (found_.proven < found_.routes.size()) answer_.notes.push_back(unproven_sentence());
  }

  std::string words_about(std::size_t i) const {
    const std::string words = words_of(detour(i));
    return words.empty() ? "the same links with other transfers" : words;
  }

  // What is told of a route and not of it alone is told once.
  void tell_notes_of_routes() {
    std::vector<std::pair<std::string, std::vector<std::string>>> told;
    for (std::size_t i = 0; i < notes_.size(); ++i) {
      for (std::size_t n = 2; n < notes_[i].size(); ++n) {
        auto same = std::ranges::find(told, notes_[i][n],
                                      &std::pair<std::string, std::vector<std::string>>::first);
        if (same == told.end()) same = told.insert(told.end(), {notes_[i][n], {}});
        same->second.push_back(std::to_string(i + 1));
      }
    }
    for (const auto& [note, routes] : told)
      answer_.notes.push_back(
          fmt::format("Route{} {}: {}", routes.size() == 1 ? "" : "s", join(routes, ", "), note));
  }

  std::string rule_sentence() const {
    const Difference& kind = *asked_.differ_in;
    if (kind.sharing == Sharing::another_set)
      return fmt::format("Each route goes by another set of {} than those before it.", kind.plural);
    if (asked_.max_overlap == 0.0)
      return fmt::format("No route has {} in common with those before it.", kind.plural);
    return fmt::format("Each route has at most {:.0f} % of its {} in common with those before it.",
                       asked_.max_overlap * 100.0, kind.adds_up ? "km" : kind.plural);
  }

  std::string end_sentence() const {
    const std::size_t count = found_.routes.size();
    const std::string head = fmt::format("{} of {} routes: ", count, asked_.count);
    if (found_.end == AlternativesEnd::exhausted)
      return head + "there are no more that visit no platform twice.";
    if (found_.end == AlternativesEnd::bounded)
      return head + fmt::format("the search ended when {} ways had been looked at.", most_drawn);
    if (asked_.max_overlap == 0.0 && asked_.differ_in->sharing == Sharing::at_most)
      return head + fmt::format("none is left that has other {} only.", asked_.differ_in->plural);
    return head +
           fmt::format("of {} ways that were looked at, no other differs so.", found_.looked_at);
  }

  std::string unproven_sentence() const {
    return fmt::format(
        "From route {} on, each is the best of the ways that were looked at, {} in all; a better "
        "one that differs so is not ruled out.",
        found_.proven + 1, found_.looked_at);
  }

  void tell_json() {
    answer_.json = answer_head(world_, "landbridge.route/1");
    answer_.json.emplace_back("question", question_of(world_, question_));
    Array routes;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      Object route = route_object(world_, question_, found_.routes[i], legs_[i]);
      append(route, beside_best(i));
      routes.emplace_back(std::move(route));
    }
    answer_.json.emplace_back("routes", std::move(routes));
    answer_.json.emplace_back("alternatives", alternatives_object());
    answer_.json.emplace_back("notes", texts(answer_.notes));
    answer_.json.emplace_back("attribution", world_.card.attribution);
  }

  // Differences of what is shown, in its decimals.
  Object beside_best(std::size_t i) const {
    const RoundedSheet first = rounded(legs_.front(), Precision::data);
    const RoundedSheet here = rounded(legs_[i], Precision::data);
    Object change;
    for (const Given& given : given_up) {
      const Decimal then = decimal_of(first.total[given.column]);
      const Decimal now = decimal_of(here.total[given.column]);
      change.emplace_back(legs_.front().columns[given.column].key,
                          Decimal{now.units - then.units, now.decimals});
      change.emplace_back(
          fmt::format("{}_percent", given.key),
          percent_value(static_cast<double>(then.units), static_cast<double>(now.units)));
    }
    change.emplace_back("weight_percent", percent_value(static_cast<double>(rows_.front().weight),
                                                        static_cast<double>(rows_[i].weight)));
    const Detour other = detour(i);
    return {{"rank", static_cast<std::int64_t>(i + 1)},
            {"against_best", std::move(change)},
            {"leaves", texts(other.leaves)},
            {"joins", texts(other.joins)}};
  }

  Object alternatives_object() const {
    Object object{{"k", static_cast<std::int64_t>(asked_.count)},
                  {"differ_in", Value()},
                  {"max_overlap", Value()}};
    if (asked_.differ_in != nullptr) {
      object[1].second = std::string(asked_.differ_in->name);
      if (asked_.differ_in->sharing == Sharing::at_most)
        object[2].second = share_value(asked_.max_overlap);
    }
    append(object, {{"found", static_cast<std::int64_t>(found_.routes.size())},
                    {"proven", static_cast<std::int64_t>(found_.proven)},
                    {"looked_at", static_cast<std::int64_t>(found_.looked_at)},
                    {"end", std::string(end_names[static_cast<std::size_t>(found_.end)])}});
    return object;
  }

  const World& world_;
  const Question& question_;
  const AlternativesQuestion& asked_;
  const AlternativeRoutes& found_;
  std::vector<RowRoute> rows_;
  std::vector<Sheet> legs_;
  std::vector<std::vector<std::string>> notes_;
  Answer answer_;
};

}  // namespace

Answer answer_of(const World& world, const Question& question, const AlternativesQuestion& asked,
                 const AlternativeRoutes& found) {
  return Telling(world, question, asked, found).finish();
}

}  // namespace landbridge
