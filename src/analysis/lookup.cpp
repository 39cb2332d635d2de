// SPDX-License-Identifier: Apache-2.0
#include "analysis/lookup.hpp"

#include "model/hop.hpp"

#include <algorithm>
#include <tuple>

namespace landbridge {

std::optional<CrossingId> crossing_of(const World& world, Ride ride) {
  return find_crossing(world, tail_of(world, ride), head_of(world, ride),
                       world.links[ride.link].mode);
}

bool is_border(const World& world, Ride ride) {
  const Link& link = world.links[ride.link];
  return joins_two_countries(world, link) &&
         (is_land(link.mode) || crossing_of(world, ride).has_value());
}

const Service* service_of(const World& world, Ride ride) {
  const auto wanted = std::tuple(ride.link, !ride.is_forward);
  const auto order = [](const Service& row) { return order_of(row); };
  const auto row = std::ranges::lower_bound(world.services, wanted, {}, order);
  return row != world.services.end() && order_of(*row) == wanted ? &*row : nullptr;
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
