// SPDX-License-Identifier: Apache-2.0
#include "cli/matrix_answer.hpp"

#include "analysis/no_route.hpp"
#include "base/text.hpp"
#include "cli/demand_words.hpp"
#include "cli/json_words.hpp"
#include "cli/map_style.hpp"
#include "model/find_id.hpp"
#include "report/format.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace landbridge {
namespace {

class Telling {
 public:
  Telling(const World& world, const MatrixQuestion& question, const DemandRoutes& routes)
      : world_(world), question_(question), routes_(routes) {}

  Answer finish() {
    answer_.json = answer_head(world_, "landbridge.matrix/1");
    Object asked{{"demand", question_.has_volumes ? Value(rows().name) : Value()}};
    append(asked, setting_object(*question_.by, *question_.cargo, question_.conditions));
    answer_.json.emplace_back("question", std::move(asked));
    Sheet sheet = pairs_sheet();
    answer_.json.emplace_back("pairs", records_of(sheet));
    answer_.sheets.push_back(std::move(sheet));
    tell_notes();
    answer_.json.emplace_back("notes", texts(answer_.notes));
    answer_.json.emplace_back("attribution", world_.card.attribution);
    answer_.attribution = world_.card.attribution;
    if (unreached_ > 0) answer_.status = ExitStatus::no_route;
    return std::move(answer_);
  }

 private:
  const Demand& rows() const { return *question_.demand; }

  Sheet pairs_sheet() {
    Sheet sheet;
    sheet.name = "pairs";
    sheet.columns = {{"from.id", ""},
                     {"from.name", "from", Unit::none, {}, true},
                     {"from.country", ""},
                     {"to.id", ""},
                     {"to.name", "to", Unit::none, {}, true},
                     {"to.country", ""},
                     {"modes", ""},
                     {"teu_per_year", ""},
                     {"status", ""},
                     {"reason", reason_title()},
                     {"details", ""},
                     {"distance_km", "km", Unit::km},
                     {"moving_h", "", Unit::hours},
                     {"dwell_h", "", Unit::hours},
                     {"time_h", "h", Unit::hours, {moving, dwell}},
                     {"cost_usd", "USD", Unit::usd},
                     {"emissions_kgco2e", "kg CO2e", Unit::kgco2e},
                     {fmt::format("weight_{}", question_.by->unit), ""},
                     {"borders", "borders"},
                     {"transfers", "transfers"},
                     {"capacity_teu_per_day", "TEU/day"},
                     {"landmarks", ""}};
    for (DemandIndex row = 0; row < rows().rows.size(); ++row) {
      sheet.rows.push_back(row_of(row));
      if (question_.has_geometry) sheet.shapes.push_back(shape_of(row));
    }
    return sheet;
  }

  // The column is seen where some pair has no route.
  std::string reason_title() const {
    const bool all = std::ranges::all_of(routes_.rows, [](const auto& r) { return r.has_value(); });
    return all ? "" : "no route";
  }

  Row row_of(DemandIndex index) {
    const DemandRow& pair = rows().rows[index];
    const Place& from = world_.places[pair.from];
    const Place& to = world_.places[pair.to];
    Row row{from.id, from.name,         from.country.code(),      to.id,
            to.name, to.country.code(), mode_names_of(pair.modes)};
    row.emplace_back();
    if (question_.has_volumes) row.back() = whole(pair.volume);
    const auto& route = routes_.rows[index];
    row.emplace_back(std::string(route ? "route" : "no route"));
    if (route)
      append_route(*route, row);
    else
      append_reason(pair, row);
    row.resize(width);
    return row;
  }

  void append_route(const RowRoute& route, Row& row) const {
    const Measures& totals = route.totals;
    row.insert(
        row.end(),
        {std::vector<std::string>{}, std::vector<std::string>{}, totals.distance.value,
         totals.moving.value, totals.dwell.value, totals.time().value, totals.cost.value,
         totals.emissions.value,
         rounded_to(static_cast<double>(route.weight) / question_.by->weights_a_unit, 1000.0),
         std::int64_t{route.borders}, std::int64_t{route.transfers}});
    row.emplace_back();
    if (route.capacity) row.back() = rounded_to(route.capacity->value, 10.0);
    row.emplace_back(route.way.landmarks);
  }

  void append_reason(const DemandRow& pair, Row& row) {
    ++unreached_;
    Question question;
    question.from = pair.from;
    question.to = pair.to;
    question.by = question_.by;
    question.cargo = question_.cargo;
    question.conditions = question_.conditions;
    question.conditions.modes = both(question_.conditions.modes, pair.modes);
    const NoRoute reason = explain_no_route(world_, question);
    std::vector<std::string> obstacles;
    for (const Obstacle obstacle : reason.obstacles) obstacles.emplace_back(name_of(obstacle));
    row.emplace_back(std::move(obstacles));
    row.emplace_back(reason.details);
  }

  static ModeSet both(ModeSet a, ModeSet b) {
    ModeSet set;
    for (const ModeRow& mode : modes)
      if (a.contains(mode.mode) && b.contains(mode.mode)) set.insert(mode.mode);
    return set;
  }

  // The lines of the links that are run over, one after the other.
  Shape shape_of(DemandIndex index) const {
    Shape line;
    if (!routes_.rows[index]) return line;
    for (const std::string& link : routes_.rows[index]->way.links) {
      const bool is_backward = link.starts_with('-');
      Shape part = world_.links[*find_id(world_.links, is_backward ? link.substr(1) : link)].line;
      if (is_backward) std::ranges::reverse(part);
      line.insert(line.end(), part.begin() + (line.empty() ? 0 : 1), part.end());
    }
    return line;
  }

  void tell_notes() {
    answer_.notes.push_back(fmt::format(
        "Best by {} for {}, open on {}; US dollars of {}.", question_.by->name,
        question_.cargo->name, to_text(question_.conditions.when.date), world_.card.money_year));
    if (unreached_ > 0)
      answer_.notes.push_back(
          fmt::format("{} of {} pairs have no route; json and csv say in full "
                      "why.",
                      unreached_, rows().rows.size()));
  }

  static constexpr std::size_t moving = 12;  // columns
  static constexpr std::size_t dwell = 13;
  static constexpr std::size_t width = 22;
  const World& world_;
  const MatrixQuestion& question_;
  const DemandRoutes& routes_;
  std::size_t unreached_ = 0;
  Answer answer_;
};

}  // namespace

Answer answer_of(const World& world, const MatrixQuestion& question, const DemandRoutes& routes) {
  return Telling(world, question, routes).finish();
}

}  // namespace landbridge
