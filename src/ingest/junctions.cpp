// SPDX-License-Identifier: Apache-2.0
#include "ingest/junctions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace landbridge {
namespace {

constexpr double km_per_degree = 111.0;  // of latitude, rounded down: the band is never too narrow

bool is_before(const KnownPlace& a, const KnownPlace& b) {
  return std::tie(a.at.lat, a.id) < std::tie(b.at.lat, b.id);
}

// The places are sorted by latitude: only those in the band of the snap distance are measured.
const KnownPlace* nearest(const std::vector<KnownPlace>& places, Point end, Km snap) {
  const double band = snap.value / km_per_degree;
  auto place = std::ranges::lower_bound(places, end.lat - band, {},
                                        [](const KnownPlace& p) { return p.at.lat; });
  const KnownPlace* best = nullptr;
  Km best_distance = snap;
  for (; place != places.end() && place->at.lat <= end.lat + band; ++place) {
    const Km distance = great_circle(end, place->at);
    const bool is_better = best == nullptr
                               ? distance <= snap
                               : std::tie(distance, place->id) < std::tie(best_distance, best->id);
    if (!is_better) continue;
    best = &*place;
    best_distance = distance;
  }
  return best;
}

double rounded(double degrees) {
  const double value = std::round(degrees * 1e5) / 1e5;
  return value == 0.0 ? 0.0 : value;  // no "-0.00000"
}

PlaceDraft junction_at(Point end, const LooseLine& line) {
  const Point at{rounded(end.lon), rounded(end.lat)};
  Place place;
  place.id = fmt::format("junction-{:.5f}-{:.5f}", at.lon, at.lat);
  place.name = fmt::format("Junction {:.5f}, {:.5f}", at.lon, at.lat);
  place.country = line.country.value_or(Country{});
  place.kinds.insert(PlaceKind::junction);
  place.at = at;
  return {std::move(place), line.draft.where};
}

Country country_at(Point at, const CountryMap& countries) {
  const CountryArea* area = countries.near(at, country_line_tolerance);
  return area != nullptr ? area->country : Country{};
}

class Junctions {
 public:
  explicit Junctions(std::vector<KnownPlace> places) : places_(std::move(places)) {
    std::ranges::sort(places_, is_before);
  }

  std::string id_at(Point end, const LooseLine& line) {
    if (const KnownPlace* place = nearest(places_, end, line.snap)) return place->id;
    Junction junction{junction_at(end, line), line.country.has_value()};
    std::string id = junction.draft.place.id;
    const auto [seat, is_new] = made_.try_emplace(id, junction);
    // Where layers of two countries meet, the smaller code names the junction, whatever comes
    // first.
    if (!is_new) prefer(seat->second, std::move(junction));
    return id;
  }

  std::vector<PlaceDraft> made(const CountryMap& countries) && {
    std::vector<PlaceDraft> all;
    for (auto& [id, junction] : made_) {
      Place& place = junction.draft.place;
      if (!junction.is_told) place.country = country_at(place.at, countries);
      all.push_back(std::move(junction.draft));
    }
    return all;
  }

 private:
  struct Junction {
    PlaceDraft draft;
    bool is_told;  // its country, by a line
  };

  static void prefer(Junction& kept, Junction other) {
    const auto rank = [](const Junction& junction) {
      const Country country = junction.draft.place.country;
      return std::tuple(!junction.is_told, country.is_none(), country, junction.draft.where.text);
    };
    if (rank(other) < rank(kept)) kept = std::move(other);
  }

  std::vector<KnownPlace> places_;  // by latitude
  std::map<std::string, Junction> made_;
};

}  // namespace

std::vector<PlaceDraft> give_ends(std::vector<LooseLine>& lines, std::vector<KnownPlace> places,
                                  const CountryMap& countries) {
  Junctions junctions(std::move(places));
  for (LooseLine& line : lines) {
    const std::vector<Point>& points = line.draft.link.line;
    if (points.empty()) continue;
    line.draft.from = junctions.id_at(points.front(), line);
    line.draft.to = junctions.id_at(points.back(), line);
  }
  return std::move(junctions).made(countries);
}

}  // namespace landbridge
