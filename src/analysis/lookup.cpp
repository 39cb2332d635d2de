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

}  // namespace landbridge
