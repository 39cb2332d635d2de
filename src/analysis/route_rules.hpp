// SPDX-License-Identifier: Apache-2.0
// Which rules between countries hold along a route. They are told; no figure depends on them.
#pragma once

#include "analysis/route.hpp"

#include <vector>

namespace landbridge {

/// What holds at a border leg between its two countries, for its mode, on a day; by id. None for
/// other legs.
std::vector<const BorderRule*> rules_at(const World& world, const Leg& leg, Date day);

/// A customs transit system and the countries of the road legs, in order of travel.
struct TransitReach {
  const BorderRule* rule;
  std::vector<Country> inside;
  std::vector<Country> outside;
};

/// The customs transit systems that hold at one at least of the road borders that lie inside no
/// customs union, by id. Countries are those on both sides of the road borders.
std::vector<TransitReach> transit_by_road(const World& world, const Route& route, Date day);

/// Where one consignment note by rail ends and another begins.
struct NoteChange {
  std::vector<const BorderRule*> before;
  std::vector<const BorderRule*> after;
  PlaceId at;
  const BorderRule* common;  // holds in all countries of this train's way, so it may replace both
};

/// The changes of consignment note along the rail legs, in order of travel. One note is kept as far
/// as it holds. Where countries have both, the change is at the gauge change in them or at their
/// borders; without one, at the first border into them. A country without any known note begins
/// anew, and so does a train after another mode.
std::vector<NoteChange> rail_note_changes(const World& world, const Route& route, Date day);

}  // namespace landbridge
