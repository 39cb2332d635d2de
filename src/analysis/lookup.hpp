// SPDX-License-Identifier: Apache-2.0
// Finding in a world what belongs to a link: its crossing and its service, per direction.
#pragma once

#include "model/world.hpp"

#include <optional>

namespace landbridge {

/// A link as it is travelled.
struct Ride {
  LinkId link;
  bool is_forward = true;
};

inline PlaceId tail_of(const World& world, Ride ride) {
  const Link& link = world.links[ride.link];
  return ride.is_forward ? link.from : link.to;
}
inline PlaceId head_of(const World& world, Ride ride) {
  const Link& link = world.links[ride.link];
  return ride.is_forward ? link.to : link.from;
}

/// The crossing row of a ride, if there is one.
std::optional<CrossingId> crossing_of(const World& world, Ride ride);

/// Whether the ride goes from one country into another and is priced as a border: by land always,
/// by water where a crossing row says so.
bool is_border(const World& world, Ride ride);

/// The service of a ride, or null.
const Service* service_of(const World& world, Ride ride);

}  // namespace landbridge
