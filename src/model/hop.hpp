// SPDX-License-Identifier: Apache-2.0
// Hops between countries, and the order in which a world keeps crossings and services: the builder
// sorts by it and questions search by it.
#pragma once

#include "model/world.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>

namespace landbridge {

inline auto order_of(const Crossing& crossing) {
  return std::tuple(crossing.from, crossing.to, crossing.mode);
}

/// Forward before backward.
inline auto order_of(const Service& service) { return std::tuple(service.link, !service.forward); }

/// The crossing row from one post to another, if there is one.
inline std::optional<CrossingId> find_crossing(const World& world, PlaceId from, PlaceId to,
                                               Mode mode) {
  const auto wanted = std::tuple(from, to, mode);
  const auto order = [](const Crossing& row) { return order_of(row); };
  const auto row = std::ranges::lower_bound(world.crossings, wanted, {}, order);
  if (row == world.crossings.end() || order_of(*row) != wanted) return {};
  return CrossingId{static_cast<std::uint32_t>(row - world.crossings.begin())};
}

/// Whether the ends of a link lie in two countries; the high seas are none.
inline bool joins_two_countries(const World& world, const Link& link) {
  const Country a = world.places[link.from].country;
  const Country b = world.places[link.to].country;
  return a != b && !a.is_none() && !b.is_none();
}

/// The least length that a link between two places may have: the great circle, less a tenth
/// (published lengths are rounded, and the earth is no sphere) and less what is not known of the
/// places.
Km least_length(const Place& from, const Place& to);

/// What else may be wrong with a hop that has no price: the end of a raw line got its country from
/// areas that are a few km off. Begins with "; ", or is empty if neither end is a junction.
std::string drawn_remedy(const World& world, const Link& link);

}  // namespace landbridge
