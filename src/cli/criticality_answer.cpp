// SPDX-License-Identifier: Apache-2.0
#include "cli/criticality_answer.hpp"

#include "cli/demand_words.hpp"
#include "cli/json_words.hpp"
#include "cli/map_style.hpp"
#include "cli/yearly_weight.hpp"
#include "report/format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace landbridge {
namespace {

constexpr std::size_t most_cutting = 5;  // things whose loss cuts pairs off, in notes

class Telling {
 public:
  Telling(const World& world, const CriticalityQuestion& question, const Criticality& found,
          std::size_t top)
      : world_(world), question_(question), found_(found), top_(top) {}

  Answer finish() {
    answer_.json = answer_head(world_, "landbridge.criticality/1");
    Object asked{{"remove", std::string(question_.remove->name)},
                 {"demand", question_.demand->name}};
    append(asked, setting_object(*question_.by, *question_.cargo, question_.conditions));
    answer_.json.emplace_back("question", std::move(asked));
    answer_.json.emplace_back("pairs", static_cast<std::int64_t>(question_.demand->rows.size()));
    answer_.json.emplace_back("total_" + unit_key(), in_millions(found_.total));
    tell_losses();
    if (question_.pairs_among > 0) tell_pairs();
    answer_.json.emplace_back("unreached",
                              texts(pair_names(world_, *question_.demand, found_.unreached)));
    answer_.sheets.push_back(map_sheet());
    tell_notes();
    answer_.json.emplace_back("notes", texts(answer_.notes));
    answer_.json.emplace_back("attribution", world_.card.attribution);
    answer_.attribution = world_.card.attribution;
    if (!found_.unreached.empty()) answer_.status = ExitStatus::no_route;
    return std::move(answer_);
  }

 private:
  std::size_t shown() const { return std::min(top_, found_.losses.size()); }

  // "musd_per_year": millions of the criterion's unit.
  std::string unit_key() const { return yearly_key(*question_.by); }

  double in_millions(double weight) const { return landbridge::in_millions(*question_.by, weight); }

  const Removable& thing_of(const Loss& loss) const { return found_.things[loss.things.front()]; }

  void tell_losses() {
    Sheet sheet;
    sheet.name = "losses";
    sheet.title = fmt::format("What is lost without each {}", question_.remove->name);
    sheet.columns = {{"rank", "#"},
                     {"id", ""},
                     {"name", std::string(question_.remove->name), Unit::none, {}, true},
                     {"added_" + unit_key(), fmt::format("m {}/year", unit_words())},
                     {"detour_factor", "detour"},
                     {"pairs", "pairs"},
                     {"teu_per_year", "TEU/year"},
                     {"cut_off_teu_per_year", "cut off"},
                     {"cut_off", ""},
                     {"ending_there", ""}};
    for (std::size_t i = 0; i < shown(); ++i) {
      const Loss& loss = found_.losses[i];
      sheet.rows.push_back(
          {static_cast<std::int64_t>(i + 1), thing_of(loss).id, thing_of(loss).name,
           in_millions(loss.added), rounded_to(loss.detour_factor, 1000.0),
           static_cast<std::int64_t>(loss.pairs), whole(loss.volume), whole(loss.cut_off_volume),
           pair_names(world_, *question_.demand, loss.cut_off),
           static_cast<std::int64_t>(loss.ending_there.size())});
    }
    answer_.json.emplace_back("losses", records_of(sheet));
    answer_.sheets.push_back(std::move(sheet));
  }

  std::string unit_words() const {
    return question_.by->unit == "usd" ? "USD" : std::string(question_.by->unit);
  }

  void tell_pairs() {
    Sheet sheet;
    sheet.name = "two_at_a_time";
    sheet.title = "Two at a time";
    sheet.columns = {{"first", "first", Unit::none, {}, true},
                     {"second", "second", Unit::none, {}, true},
                     {"added_" + unit_key(), fmt::format("m {}/year", unit_words())},
                     {"excess_" + unit_key(), "beyond both alone"},
                     {"cut_off_teu_per_year", "cut off"}};
    for (std::size_t i = 0; i < std::min(top_, found_.pair_losses.size()); ++i) {
      const Loss& loss = found_.pair_losses[i];
      sheet.rows.push_back({found_.things[loss.things[0]].name, found_.things[loss.things[1]].name,
                            in_millions(loss.added), in_millions(loss.excess),
                            whole(loss.cut_off_volume)});
    }
    answer_.json.emplace_back("two_at_a_time", records_of(sheet));
    answer_.sheets.push_back(std::move(sheet));
  }

  // A row per link (or place) of what is listed; a link of several things is drawn for each.
  Sheet map_sheet() const {
    Sheet sheet;
    sheet.name = "map";
    sheet.columns = {
        {"rank", ""},  {"id", ""},      {"name", ""}, {"link", ""}, {"added_" + unit_key(), ""},
        {"class", ""}, {"width_px", ""}};
    const double most = found_.losses.empty() ? 0.0 : found_.losses.front().added;
    for (std::size_t i = 0; i < shown(); ++i) {
      const Loss& loss = found_.losses[i];
      const Removable& thing = thing_of(loss);
      const double share = most > 0.0 ? loss.added / most : 0.0;
      const auto draw = [&](const std::string& link, Shape shape) {
        sheet.rows.push_back({static_cast<std::int64_t>(i + 1), thing.id, thing.name, link,
                              in_millions(loss.added), class_of(loss, share), width_px(share)});
        sheet.shapes.push_back(std::move(shape));
      };
      if (thing.places.size() == 1)
        draw("", {world_.places[*thing.places.begin()].at});
      else
        for (const LinkId link : thing.links) draw(world_.links[link].id, world_.links[link].line);
    }
    return sheet;
  }

  static std::string class_of(const Loss& loss, double share) {
    if (!loss.cut_off.empty()) return "cuts off";
    if (share >= 0.5) return "severe";
    return share >= 0.1 ? "high" : "low";
  }

  void tell_notes() {
    const auto& rows = question_.demand->rows;
    answer_.notes.push_back(fmt::format(
        "{} pairs of table {}; {} of {} {} that some pair passes are shown, by what their loss "
        "adds "
        "to the weight by {} of all pairs a year, open on {}; capacity is not asked here, but by "
        "flow.",
        rows.size(), question_.demand->name, shown(), found_.losses.size(),
        question_.remove->plural, question_.by->name, to_text(question_.conditions.when.date)));
    note_cut_off();
    if (!found_.unreached.empty())
      answer_.notes.push_back(
          fmt::format("No route under these conditions, and so not counted: {}.",
                      some_of(world_, *question_.demand, found_.unreached)));
  }

  // What cuts most off is named whatever its rank: no number says what that costs.
  void note_cut_off() {
    std::vector<const Loss*> cutting;
    for (const Loss& loss : found_.losses)
      if (!loss.cut_off.empty()) cutting.push_back(&loss);
    std::ranges::stable_sort(cutting, std::greater<>(),
                             [](const Loss* loss) { return loss->cut_off_volume; });
    for (std::size_t i = 0; i < std::min(cutting.size(), most_cutting); ++i)
      answer_.notes.push_back(fmt::format("Without {} no route is left for {} TEU a year: {}.",
                                          thing_of(*cutting[i]).name,
                                          whole(cutting[i]->cut_off_volume),
                                          some_of(world_, *question_.demand, cutting[i]->cut_off)));
    if (cutting.size() > most_cutting)
      answer_.notes.push_back(fmt::format("{} more {} cut pairs off.",
                                          cutting.size() - most_cutting, question_.remove->plural));
  }

  const World& world_;
  const CriticalityQuestion& question_;
  const Criticality& found_;
  std::size_t top_;
  Answer answer_;
};

}  // namespace

Answer answer_of(const World& world, const CriticalityQuestion& question, const Criticality& found,
                 std::size_t top) {
  return Telling(world, question, found, top).finish();
}

}  // namespace landbridge
