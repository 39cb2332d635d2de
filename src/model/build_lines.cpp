// SPDX-License-Identifier: Apache-2.0
// How the drawn line of a link fits its places.
#include "model/builder.hpp"
#include "model/hop.hpp"

#include <algorithm>

namespace landbridge {
namespace {

// Stations are named after cities, and terminals lie outside them; what is further off is a
// mistake.
constexpr Km end_tolerance{50.0};

// Published lengths are rounded, and the earth is no sphere.
constexpr double least_detour = 0.9;

Point swapped(Point p) { return {p.lat, p.lon}; }

bool fits(Point end, Point place) {
  return is_on_globe(end) && great_circle(end, place) <= end_tolerance;
}

std::string remedy_of(Point first, Point last, Point from, Point to) {
  if (fits(first, to) && fits(last, from)) return "it runs the other way; reverse it";
  if (fits(swapped(first), from) && fits(swapped(last), to))
    return "longitude and latitude look swapped; longitude comes first";
  return "correct the line or the ids";
}

}  // namespace

bool WorldBuilder::check_line(const LinkDraft& draft, Check& check) const {
  const Link& link = draft.link;
  if (!check.that(link.from != link.to, "from and to are both '{}'; a link joins two places",
                  draft.from))
    return false;
  if (!check.that(link.line.size() >= 2, "the line has no length; draw it from place to place"))
    return false;

  const Point from = world_.places[link.from].at;
  const Point to = world_.places[link.to].at;
  const Point first = link.line.front();
  const Point last = link.line.back();
  if (!fits(first, from) || !fits(last, to))
    return check.that(false,
                      "the line runs from {:.4f}, {:.4f} to {:.4f}, {:.4f}, more than {} km "
                      "from '{}' or '{}'; {}",
                      first.lon, first.lat, last.lon, last.lat, end_tolerance.value, draft.from,
                      draft.to, remedy_of(first, last, from, to));
  const bool is_on_earth = std::ranges::all_of(link.line, is_on_globe);
  if (!check.that(is_on_earth, "the line leaves the globe; give WGS 84 degrees")) return false;

  return check_detour(link, check);
}

bool WorldBuilder::check_detour(const Link& link, Check& check) const {
  const Place& from = world_.places[link.from];
  const Place& to = world_.places[link.to];
  return check.that(
      link.length.value >= least_length(from, to),
      "length_km is {}, but the places are {:.1f} km apart; correct the length or the "
      "coordinates",
      link.length.value.value, great_circle(from.at, to.at).value);
}

Km least_length(const Place& from, const Place& to) {
  const Km doubt = from.precision.value_or(Km{}) + to.precision.value_or(Km{});
  return great_circle(from.at, to.at) * least_detour - doubt;
}

}  // namespace landbridge
