// SPDX-License-Identifier: Apache-2.0
#include "cli/sweep_answer.hpp"

#include "base/text.hpp"
#include "cli/compare_words.hpp"
#include "cli/demand_words.hpp"
#include "cli/json_words.hpp"
#include "cli/map_style.hpp"
#include "cli/route_answer.hpp"
#include "cli/yearly_weight.hpp"
#include "report/format.hpp"
#include "report/plain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace landbridge {
namespace {

constexpr std::size_t most_flips_told = 8;

// Tables round to three decimals, and to none from 1000 on.
bool is_read_exactly(const std::vector<double>& amounts) {
  return std::ranges::all_of(amounts, [](double amount) {
    return std::abs(amount) < 1000.0 && rounded_to(amount, 1000.0) == amount;
  });
}

}  // namespace

SweepAnswer::SweepAnswer(const Sweep& sweep, const SweepQuestion& question,
                         const DemandRoutes& base, LongTable long_table, std::size_t top)
    : sweep_(sweep),
      question_(question),
      base_(base),
      long_table_(long_table),
      top_(top),
      rows_(sweep, question, base),
      long_(rows_.columns()),
      summary_(summary_columns()) {
  summary_.rows.push_back(summary_of(base));
  for (auto& [links, way] : ways_) way.points = 0;  // the base is no point
}

Sheet SweepAnswer::summary_columns() const {
  Sheet sheet;
  sheet.name = "points";
  sheet.title = title();
  if (!is_of_demand()) {
    sheet.columns = {{"time_h", "h", Unit::hours},
                     {"cost_usd", "USD", Unit::usd},
                     {"distance_km", "", Unit::km},
                     {"emissions_kgco2e", "", Unit::kgco2e},
                     {fmt::format("weight_{}", by().unit), ""},
                     {"change_weight_percent", "%"},
                     {"way", "way"},
                     {"detour", "other way", Unit::none, {}, true}};
    return sheet;
  }
  const std::string unit = by().unit == "usd" ? "m USD/year" : fmt::format("m {}/year", by().unit);
  sheet.columns = {{fmt::format("total_m{}_per_year", by().unit), unit},
                   {fmt::format("change_m{}_per_year", by().unit), "+-"},
                   {"change_percent", "%"},
                   {"better", "better"},
                   {"worse", "worse"},
                   {"rerouted", "other way"}};
  return sheet;
}

void SweepAnswer::add(std::size_t point, const DemandRoutes& routes) {
  if (long_table_ == LongTable::yes) rows_.append(long_, point, routes);
  const Row& row = summary_.rows.emplace_back(summary_of(routes));
  const Cell& kind = row[is_of_demand() ? 5 : 6];
  kinds_.push_back(std::holds_alternative<std::int64_t>(kind) ? std::get<std::int64_t>(kind) : 0);
  if (is_of_demand() || sweep_.steps_of(point).back() == 0) return;
  const std::int64_t before = kinds_[point - 1];
  if (kinds_[point] != before) flips_.push_back({point, before, kinds_[point]});
}

Row SweepAnswer::summary_of(const DemandRoutes& routes) {
  return is_of_demand() ? summary_of_demand(routes) : summary_of_route(routes.rows.front());
}

Row SweepAnswer::summary_of_route(const std::optional<RowRoute>& route) {
  if (!route) return Row(summary_.columns.size());
  const std::optional<RowRoute>& before = base_.rows.front();
  Row row{route->totals.time().value,
          route->totals.cost.value,
          route->totals.distance.value,
          route->totals.emissions.value,
          in_units(by(), route->weight),
          weight_percent(before, route),
          way_of(*route)};
  row.emplace_back(before ? words_of(detour_between(before->way, route->way)) : std::string());
  return row;
}

Row SweepAnswer::summary_of_demand(const DemandRoutes& routes) const {
  const Comparison found =
      compare(sweep_.world(), *question_.demand, *question_.question.cargo, base_, routes);
  const auto count = [](const std::vector<DemandIndex>& list) {
    return static_cast<std::int64_t>(list.size());
  };
  return {in_millions(by(), routes.weight),
          in_millions(by(), found.all.change()),
          percent(found.all.before, found.all.after),
          count(found.better),
          count(found.worse),
          count(found.rerouted)};
}

std::int64_t SweepAnswer::way_of(const RowRoute& route) {
  const auto number = static_cast<std::int64_t>(ways_.size()) + 1;
  KnownWay& way =
      ways_.try_emplace(route.way.links, KnownWay{number, route.way.landmarks, 0}).first->second;
  ++way.points;
  return way.number;
}

// All; where they are too many, the first, the last, and both sides of every change of the way.
std::vector<std::size_t> SweepAnswer::shown_points() const {
  std::vector<std::size_t> points;
  for (std::size_t point = 0; point < kinds_.size(); ++point) {
    const bool is_end = point == 0 || point + 1 == kinds_.size();
    if (kinds_.size() <= top_ || is_end || kinds_[point] != kinds_[point - 1] ||
        kinds_[point] != kinds_[point + 1])
      points.push_back(point);
  }
  if (points.size() > top_) points.resize(top_);
  return points;
}

Sheet SweepAnswer::shown() const {
  Sheet sheet{summary_.name, summary_.title};
  sheet.columns.push_back({"point", "#"});
  std::vector<bool> as_numbers;
  for (const Variation& variation : sweep_.variations()) {
    Column column{variation.name, variation.name};
    column.is_literal = true;
    sheet.columns.push_back(std::move(column));
    as_numbers.push_back(is_read_exactly(variation.amounts));
  }
  sheet.columns.insert(sheet.columns.end(), summary_.columns.begin(), summary_.columns.end());
  Row first(1 + as_numbers.size());
  first.insert(first.end(), summary_.rows.front().begin(), summary_.rows.front().end());
  sheet.rows.push_back(std::move(first));
  std::set<std::int64_t> told;  // ways whose words are there: the number is enough after that
  for (const std::size_t point : shown_points()) {
    Row row{static_cast<std::int64_t>(point + 1)};
    for (const double amount : sweep_.amounts_of(point)) {
      row.emplace_back(amount);
      if (!as_numbers[row.size() - 2]) row.back() = plain_text(amount);
    }
    const Row& more = summary_.rows[point + 1];
    row.insert(row.end(), more.begin(), more.end());
    if (!is_of_demand() && !told.insert(kinds_[point]).second) row.back() = Cell();
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

std::string SweepAnswer::title() const {
  return is_of_demand() ? fmt::format("Table {}, by {}", question_.demand->name, by().name)
                        : title_of(sweep_.world(), question_.question);
}

Object SweepAnswer::question_object() const {
  Object asked;
  if (is_of_demand()) {
    asked.emplace_back("demand", question_.demand->name);
    append(asked, setting_object(by(), *question_.question.cargo, question_.question.conditions));
  } else {
    asked = question_of(sweep_.world(), question_.question);
  }
  Array vary;
  for (const Variation& variation : sweep_.variations()) {
    const auto operation = static_cast<std::size_t>(variation.change.operation);
    vary.emplace_back(
        Object{{"spec", variation.text},
               {"name", variation.name},
               {"quantity", variation.change.quantity},
               {"operation", std::string(arithmetic_names[operation])},
               {"amounts", Array(variation.amounts.begin(), variation.amounts.end())}});
  }
  asked.emplace_back("vary", std::move(vary));
  return asked;
}

Array SweepAnswer::points_array() const {
  Array points;
  std::size_t point = 0;
  const Array records = records_of(summary_);
  for (std::size_t i = 1; i < records.size(); ++i, ++point) {
    const std::vector<double> amounts = sweep_.amounts_of(point);
    Object object{{"point", static_cast<std::int64_t>(point + 1)},
                  {"amounts", Array(amounts.begin(), amounts.end())}};
    append(object, std::get<Object>(records[i].content()));
    points.emplace_back(std::move(object));
  }
  return points;
}

Array SweepAnswer::ways_array() const {
  Array ways(ways_.size());
  for (const auto& [links, way] : ways_)
    ways[static_cast<std::size_t>(way.number - 1)] = Object{{"way", way.number},
                                                            {"points", way.points},
                                                            {"landmarks", texts(way.landmarks)},
                                                            {"links", texts(links)}};
  return ways;
}

Array SweepAnswer::flips_array() const {
  Array flips;
  for (const Flip& flip : flips_)
    flips.emplace_back(Object{{"from_point", static_cast<std::int64_t>(flip.point)},
                              {"to_point", static_cast<std::int64_t>(flip.point + 1)},
                              {"from_way", flip.before},
                              {"to_way", flip.after}});
  return flips;
}

std::string SweepAnswer::words_of_flip(const Flip& flip) const {
  const std::vector<double> before = sweep_.amounts_of(flip.point - 1);
  const std::vector<double> after = sweep_.amounts_of(flip.point);
  std::string words = fmt::format("The way changes from {} to {} between {} {} and {}", flip.before,
                                  flip.after, sweep_.variations().back().name,
                                  plain_text(before.back()), plain_text(after.back()));
  std::vector<std::string> others;
  for (std::size_t i = 0; i + 1 < after.size(); ++i)
    others.push_back(fmt::format("{} {}", sweep_.variations()[i].name, plain_text(after[i])));
  return words + (others.empty() ? "." : fmt::format(" ({}).", join(others, ", ")));
}

void SweepAnswer::tell_notes(Answer& answer) const {
  const World& world = sweep_.world();
  const Question& question = question_.question;
  answer.notes.push_back(fmt::format(
      "Best by {} for {}, open on {}; US dollars of {}. The first row is the network as "
      "it is; % is the change of the {} weight from there.",
      by().name, question.cargo->name, to_text(question.conditions.when.date),
      world.card.money_year, by().name));
  if (const std::size_t shown = shown_points().size(); shown < sweep_.size())
    answer.notes.push_back(fmt::format(
        "{} of {} points are shown: the first, the last, and where {} changes; -f csv has all.",
        shown, sweep_.size(), is_of_demand() ? "the count of other ways" : "the way"));
  for (std::size_t i = 0; i < std::min(flips_.size(), most_flips_told); ++i)
    answer.notes.push_back(words_of_flip(flips_[i]));
  if (flips_.size() > most_flips_told)
    answer.notes.push_back(
        fmt::format("The way changes {} more times.", flips_.size() - most_flips_told));
  if (!is_of_demand() && ways_.size() == 1)
    answer.notes.emplace_back("The way is the same at all points.");
  std::vector<DemandIndex> unreached;
  for (DemandIndex row = 0; row < base_.rows.size(); ++row)
    if (!base_.rows[row]) unreached.push_back(row);
  if (is_of_demand() && !unreached.empty())
    answer.notes.push_back(
        fmt::format("No route: {}.", some_of(world, *question_.demand, unreached)));
}

Answer SweepAnswer::finish() {
  const World& world = sweep_.world();
  Answer answer;
  answer.json = answer_head(world, "landbridge.sweep/1");
  answer.json.emplace_back("question", question_object());
  const Array records = records_of(summary_);
  answer.json.emplace_back("base", records.front());
  answer.json.emplace_back("points", points_array());
  if (!is_of_demand()) {
    answer.json.emplace_back("ways", ways_array());
    answer.json.emplace_back("flips", flips_array());
  }
  Sheet plain_rows = long_;  // amounts are with the points
  const auto varied = static_cast<std::ptrdiff_t>(sweep_.variations().size());
  plain_rows.columns.erase(plain_rows.columns.begin() + 1, plain_rows.columns.begin() + 1 + varied);
  for (Row& row : plain_rows.rows) row.erase(row.begin() + 1, row.begin() + 1 + varied);
  answer.json.emplace_back("rows", records_of(plain_rows));
  tell_notes(answer);
  answer.json.emplace_back("notes", texts(answer.notes));
  answer.json.emplace_back("attribution", world.card.attribution);
  answer.attribution = world.card.attribution;
  answer.sheets.push_back(std::move(long_));
  answer.sheets.push_back(shown());
  if (std::ranges::any_of(base_.rows, [](const auto& row) { return !row; }))
    answer.status = ExitStatus::no_route;
  return answer;
}

}  // namespace landbridge
