// SPDX-License-Identifier: Apache-2.0
#include "cli/season_answer.hpp"

#include "base/text.hpp"
#include "cli/compare_words.hpp"
#include "cli/json_words.hpp"
#include "cli/route_answer.hpp"
#include "model/find_id.hpp"
#include "report/format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace landbridge {
namespace {

constexpr std::array<std::string_view, 12> month_names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

class Telling {
 public:
  Telling(const World& world, const Question& question, std::span<const Month> months)
      : world_(world), question_(question), months_(months) {
    for (const Month& month : months) {
      if (!month.route) continue;
      const auto is_same = [&](const Way* way) { return way->links == month.route->way.links; };
      if (std::ranges::none_of(ways_, is_same)) ways_.push_back(&month.route->way);
    }
  }

  Answer finish() {
    answer_.json = answer_head(world_, "landbridge.season/1");
    answer_.json.emplace_back("question", question_of(world_, question_));
    Sheet sheet = months_sheet();
    answer_.json.emplace_back("strip", strip());
    answer_.json.emplace_back("share_open",
                              share_value(static_cast<double>(open()) / months_total));
    answer_.json.emplace_back("worst_month",
                              worst() != nullptr ? Value(name_of(*worst())) : Value());
    answer_.json.emplace_back("months", records_of(sheet));
    Sheet ways = ways_sheet();
    answer_.json.emplace_back("ways", records_of(ways));
    answer_.sheets = {std::move(sheet), std::move(ways), map_sheet()};
    tell_notes();
    answer_.json.emplace_back("notes", texts(answer_.notes));
    answer_.json.emplace_back("attribution", world_.card.attribution);
    answer_.attribution = world_.card.attribution;
    if (open() == 0) answer_.status = ExitStatus::no_route;
    return std::move(answer_);
  }

 private:
  static constexpr double months_total = 12.0;

  static std::string name_of(const Month& month) {
    const std::size_t number = unsigned{month.day.month()};  // from 1
    return std::string(month_names[(number + month_names.size() - 1) % month_names.size()]);
  }

  std::size_t open() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(months_, [](const Month& month) { return month.route.has_value(); }));
  }

  // "A" of the way that a month has; "-" of one without a route.
  std::string letter_of(const Month& month) const {
    if (!month.route) return "-";
    const auto way = std::ranges::find_if(
        ways_, [&](const Way* known) { return known->links == month.route->way.links; });
    return std::string(1, static_cast<char>('A' + (way - ways_.begin())));
  }

  // "AAAABBBBBAAA": which way wins when.
  std::string strip() const {
    std::string letters;
    for (const Month& month : months_) letters += letter_of(month);
    return letters;
  }

  // The open month of the greatest weight, the first of equals; null if all weigh the same.
  const Month* worst() const {
    const Month* worst = nullptr;
    bool differ = false;
    for (const Month& month : months_) {
      if (!month.route) continue;
      differ |= worst != nullptr && month.route->weight != worst->route->weight;
      if (worst == nullptr || month.route->weight > worst->route->weight) worst = &month;
    }
    return differ ? worst : nullptr;
  }

  Sheet months_sheet() const {
    Sheet sheet;
    sheet.name = "months";
    sheet.title = title_of(world_, question_);
    sheet.columns = {{"month", "month"},
                     {"date", ""},
                     {"status", ""},
                     {"way", "way"},
                     {"moving_h", "", Unit::hours},
                     {"dwell_h", "", Unit::hours},
                     {"time_h", "h", Unit::hours, {4, 5}},
                     {"cost_usd", "USD", Unit::usd},
                     {"distance_km", "km", Unit::km},
                     {"emissions_kgco2e", "kg CO2e", Unit::kgco2e},
                     {"weight_percent", "% of the best"},
                     {"borders", "borders"},
                     {"transfers", "transfers"}};
    for (const Month& month : months_) sheet.rows.push_back(row_of(month));
    return sheet;
  }

  Row row_of(const Month& month) const {
    Row row{name_of(month), to_text(month.day), std::string(month.route ? "route" : "no route"),
            letter_of(month)};
    if (month.route) {
      const Measures& totals = month.route->totals;
      row.insert(row.end(),
                 {totals.moving.value, totals.dwell.value, totals.time().value, totals.cost.value,
                  totals.distance.value, totals.emissions.value,
                  percent(least_weight(), static_cast<double>(month.route->weight)),
                  std::int64_t{month.route->borders}, std::int64_t{month.route->transfers}});
    }
    row.resize(13);
    return row;
  }

  double least_weight() const {
    double least = 0.0;
    for (const Month& month : months_)
      if (month.route && (least == 0.0 || static_cast<double>(month.route->weight) < least))
        least = static_cast<double>(month.route->weight);
    return least;
  }

  Sheet ways_sheet() const {
    Sheet sheet;
    sheet.name = "ways";
    sheet.title = "The ways";
    sheet.columns = {
        {"way", "way"}, {"months", "months"}, {"landmarks", "by", Unit::none, {}, true}};
    for (std::size_t i = 0; i < ways_.size(); ++i) {
      const std::string letter(1, static_cast<char>('A' + i));
      const std::string letters = strip();
      sheet.rows.push_back({letter,
                            static_cast<std::int64_t>(std::ranges::count(letters, letter.front())),
                            ways_[i]->landmarks});
    }
    return sheet;
  }

  // A row per link and way that runs over it.
  Sheet map_sheet() const {
    Sheet sheet;
    sheet.name = "map";
    sheet.columns = {{"way", ""}, {"link", ""}};
    for (std::size_t i = 0; i < ways_.size(); ++i) {
      std::set<std::string> drawn;
      for (const std::string& link : ways_[i]->links) {
        const std::string id = link_of(link);
        if (!drawn.insert(id).second) continue;
        sheet.rows.push_back({std::string(1, static_cast<char>('A' + i)), id});
        sheet.shapes.push_back(world_.links[*find_id(world_.links, id)].line);
      }
    }
    return sheet;
  }

  void tell_notes() {
    answer_.notes.push_back(fmt::format(
        "Which way wins in which month: {} (January to December, the 15th stands for its month).",
        strip()));
    answer_.notes.push_back(
        fmt::format("Open in {} of 12 months{}.", open(),
                    worst() != nullptr ? "; worst in " + name_of(*worst()) : ""));
    answer_.notes.push_back(fmt::format("Best by {} for {}; US dollars of {}.", question_.by->name,
                                        question_.cargo->name, world_.card.money_year));
  }

  const World& world_;
  const Question& question_;
  std::span<const Month> months_;
  std::vector<const Way*> ways_;
  Answer answer_;
};

}  // namespace

Answer answer_of(const World& world, const Question& question, std::span<const Month> months) {
  return Telling(world, question, months).finish();
}

}  // namespace landbridge
