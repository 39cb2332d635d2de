// SPDX-License-Identifier: Apache-2.0
#include "model/parallel_lines.hpp"

#include <algorithm>
#include <cmath>

namespace landbridge {
namespace {

constexpr Km side_by_side{10.0};

// Of short lines a part of the length, or they would run beside those that follow them.
constexpr double most_of_length = 0.25;

bool are_near(Point a, Point b, Km tolerance) {
  constexpr double km_a_degree = 110.0;  // of latitude, at the least
  return std::abs(a.lat - b.lat) * km_a_degree <= tolerance.value &&
         great_circle(a, b) <= tolerance;
}

bool run_together(const World& world, const Link& a, const Link& b) {
  if (a.mode != b.mode) return false;
  const Km shorter = std::min(a.length.value, b.length.value);
  const Km tolerance = std::min(side_by_side, shorter * most_of_length);
  const auto ends_near = [&](PlaceId one, PlaceId other) {
    return are_near(world.places[one].at, world.places[other].at, tolerance);
  };
  return (ends_near(a.from, b.from) && ends_near(a.to, b.to)) ||
         (ends_near(a.from, b.to) && ends_near(a.to, b.from));
}

}  // namespace

std::vector<LinkId> parallel_to(const World& world, const std::set<LinkId>& links,
                                const When& when) {
  std::vector<LinkId> found;
  for (const LinkId id : world.links.keys()) {
    const Link& link = world.links[id];
    if (links.contains(id) || !link.is_freight || !is_open(link.availability, when)) continue;
    if (std::ranges::any_of(
            links, [&](LinkId other) { return run_together(world, link, world.links[other]); }))
      found.push_back(id);
  }
  return found;
}

}  // namespace landbridge
