// SPDX-License-Identifier: Apache-2.0
#include "cli/flow_answer.hpp"

#include "base/text.hpp"
#include "cli/json_words.hpp"
#include "cli/limit_words.hpp"
#include "report/format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace landbridge {
namespace {

class Telling {
 public:
  Telling(const World& world, const AssignmentQuestion& question, const Assignment& found,
          std::size_t top)
      : world_(world), question_(question), found_(found), top_(top) {
    for (const Carried& row : found.rows) {
      asked_ += row.asked;
      carried_ += row.carried;
    }
  }

  Answer finish() {
    answer_.json = answer_head(world_, "landbridge.flow/1");
    Object asked{{"demand", question_.demand->name},
                 {"method", std::string(method().name)},
                 {"scale", question_.scale}};
    append(asked, setting_object(*question_.by, *question_.cargo, question_.conditions));
    answer_.json.emplace_back("question", std::move(asked));
    answer_.json.emplace_back(
        "totals",
        Object{{"asked_teu_per_year", asked_},
               {"carried_teu_per_year", carried_},
               {"left_teu_per_year", asked_ - carried_},
               {fmt::format("carried_m{}_per_year", question_.by->unit), millions(found_.weight)}});
    const Sheet loads = load_sheet();
    answer_.sheets = {fullest_sheet(), left_sheet(), loads};
    answer_.json.emplace_back("loads", records_of(loads));
    answer_.json.emplace_back("pairs", records_of(pairs_sheet()));
    tell_notes();
    answer_.json.emplace_back("notes", texts(answer_.notes));
    answer_.json.emplace_back("attribution", world_.card.attribution);
    answer_.attribution = world_.card.attribution;
    if (std::ranges::any_of(found_.rows, [](const Carried& row) { return !row.has_route; }))
      answer_.status = ExitStatus::no_route;
    return std::move(answer_);
  }

 private:
  const AssignmentMethodRow& method() const {
    return *std::ranges::find(assignment_methods, question_.method, &AssignmentMethodRow::method);
  }

  double millions(double weight) const {
    constexpr double million = 1e6;
    return std::round(weight / question_.cargo->teu.value / question_.by->weights_a_unit / million *
                      1000.0) /
           1000.0;
  }

  FlowsShown flows() const {
    FlowsShown shown;
    for (const LimitId id : found_.limits.all.keys()) {
      shown.flow.push(static_cast<double>(found_.load[id]) / days_a_year);
      shown.capacity.push(is_unlimited(found_.capacity[id])
                              ? std::numeric_limits<double>::infinity()
                              : static_cast<double>(found_.capacity[id]) / days_a_year);
    }
    return shown;
  }

  Sheet load_sheet() const {
    Sheet sheet = flow_sheet(world_, found_.limits, flows());
    sheet.name = "loads";
    return sheet;
  }

  double share_used(LimitId id) const {
    return static_cast<double>(found_.load[id]) / static_cast<double>(found_.capacity[id]);
  }

  Sheet fullest_sheet() const {
    Sheet sheet;
    sheet.name = "fullest";
    sheet.title = "Volume over capacity";
    sheet.columns = {{"id", ""},
                     {"name", "where", Unit::none, {}, true},
                     {"kind", "what"},
                     {"mode", "mode"},
                     {"countries", "in"},
                     {"flow_teu_per_day", "TEU/day"},
                     {"capacity_teu_per_day", "of"},
                     {"volume_over_capacity", "v/c"},
                     {"grade", "grade"}};
    std::vector<LimitId> order;
    for (const LimitId id : found_.limits.all.keys())
      if (found_.load[id] > 0 && !is_unlimited(found_.capacity[id])) order.push_back(id);
    std::ranges::stable_sort(order, std::greater<>(), [&](LimitId id) {
      return std::pair(share_used(id), found_.load[id]);
    });
    order.resize(std::min(order.size(), top_));
    for (const LimitId id : order) {
      const Limit& limit = found_.limits.all[id];
      sheet.rows.push_back(
          {id_of(world_, limit), name_of(world_, limit), std::string(name_of(limit.kind)),
           std::string(name_of(limit.mode)), countries_of(world_, limit), per_day(found_.load[id]),
           per_day(found_.capacity[id]), std::round(share_used(id) * 100.0) / 100.0,
           std::string(name_of(limit.capacity->evidence.grade))});
    }
    return sheet;
  }

  static std::int64_t per_day(std::int64_t teu_per_year) {
    return std::llround(static_cast<double>(teu_per_year) / days_a_year);
  }

  Sheet pairs_sheet() const {
    Sheet sheet;
    sheet.name = "pairs";
    sheet.columns = {{"from", "from", Unit::none, {}, true}, {"to", "to", Unit::none, {}, true},
                     {"asked_teu_per_year", "asked"},        {"carried_teu_per_year", "carried"},
                     {"left_teu_per_year", "left"},          {"reason", "why"}};
    for (std::size_t i = 0; i < found_.rows.size(); ++i) {
      const DemandRow& row = question_.demand->rows[i];
      const Carried& carried = found_.rows[i];
      sheet.rows.push_back({world_.places[row.from].id, world_.places[row.to].id, carried.asked,
                            carried.carried, carried.asked - carried.carried, reason_of(carried)});
    }
    return sheet;
  }

  static std::string reason_of(const Carried& row) {
    if (!row.has_route) return "no route";
    return row.carried < row.asked ? "capacity" : "";
  }

  Sheet left_sheet() const {
    Sheet sheet = pairs_sheet();
    sheet.name = "left";
    sheet.title = "Not carried, TEU a year";
    constexpr std::size_t left = 4;
    std::erase_if(sheet.rows,
                  [](const Row& row) { return std::get<std::int64_t>(row[left]) == 0; });
    std::ranges::stable_sort(sheet.rows, std::greater<>(),
                             [](const Row& row) { return std::get<std::int64_t>(row[left]); });
    if (sheet.rows.size() > top_) sheet.rows.resize(top_);
    return sheet;
  }

  void tell_notes() {
    answer_.notes.push_back(fmt::format(
        "{} of {} TEU a year of table {} are carried, {} are left behind, open on {}; {}.",
        carried_, asked_, question_.demand->name, asked_ - carried_,
        to_text(question_.conditions.when.date), method().summary));
    answer_.notes.push_back(
        "Capacities are whole: what other cargo and passengers take of them is not known here.");
  }

  const World& world_;
  const AssignmentQuestion& question_;
  const Assignment& found_;
  std::size_t top_;
  std::int64_t asked_ = 0;
  std::int64_t carried_ = 0;
  Answer answer_;
};

}  // namespace

Answer answer_of(const World& world, const AssignmentQuestion& question, const Assignment& found,
                 std::size_t top) {
  return Telling(world, question, found, top).finish();
}

}  // namespace landbridge
