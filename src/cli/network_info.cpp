// SPDX-License-Identifier: Apache-2.0
// The verb network info: what a network holds, and on how good a word.
#include "base/text.hpp"
#include "cli/command.hpp"
#include "report/format.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace landbridge {
namespace {

// What there is of one kind: how many, and for links how long.
struct Count {
  std::int64_t number = 0;
  Km length{};
};

using Counts = std::map<std::string, Count>;

// Counts by a word of each thing, in the order of the words.
template <class Things, class Word>
Counts counts(const Things& things, Word word) {
  Counts found;
  for (const auto& thing : things) ++found[word(thing)].number;
  return found;
}

std::string grade_name(const Evidence& evidence) { return std::string(name_of(evidence.grade)); }

std::string grade_of_speed(const Link& link) {
  return link.speed ? grade_name(link.speed->evidence) : "of its class";
}

bool is_tariff(const ParameterRow& row) {
  constexpr std::array<std::string_view, 3> tariffs{"tariff_usd_teu_km", "truck_cost_usd_km",
                                                    "sea_cost_usd_teu_km"};
  return std::ranges::find(tariffs, row.key) != tariffs.end();
}

// Fills the sheet of counts, theme by theme.
class Census {
 public:
  explicit Census(const World& world) : world_(world) {
    sheet_.name = "counts";
    sheet_.title = world.card.title;
    sheet_.columns = {{"what", "what"},
                      {"kind", "kind"},
                      {"count", "count"},
                      {"link_km", "link km", Unit::km},
                      {"share_percent", "%"}};
  }

  Sheet sheet() && {
    add_places();
    add_links();
    add_prices();
    all("corridors", world_.corridors.size());
    all("border rules", world_.rules.size());
    all("cargo classes", world_.cargoes.size());
    all("sources", world_.sources.size());
    return std::move(sheet_);
  }

 private:
  void add_places() {
    all("places", world_.places.size());
    for (const std::string_view kind : place_kind_names) {
      const auto count = std::ranges::count_if(world_.places, [&](const Place& place) {
        return place.kinds.contains(*place_kind_from(kind));
      });
      if (count > 0) row("places", std::string(kind), {count, {}}, {});
    }
    all("ports (sea and dry)",
        static_cast<std::size_t>(std::ranges::count_if(world_.places, [](const Place& place) {
          return place.kinds.contains(PlaceKind::seaport) ||
                 place.kinds.contains(PlaceKind::dryport);
        })));
    std::set<Country> countries;
    for (const Place& place : world_.places)
      if (!place.country.is_none()) countries.insert(place.country);
    all("countries", countries.size());
  }

  void add_links() {
    all("links", world_.links.size());
    parts("links by mode",
          counts(world_.links, [](const Link& link) { return std::string(name_of(link.mode)); }));
    parts("links by status", counts(world_.links, [](const Link& link) {
            return std::string(name_of(link.availability.status));
          }));
    parts("land links by grade of length",
          land_lengths([](const Link& link) { return grade_name(link.length.evidence); }));
    parts("land links by grade of speed", land_lengths(grade_of_speed));
    Counts passages;
    for (const Link& link : world_.links)
      for (const std::string& passage : link.passages) ++passages[passage].number;
    all("passages", passages.size());
    for (const auto& [name, count] : passages) row("passages (links)", name, count, {});
  }

  void add_prices() {
    all("crossings (per direction)", world_.crossings.size());
    parts("crossings by grade", counts(world_.crossings, [](const Crossing& crossing) {
            return grade_name(crossing.evidence);
          }));
    all("transfers (per direction)", world_.transfers.size());
    all("services (per direction)", world_.services.size());
    all("parameters", world_.parameters.size());
    std::vector<ParameterRow> tariffs = world_.parameters.rows();
    std::erase_if(tariffs, [](const ParameterRow& row) { return !is_tariff(row); });
    parts("tariffs by grade", counts(tariffs, [](const ParameterRow& row) {
            return grade_name(row.figure->evidence);
          }));
  }

  template <class Word>
  Counts land_lengths(Word word) const {
    Counts found;
    for (const Link& link : world_.links) {
      if (!is_land(link.mode)) continue;
      Count& count = found[word(link)];
      ++count.number;
      count.length += link.length.value;
    }
    return found;
  }

  void all(std::string_view what, std::size_t number) {
    row(what, "all", {static_cast<std::int64_t>(number), {}}, {});
  }

  // With the share of each in all: of the length where there is one, else of the number.
  void parts(std::string_view what, const Counts& counted) {
    Count whole;
    for (const auto& [word, count] : counted) {
      whole.number += count.number;
      whole.length += count.length;
    }
    for (const auto& [word, count] : counted) {
      const double share = whole.length > Km{} ? count.length / whole.length
                                               : static_cast<double>(count.number) /
                                                     static_cast<double>(whole.number);
      row(what, word, count, std::round(share * 1000.0) / 10.0);
    }
  }

  void row(std::string_view what, const std::string& kind, const Count& count, Cell share) {
    Cell length;
    if (count.length > Km{}) length = to_metres(count.length).value;
    sheet_.rows.push_back(
        {std::string(what), kind, count.number, std::move(length), std::move(share)});
  }

  const World& world_;
  Sheet sheet_;
};

}  // namespace

Job declare_network_info(CLI::App&) {
  return [](Session& session) {
    const World& world = session.world();
    Answer answer;
    Sheet sheet = Census(world).sheet();
    answer.json = {{"schema", "landbridge.network-info/1"},
                   {"network", world.card.name},
                   {"title", world.card.title},
                   {"file", world.card.file},
                   {"reference_date", to_text(world.card.reference_date)},
                   {"money_year", world.card.money_year},
                   {"licence", world.card.licence},
                   {"attribution", world.card.attribution},
                   {"counts", records_of(sheet)}};
    answer.notes.push_back(fmt::format("{}; {}; reference date {}; US dollars of {}.",
                                       world.card.attribution, world.card.licence,
                                       to_text(world.card.reference_date), world.card.money_year));
    answer.sheets.push_back(std::move(sheet));
    return answer;
  };
}

}  // namespace landbridge
