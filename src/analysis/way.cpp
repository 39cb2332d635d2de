// SPDX-License-Identifier: Apache-2.0
#include "analysis/way.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace landbridge {
namespace {

using Names = std::vector<std::string>;

void append_new(Names& names, const std::string& name) {
  if (std::ranges::find(names, name) == names.end()) names.push_back(name);
}

Names without(const Names& names, const Names& others) {
  Names rest;
  for (const std::string& name : names)
    if (std::ranges::find(others, name) == others.end()) rest.push_back(name);
  return rest;
}

void add_landmarks(const World& world, const Leg& leg, Names& landmarks) {
  const auto name = [&](const Node& node) { return world.places[node.place].name; };
  if (leg.arc.kind == ArcKind::border)
    append_new(landmarks, fmt::format("{} - {}", name(leg.tail), name(leg.head)));
  if (leg.arc.kind == ArcKind::transfer) append_new(landmarks, name(leg.tail));
  if (is_ride(leg.arc))
    for (const std::string& passage : world.links[*leg.arc.link].passages)
      append_new(landmarks, passage);
}

}  // namespace

std::string link_of(const std::string& ride) {
  return ride.starts_with('-') ? ride.substr(1) : ride;
}

Way way_of(const World& world, std::span<const Leg> legs) {
  Way way;
  for (const Leg& leg : legs) {
    add_landmarks(world, leg, way.landmarks);
    append_new(way.places, world.places[leg.tail.place].name);
    append_new(way.places, world.places[leg.head.place].name);
    if (is_ride(leg.arc))
      way.links.push_back((leg.arc.is_forward ? "" : "-") + world.links[*leg.arc.link].id);
  }
  return way;
}

Detour detour_between(const Way& before, const Way& after) {
  Detour detour{without(before.landmarks, after.landmarks),
                without(after.landmarks, before.landmarks), before.links != after.links};
  if (!detour.is_other || !detour.leaves.empty() || !detour.joins.empty()) return detour;
  detour.leaves = without(before.places, after.places);
  detour.joins = without(after.places, before.places);
  return detour;
}

}  // namespace landbridge
