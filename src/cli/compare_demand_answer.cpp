// SPDX-License-Identifier: Apache-2.0
// A demand table in several worlds.
#include "base/text.hpp"
#include "cli/compare_answer.hpp"
#include "cli/compare_words.hpp"
#include "cli/demand_words.hpp"
#include "cli/json_words.hpp"
#include "cli/map_style.hpp"
#include "cli/yearly_weight.hpp"
#include "report/format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace landbridge {
namespace {

class Telling {
 public:
  Telling(const World& world, const DemandSetting& setting,
          std::span<const ComparedDemand> compared, const Lines& lines)
      : world_(world), setting_(setting), compared_(compared), lines_(lines) {
    for (const ComparedDemand& one : compared)
      found_.push_back(
          compare(world, *setting.demand, *setting.cargo, before_of(one).routes, one.routes));
  }

  Answer finish() {
    answer_.json = answer_head(world_, "landbridge.compare/1");
    Object asked{{"demand", setting_.demand->name}};
    append(asked, setting_object(*setting_.by, *setting_.cargo, setting_.conditions));
    answer_.json.emplace_back("question", std::move(asked));
    Sheet pairs = pairs_sheet();
    Sheet worlds = worlds_sheet();
    answer_.json.emplace_back("alternatives", records_of(worlds));
    tell_countries();
    answer_.json.emplace_back("pairs", records_of(pairs));
    answer_.sheets.insert(answer_.sheets.begin(), {std::move(pairs), std::move(worlds)});
    answer_.sheets.push_back(changed_sheet());
    answer_.sheets.push_back(map_sheet());
    tell_notes();
    answer_.json.emplace_back("notes", texts(answer_.notes));
    answer_.json.emplace_back("attribution", world_.card.attribution);
    answer_.attribution = world_.card.attribution;
    if (!unreached_first().empty()) answer_.status = ExitStatus::no_route;
    return std::move(answer_);
  }

 private:
  const ComparedDemand& before_of(const ComparedDemand& one) const { return compared_[one.versus]; }

  const std::vector<DemandRow>& rows() const { return setting_.demand->rows; }

  std::string unit_key() const { return yearly_key(*setting_.by); }

  std::string unit_words() const { return yearly_words(*setting_.by); }

  double in_millions(double weight) const { return landbridge::in_millions(*setting_.by, weight); }

  Sheet worlds_sheet() const {
    Sheet sheet;
    sheet.name = "alternatives";
    sheet.title = fmt::format("Table {}, by {}", setting_.demand->name, setting_.by->name);
    sheet.columns = {{"name", "world"},
                     {"versus", ""},
                     {"scenarios", ""},
                     {"left_out", ""},
                     {"date", ""},
                     {"total_" + unit_key(), unit_words()},
                     {"change_" + unit_key(), "+-"},
                     {"change_percent", "%"},
                     {"better", "better"},
                     {"worse", "worse"},
                     {"rerouted", "other way"},
                     {"gained", ""},
                     {"lost", ""},
                     {"pairs_gained", "gained"},
                     {"pairs_lost", "lost"}};
    for (std::size_t i = 0; i < compared_.size(); ++i) sheet.rows.push_back(world_row(i));
    return sheet;
  }

  // Totals are of all pairs with a route, changes of those that have one in both worlds.
  Row world_row(std::size_t i) const {
    const ComparedDemand& one = compared_[i];
    const Comparison& found = found_[i];
    const auto count = [](const std::vector<DemandIndex>& list) {
      return static_cast<std::int64_t>(list.size());
    };
    Row row{one.name,          Cell(),
            one.scenarios,     one.left_out,
            to_text(one.date), in_millions(one.routes.weight)};
    if (i == 0) {
      row.resize(row.size() + 9);
      return row;
    }
    row[1] = before_of(one).name;
    row.emplace_back(in_millions(found.all.change()));
    row.push_back(percent(found.all.before, found.all.after));
    row.insert(row.end(), {count(found.better), count(found.worse), count(found.rerouted),
                           pair_names(world_, *setting_.demand, found.gained),
                           pair_names(world_, *setting_.demand, found.lost), count(found.gained),
                           count(found.lost)});
    return row;
  }

  // The countries whose ends gain most come first, those that lose most last.
  void tell_countries() {
    Sheet sheet;
    sheet.name = "countries";
    sheet.title = "Winners and losers (half of each pair to the country of either end)";
    sheet.columns = {{"alternative", "world"},
                     {"country", "country"},
                     {"change_" + unit_key(), "+- " + unit_words()},
                     {"change_percent", "%"}};
    Sheet shown = sheet;
    for (std::size_t i = 1; i < compared_.size(); ++i) {
      std::vector<Row> ranked = country_rows(i);
      sheet.rows.insert(sheet.rows.end(), ranked.begin(), ranked.end());
      keep_greatest(ranked);
      shown.rows.insert(shown.rows.end(), ranked.begin(), ranked.end());
    }
    answer_.json.emplace_back("countries", records_of(sheet));
    answer_.sheets.push_back(std::move(shown));
  }

  std::vector<Row> country_rows(std::size_t i) const {
    std::vector<std::pair<double, Row>> ranked;
    for (const auto& [country, shift] : found_[i].countries)
      if (shift.change() != 0.0)
        ranked.emplace_back(shift.change(),
                            Row{compared_[i].name, country.code(), in_millions(shift.change()),
                                percent(shift.before, shift.after)});
    std::ranges::stable_sort(ranked, {}, [](const auto& entry) { return entry.first; });
    std::vector<Row> rows;
    for (auto& [change, row] : ranked) rows.push_back(std::move(row));
    return rows;
  }

  // Those that change most, still in the order of their change.
  void keep_greatest(std::vector<Row>& ranked) {
    if (ranked.size() <= setting_.top) return;
    countries_left_out_ += ranked.size() - setting_.top;
    const auto change = [](const Row& row) { return std::get<double>(row[2]); };
    std::ranges::stable_sort(ranked, std::greater<>(),
                             [&](const Row& row) { return std::abs(change(row)); });
    ranked.resize(setting_.top);
    std::ranges::stable_sort(ranked, {}, change);
  }

  // Every pair in every world: what csv holds.
  Sheet pairs_sheet() const {
    Sheet sheet;
    sheet.name = "pairs";
    sheet.columns = {{"alternative", ""}, {"versus", ""},       {"from", ""},  {"to", ""},
                     {"modes", ""},       {"teu_per_year", ""}, {"status", ""}};
    for (Column& column : measure_columns(sheet.columns.size())) {
      column.title.clear();
      sheet.columns.push_back(std::move(column));
    }
    for (const std::string& key : {std::string("change.weight_percent"), "change." + unit_key(),
                                   std::string("leaves"), std::string("joins")})
      sheet.columns.push_back({key, ""});
    for (std::size_t i = 0; i < compared_.size(); ++i)
      for (DemandIndex row = 0; row < rows().size(); ++row) sheet.rows.push_back(pair_row(i, row));
    return sheet;
  }

  Row pair_row(std::size_t i, DemandIndex index) const {
    const DemandRow& demand = rows()[index];
    const auto& after = compared_[i].routes.rows[index];
    const auto before = i > 0 ? before_of(compared_[i]).routes.rows[index] : std::nullopt;
    Row row{compared_[i].name,
            Cell(),
            world_.places[demand.from].id,
            world_.places[demand.to].id,
            mode_names_of(demand.modes),
            whole(demand.volume),
            status_of(i, before, after)};
    if (i > 0) row[1] = before_of(compared_[i]).name;
    append_measures(row, before, after);
    row.push_back(weight_percent(before, after));
    Detour detour;
    if (before && after) {
      row.emplace_back(in_millions(change_of(index, *before, *after)));
      detour = detour_between(before->way, after->way);
    } else {
      row.emplace_back();
    }
    row.emplace_back(detour.leaves);
    row.emplace_back(detour.joins);
    return row;
  }

  static std::string status_of(std::size_t i, const std::optional<RowRoute>& before,
                               const std::optional<RowRoute>& after) {
    if (i == 0) return after ? "route" : "no route";
    if (!before) return after ? "gained" : "no route";
    if (!after) return "lost";
    if (after->weight != before->weight) return after->weight < before->weight ? "better" : "worse";
    return after->way.links == before->way.links ? "same" : "other way";
  }

  double change_of(DemandIndex index, const RowRoute& before, const RowRoute& after) const {
    return static_cast<double>(after.weight - before.weight) * rows()[index].volume.value /
           setting_.cargo->teu.value;
  }

  // The pairs that change most in all, of each world.
  Sheet changed_sheet() const {
    Sheet sheet;
    sheet.name = "changed";
    sheet.title = "Pairs that change most";
    sheet.columns = {{"alternative", "world"},
                     {"pair", "pair", Unit::none, {}, true},
                     {"change", "+- " + unit_words()},
                     {"percent", "%"},
                     {"way", "way", Unit::none, {}, true}};
    for (std::size_t i = 1; i < compared_.size(); ++i)
      for (const DemandIndex row : most_changed(i)) sheet.rows.push_back(changed_row(i, row));
    return sheet;
  }

  std::vector<DemandIndex> most_changed(std::size_t i) const {
    std::vector<DemandIndex> ranked = found_[i].better;
    ranked.insert(ranked.end(), found_[i].worse.begin(), found_[i].worse.end());
    std::ranges::sort(ranked);
    std::ranges::stable_sort(ranked, std::greater<>(), [&](DemandIndex row) {
      return std::abs(change_of(row, *before_of(compared_[i]).routes.rows[row],
                                *compared_[i].routes.rows[row]));
    });
    ranked.resize(std::min(ranked.size(), setting_.top));
    return ranked;
  }

  Row changed_row(std::size_t i, DemandIndex row) const {
    const RowRoute& before = *before_of(compared_[i]).routes.rows[row];
    const RowRoute& after = *compared_[i].routes.rows[row];
    return {compared_[i].name, pair_names(world_, *setting_.demand, {row}).front(),
            in_millions(change_of(row, before, after)),
            percent(static_cast<double>(before.weight), static_cast<double>(after.weight)),
            words_of(detour_between(before.way, after.way))};
  }

  // A row per link that carries more, less, for the first time or no more.
  Sheet map_sheet() const {
    Sheet sheet;
    sheet.name = "map";
    sheet.columns = {{"alternative", ""},
                     {"versus", ""},
                     {"link", ""},
                     {"class", ""},
                     {"before_teu_per_year", ""},
                     {"after_teu_per_year", ""},
                     {"width_px", ""}};
    for (std::size_t i = 1; i < compared_.size(); ++i) {
      double most = 0.0;
      for (const auto& [link, shift] : found_[i].links)
        most = std::max(most, std::abs(shift.change()));
      for (const auto& [link, shift] : found_[i].links) {
        if (shift.change() == 0.0) continue;
        sheet.rows.push_back({compared_[i].name, before_of(compared_[i]).name, link,
                              class_of(shift), std::llround(shift.before),
                              std::llround(shift.after),
                              width_px(std::abs(shift.change()) / most)});
        sheet.shapes.push_back(lines_.at(link));
      }
    }
    return sheet;
  }

  std::vector<DemandIndex> unreached_first() const {
    std::vector<DemandIndex> rows;
    for (DemandIndex row = 0; row < this->rows().size(); ++row)
      if (!compared_.front().routes.rows[row]) rows.push_back(row);
    return rows;
  }

  void tell_notes() {
    answer_.notes.push_back(fmt::format(
        "{} pairs, the best route of each for {}, open on {} unless a year is said. Changes are of "
        "pairs with a route in both worlds; capacity is not asked here.",
        rows().size(), setting_.cargo->name, to_text(setting_.conditions.when.date)));
    if (countries_left_out_ > 0)
      answer_.notes.push_back(fmt::format(
          "{} rows of countries that change less are left out of the table; --top shows "
          "more, json all.",
          countries_left_out_));
    for (std::size_t i = 1; i < compared_.size(); ++i) {
      const std::string& name = compared_[i].name;
      const auto note = [&](const char* what, const std::vector<DemandIndex>& list) {
        if (!list.empty())
          answer_.notes.push_back(
              fmt::format("{} {}: {}.", name, what, some_of(world_, *setting_.demand, list)));
      };
      note_left_out(name, compared_[i].left_out, answer_.notes);
      note("gives a route to", found_[i].gained);
      note("leaves no route for", found_[i].lost);
      if (changes_nothing(found_[i]))
        answer_.notes.push_back(fmt::format("{} changes nothing for any pair.", name));
    }
    if (const auto unreached = unreached_first(); !unreached.empty())
      answer_.notes.push_back(fmt::format("No route in the first world: {}.",
                                          some_of(world_, *setting_.demand, unreached)));
  }

  static bool changes_nothing(const Comparison& found) {
    return found.gained.empty() && found.lost.empty() && found.better.empty() &&
           found.worse.empty() && found.rerouted.empty();
  }

  const World& world_;
  const DemandSetting& setting_;
  std::span<const ComparedDemand> compared_;
  const Lines& lines_;
  std::vector<Comparison> found_;
  std::size_t countries_left_out_ = 0;  // of tables
  Answer answer_;
};

}  // namespace

Answer answer_of(const World& world, const DemandSetting& setting,
                 std::span<const ComparedDemand> compared, const Lines& lines) {
  return Telling(world, setting, compared, lines).finish();
}

}  // namespace landbridge
