// SPDX-License-Identifier: Apache-2.0
#include "model/country_map.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

namespace landbridge {
namespace {

auto rank(const CountryArea& area) {
  return std::tuple(area.country.is_none(), area.country, std::string_view(area.name));
}

bool goes_before(const CountryArea& area, const CountryArea* best) {
  return best == nullptr || rank(area) < rank(*best);
}

// Whether a point of the box may lie within reach: never false for one that does.
bool may_reach(const Box& box, Point p, Km reach) {
  constexpr double km_per_degree = 111.0;  // of latitude, rounded down
  const double lat = reach.value / km_per_degree;
  if (p.lat < box.least.lat - lat || p.lat > box.greatest.lat + lat) return false;
  const double shortening =
      std::cos(std::min(90.0, std::abs(p.lat) + lat) * std::numbers::pi / 180);
  const double lon = shortening * 360.0 > lat ? lat / shortening : 360.0;
  const auto fits = [&](double turned) {
    return turned >= box.least.lon - lon && turned <= box.greatest.lon + lon;
  };
  return fits(p.lon) || fits(p.lon - 360.0) || fits(p.lon + 360.0);
}

}  // namespace

void CountryMap::add(CountryArea area) {
  Box box;
  for (const Point p : area.polygon.front()) box.add(p);
  boxes_.push_back(box);
  areas_.push_back(std::move(area));
}

const CountryArea* CountryMap::at(Point p) const {
  const CountryArea* best = nullptr;
  for (std::size_t i = 0; i < areas_.size(); ++i)
    if (boxes_[i].holds(p) && goes_before(areas_[i], best) && holds(areas_[i].polygon, p))
      best = &areas_[i];
  return best;
}

const CountryArea* CountryMap::near(Point p, Km reach) const {
  const CountryArea* best = at(p);
  if (best != nullptr) return best;
  Km least = reach;
  for (std::size_t i = 0; i < areas_.size(); ++i) {
    if (!may_reach(boxes_[i], p, reach)) continue;
    const Km distance = distance_to(areas_[i].polygon, p);
    if (distance > least || (distance == least && !goes_before(areas_[i], best))) continue;
    least = distance;
    best = &areas_[i];
  }
  return best;
}

std::optional<Km> CountryMap::distance(Country country, Point p) const {
  std::optional<Km> least;
  for (std::size_t i = 0; i < areas_.size(); ++i) {
    if (areas_[i].country != country) continue;
    if (boxes_[i].holds(p) && holds(areas_[i].polygon, p)) return Km{};
    const Km distance = distance_to(areas_[i].polygon, p);
    if (!least || distance < *least) least = distance;
  }
  return least;
}

}  // namespace landbridge
