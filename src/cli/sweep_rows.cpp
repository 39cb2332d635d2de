// SPDX-License-Identifier: Apache-2.0
#include "cli/sweep_rows.hpp"

#include "cli/compare_words.hpp"
#include "cli/demand_words.hpp"

#include <fmt/format.h>

#include <iterator>

namespace landbridge {

double in_units(const Criterion& by, std::int64_t weight) {
  return static_cast<double>(weight) / by.weights_a_unit;
}

bool is_other_way(const std::optional<RowRoute>& before, const std::optional<RowRoute>& after) {
  return before && after && before->way.links != after->way.links;
}

Sheet SweepRows::columns() const {
  Sheet sheet;
  sheet.name = "rows";
  sheet.columns.push_back({"point", ""});
  for (const Variation& variation : sweep_.variations()) {
    Column column{variation.name, ""};
    column.is_literal = true;
    sheet.columns.push_back(std::move(column));
  }
  sheet.columns.insert(sheet.columns.end(), {{"from", ""}, {"to", ""}});
  if (question_.demand != nullptr)
    sheet.columns.insert(sheet.columns.end(), {{"modes", ""}, {"teu_per_year", ""}});
  sheet.columns.insert(sheet.columns.end(),
                       {{"status", ""},
                        {"time_h", "", Unit::hours},
                        {"cost_usd", "", Unit::usd},
                        {"distance_km", "", Unit::km},
                        {"emissions_kgco2e", "", Unit::kgco2e},
                        {fmt::format("weight_{}", question_.question.by->unit), ""},
                        {"change_weight_percent", ""},
                        {"borders", ""},
                        {"transfers", ""},
                        {"landmarks", ""},
                        {"other_way", ""}});
  return sheet;
}

void SweepRows::append(Sheet& sheet, std::size_t point, const DemandRoutes& routes) const {
  Row head{static_cast<std::int64_t>(point + 1)};
  for (const double amount : sweep_.amounts_of(point)) head.emplace_back(amount);
  append(sheet, head, routes);
}

void SweepRows::append_base(Sheet& sheet) const {
  append(sheet, Row(1 + sweep_.variations().size()), base_);
}

void SweepRows::append(Sheet& sheet, const Row& head, const DemandRoutes& routes) const {
  for (std::size_t row = 0; row < routes.rows.size(); ++row) {
    Row cells = head;
    Row more = row_of(row, routes.rows[row]);
    cells.insert(cells.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
    sheet.rows.push_back(std::move(cells));
  }
}

Row SweepRows::row_of(std::size_t row, const std::optional<RowRoute>& route) const {
  const World& world = sweep_.world();
  Row cells;
  if (question_.demand != nullptr) {
    const DemandRow& demand = question_.demand->rows[row];
    cells = {world.places[demand.from].id, world.places[demand.to].id, mode_names_of(demand.modes),
             whole(demand.volume)};
  } else {
    cells = {world.places[question_.question.from].id, world.places[question_.question.to].id};
  }
  cells.emplace_back(std::string(route ? "route" : "no route"));
  if (!route) {
    cells.resize(cells.size() + 10);
    return cells;
  }
  const std::optional<RowRoute>& before = base_.rows[row];
  cells.insert(
      cells.end(),
      {route->totals.time().value, route->totals.cost.value, route->totals.distance.value,
       route->totals.emissions.value, in_units(*question_.question.by, route->weight),
       weight_percent(before, route), std::int64_t{route->borders}, std::int64_t{route->transfers},
       route->way.landmarks, std::string(is_other_way(before, route) ? "yes" : "no")});
  return cells;
}

}  // namespace landbridge
