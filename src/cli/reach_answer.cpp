// SPDX-License-Identifier: Apache-2.0
#include "cli/reach_answer.hpp"

#include "base/text.hpp"
#include "cli/json_words.hpp"
#include "cli/map_style.hpp"
#include "report/format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace landbridge {
namespace {

class Telling {
 public:
  Telling(const World& world, const ReachQuestion& question, const Reach& reach,
          const std::vector<double>& bands, std::size_t top)
      : world_(world), question_(question), reach_(reach), bands_(bands), top_(top) {}

  Answer finish() {
    answer_.json = answer_head(world_, "landbridge.reach/1");
    Array from;
    for (const PlaceId place : question_.from) from.emplace_back(place_object(world_, place));
    Object asked{{"from", std::move(from)}, {"bands", Array(bands_.begin(), bands_.end())}};
    append(asked, setting_object(*question_.by, *question_.cargo, question_.conditions));
    answer_.json.emplace_back("question", std::move(asked));
    Sheet all = places_sheet(reach_.places.size(), false);
    Sheet hinterlands = bands_sheet();
    answer_.json.emplace_back("bands", records_of(hinterlands));
    answer_.json.emplace_back("places", records_of(all));
    std::vector<std::string> missing;
    for (const PlaceId place : reach_.unreached) missing.push_back(world_.places[place].name);
    answer_.json.emplace_back("unreached", texts(missing));
    answer_.sheets.push_back(std::move(all));
    answer_.sheets.push_back(std::move(hinterlands));
    answer_.sheets.push_back(places_sheet(std::min(top_, reach_.places.size()), true));
    tell_notes(missing);
    answer_.json.emplace_back("notes", texts(answer_.notes));
    answer_.json.emplace_back("attribution", world_.card.attribution);
    answer_.attribution = world_.card.attribution;
    return std::move(answer_);
  }

 private:
  double in_units(std::int64_t weight) const {
    return rounded_to(static_cast<double>(weight) / question_.by->weights_a_unit, 1000.0);
  }

  std::string unit_words() const {
    return question_.by->unit == "usd" ? "USD" : std::string(question_.by->unit);
  }

  // The number of the band, 1 is the nearest; none beyond the last.
  std::optional<std::size_t> band_of(const Reached& reached) const {
    if (bands_.empty()) return 1;
    const auto band = std::ranges::lower_bound(bands_, in_units(reached.route.weight));
    if (band == bands_.end()) return {};
    return static_cast<std::size_t>(band - bands_.begin()) + 1;
  }

  const std::string& origin_name(std::size_t index) const {
    return world_.places[question_.from[index]].name;
  }

  // Once with everything and without titles, for data; once for reading.
  Sheet places_sheet(std::size_t count, bool is_seen) const {
    const auto seen = [&](std::string title) { return is_seen ? title : std::string(); };
    const bool has_rivals = is_seen && question_.from.size() > 1;
    Sheet sheet;
    sheet.name = is_seen ? "nearest" : "places";
    if (is_seen) sheet.title = "The nearest";
    sheet.columns = {{"id", ""},
                     {"name", seen("place")},
                     {"country", seen("in")},
                     {"band", bands_.empty() ? "" : seen("band")},
                     {"from", has_rivals ? "from" : ""},
                     {"weight_" + std::string(question_.by->unit), seen(unit_words())},
                     {"runner_up", has_rivals ? "before" : ""},
                     {"margin_" + std::string(question_.by->unit), has_rivals ? "by" : ""},
                     {"time_h", seen("h"), Unit::hours},
                     {"cost_usd", seen("USD"), Unit::usd},
                     {"distance_km", seen("km"), Unit::km},
                     {"emissions_kgco2e", "", Unit::kgco2e}};
    for (std::size_t i = 0; i < count; ++i) {
      sheet.rows.push_back(row_of(reach_.places[i]));
      if (!is_seen) sheet.shapes.push_back({world_.places[reach_.places[i].place].at});
    }
    return sheet;
  }

  Row row_of(const Reached& reached) const {
    const Place& place = world_.places[reached.place];
    const Measures& totals = reached.route.totals;
    Row row{place.id,
            place.name,
            place.country.code(),
            Cell(),
            origin_name(reached.winner),
            in_units(reached.route.weight),
            Cell(),
            Cell(),
            totals.time().value,
            totals.cost.value,
            totals.distance.value,
            totals.emissions.value};
    if (const auto band = band_of(reached)) row[3] = static_cast<std::int64_t>(*band);
    if (reached.runner_up) {
      row[6] = origin_name(*reached.runner_up);
      row[7] = in_units(reached.margin);
    }
    return row;
  }

  // How many places of how many countries lie in each band of each origin.
  Sheet bands_sheet() const {
    struct Count {
      std::int64_t places = 0;
      std::set<Country> countries{};
      const Reached* farthest = nullptr;
    };
    std::map<std::pair<std::size_t, std::size_t>, Count> counts;
    for (const Reached& reached : reach_.places) {
      const auto band = band_of(reached);
      if (!band) continue;
      Count& count = counts[{reached.winner, *band}];
      ++count.places;
      count.countries.insert(world_.places[reached.place].country);
      count.farthest = &reached;
    }
    Sheet sheet;
    sheet.name = "bands";
    sheet.title = fmt::format("Reach by {}", question_.by->name);
    sheet.columns = {{"from", "from"},
                     {"band", "band"},
                     {"up_to_" + std::string(question_.by->unit), "up to " + unit_words()},
                     {"places", "places"},
                     {"countries", "countries"},
                     {"farthest", "farthest"}};
    for (const auto& [key, count] : counts) {
      sheet.rows.push_back({origin_name(key.first), static_cast<std::int64_t>(key.second), Cell(),
                            count.places, static_cast<std::int64_t>(count.countries.size()),
                            world_.places[count.farthest->place].name});
      if (!bands_.empty()) sheet.rows.back()[2] = bands_[key.second - 1];
    }
    return sheet;
  }

  void tell_notes(const std::vector<std::string>& missing) {
    answer_.notes.push_back(fmt::format(
        "The best route by {} to each for {}, open on {}; US dollars of {}.", question_.by->name,
        question_.cargo->name, to_text(question_.conditions.when.date), world_.card.money_year));
    const auto beyond = std::ranges::count_if(
        reach_.places, [&](const Reached& reached) { return !band_of(reached); });
    if (beyond > 0)
      answer_.notes.push_back(fmt::format("{} places lie beyond the last band.", beyond));
    if (!missing.empty())
      answer_.notes.push_back(
          fmt::format("{} places have no route; json names them.", missing.size()));
  }

  const World& world_;
  const ReachQuestion& question_;
  const Reach& reach_;
  const std::vector<double>& bands_;
  std::size_t top_;
  Answer answer_;
};

}  // namespace

Answer answer_of(const World& world, const ReachQuestion& question, const Reach& reach,
                 const std::vector<double>& bands, std::size_t top) {
  return Telling(world, question, reach, bands, top).finish();
}

}  // namespace landbridge
