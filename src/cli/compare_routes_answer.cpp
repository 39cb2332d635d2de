// SPDX-License-Identifier: Apache-2.0
// One pair of places in several worlds.
#include "base/text.hpp"
#include "cli/compare_answer.hpp"
#include "cli/compare_words.hpp"
#include "cli/json_words.hpp"
#include "cli/route_answer.hpp"
#include "report/format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace landbridge {
namespace {

constexpr double line_width_px = 4.0;

class Telling {
 public:
  Telling(const World& world, const Question& question, std::span<const ComparedRoute> compared,
          const Lines& lines)
      : world_(world), question_(question), compared_(compared), lines_(lines) {}

  Answer finish() {
    answer_.json = answer_head(world_, "landbridge.compare/1");
    answer_.json.emplace_back("question", question_of(world_, question_));
    Sheet worlds = worlds_sheet();
    answer_.json.emplace_back("alternatives", records_of(worlds));
    answer_.sheets.push_back(std::move(worlds));
    answer_.sheets.push_back(map_sheet());
    tell_notes();
    answer_.json.emplace_back("notes", texts(answer_.notes));
    answer_.json.emplace_back("attribution", world_.card.attribution);
    answer_.attribution = world_.card.attribution;
    if (std::ranges::none_of(compared_, &has_route)) answer_.status = ExitStatus::no_route;
    return std::move(answer_);
  }

 private:
  static bool has_route(const ComparedRoute& one) { return one.route.has_value(); }

  // The first world is set against nothing.
  std::optional<RowRoute> before(std::size_t i) const {
    return i > 0 ? compared_[compared_[i].versus].route : std::nullopt;
  }

  Detour detour(std::size_t i) const {
    if (!before(i) || !compared_[i].route) return {};
    return detour_between(before(i)->way, compared_[i].route->way);
  }

  Sheet worlds_sheet() const {
    Sheet sheet;
    sheet.name = "alternatives";
    sheet.title = title_of(world_, question_);
    sheet.columns = {
        {"name", "world"}, {"versus", ""}, {"scenarios", ""}, {"left_out", ""}, {"date", ""}};
    for (Column& column : measure_columns(sheet.columns.size()))
      sheet.columns.push_back(std::move(column));
    sheet.columns.insert(sheet.columns.end(), {{"change.weight_percent", ""},
                                               {"status", ""},
                                               {"leaves", ""},
                                               {"joins", ""},
                                               {"landmarks", ""}});
    for (std::size_t i = 0; i < compared_.size(); ++i) sheet.rows.push_back(row_of(i));
    return sheet;
  }

  Row row_of(std::size_t i) const {
    const ComparedRoute& one = compared_[i];
    Row row{one.name, Cell(), one.scenarios, one.left_out, to_text(one.date)};
    if (i > 0) row[1] = compared_[one.versus].name;
    append_measures(row, before(i), one.route);
    row.push_back(weight_percent(before(i), one.route));
    const Detour other = detour(i);
    row.push_back(status_of(i));
    row.push_back(other.leaves);
    row.push_back(other.joins);
    row.emplace_back(one.route ? one.route->way.landmarks : std::vector<std::string>());
    return row;
  }

  std::string status_of(std::size_t i) const {
    if (!compared_[i].route) return "no route";
    if (i == 0) return "route";
    if (!before(i)) return "gained";
    return detour(i).is_other ? "other way" : "same way";
  }

  // A row per link that either way runs over.
  Sheet map_sheet() const {
    Sheet sheet;
    sheet.name = "map";
    sheet.columns = {
        {"alternative", ""}, {"versus", ""}, {"link", ""}, {"class", ""}, {"width_px", ""}};
    for (std::size_t i = 1; i < compared_.size(); ++i) {
      std::map<std::string, Shift> links;
      count(before(i), &Shift::before, links);
      count(compared_[i].route, &Shift::after, links);
      for (const auto& [link, shift] : links) {
        sheet.rows.push_back({compared_[i].name, compared_[compared_[i].versus].name, link,
                              class_of(shift), line_width_px});
        sheet.shapes.push_back(lines_.at(link));
      }
    }
    return sheet;
  }

  static void count(const std::optional<RowRoute>& route, double Shift::*side,
                    std::map<std::string, Shift>& links) {
    if (!route) return;
    for (const std::string& link : route->way.links) links[link_of(link)].*side = 1.0;
  }

  void tell_notes() {
    answer_.notes.push_back(
        fmt::format("Best by {} for {}, open on {} unless a year is said; US dollars of {}.",
                    question_.by->name, question_.cargo->name,
                    to_text(question_.conditions.when.date), world_.card.money_year));
    std::vector<std::string> unchanged;
    for (std::size_t i = 1; i < compared_.size(); ++i) {
      note_left_out(compared_[i].name, compared_[i].left_out, answer_.notes);
      if (changes_nothing(i))
        unchanged.push_back(compared_[i].name);
      else
        answer_.notes.push_back(fmt::format("{}: {}.", compared_[i].name, words_about(i)));
    }
    if (!unchanged.empty())
      answer_.notes.push_back(fmt::format("Nothing changes: {}.", join(unchanged, ", ")));
  }

  bool changes_nothing(std::size_t i) const {
    const std::optional<RowRoute> then = before(i);
    const std::optional<RowRoute>& now = compared_[i].route;
    return then && now && then->weight == now->weight && then->way.links == now->way.links &&
           then->capacity == now->capacity;
  }

  // "lets 1050 TEU a day through, and 490 before"; empty if that is not known of both, or the same.
  std::string capacity_words(std::size_t i) const {
    const std::optional<TeuPerDay> then = before(i)->capacity;
    const std::optional<TeuPerDay>& now = compared_[i].route->capacity;
    if (!then || !now || *then == *now) return "";
    return fmt::format("lets {:.0f} TEU a day through, and {:.0f} before", now->value, then->value);
  }

  std::string words_about(std::size_t i) const {
    if (!compared_[i].route) return "no route";
    if (!before(i)) return "a route where there was none";
    std::string words = words_of(detour(i));
    if (words.empty()) words = "the same way";
    const std::string capacity = capacity_words(i);
    return capacity.empty() ? words : words + "; " + capacity;
  }

  const World& world_;
  const Question& question_;
  std::span<const ComparedRoute> compared_;
  const Lines& lines_;
  Answer answer_;
};

}  // namespace

Answer answer_of(const World& world, const Question& question,
                 std::span<const ComparedRoute> compared, const Lines& lines) {
  return Telling(world, question, compared, lines).finish();
}

}  // namespace landbridge
