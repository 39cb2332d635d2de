// SPDX-License-Identifier: Apache-2.0
#include "analysis/lookup.hpp"

#include <algorithm>
#include <tuple>

namespace landbridge {

std::optional<CrossingId> crossing_of(const World& world, Ride ride) {
  const auto key = [](const Crossing& c) { return std::tuple(c.from, c.to, c.mode); };
  const auto wanted =
      std::tuple(tail_of(world, ride), head_of(world, ride), world.links[ride.link].mode);
  const auto row = std::ranges::lower_bound(world.crossings, wanted, {}, key);
  if (row == world.crossings.end() || key(*row) != wanted) return {};
  return CrossingId{static_cast<std::uint32_t>(row - world.crossings.begin())};
}

bool is_border(const World& world, Ride ride) {
  const Country a = world.places[tail_of(world, ride)].country;
  const Country b = world.places[head_of(world, ride)].country;
  if (a == b || a.is_none() || b.is_none()) return false;
  return is_land(world.links[ride.link].mode) || crossing_of(world, ride).has_value();
}

const Service* service_of(const World& world, Ride ride) {
  const auto key = [](const Service& s) { return std::tuple(s.link, !s.forward); };  // as built
  const auto wanted = std::tuple(ride.link, !ride.is_forward);
  const auto row = std::ranges::lower_bound(world.services, wanted, {}, key);
  return row != world.services.end() && key(*row) == wanted ? &*row : nullptr;
}

bool share_union(const World& world, Country a, Country b, Date date) {
  const auto is_member = [&](const Membership& row, Country country) {
    return row.member == country && (!row.from || row.from->first <= date) &&
           (!row.to || date <= row.to->last);
  };
  return std::ranges::any_of(world.memberships, [&](const Membership& mine) {
    return is_member(mine, a) &&
           std::ranges::any_of(world.memberships, [&](const Membership& other) {
             return other.name == mine.name && is_member(other, b);
           });
  });
}

}  // namespace landbridge
