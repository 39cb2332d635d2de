// SPDX-License-Identifier: Apache-2.0
#include "model/demand.hpp"

#include "model/find_id.hpp"
#include "model/world.hpp"

#include <algorithm>
#include <initializer_list>

namespace landbridge {
namespace {

std::vector<PlaceId> ends_of(const Demand& demand,
                             std::initializer_list<PlaceId DemandRow::*> ends) {
  std::vector<PlaceId> places;
  for (const DemandRow& row : demand.rows)
    for (const auto end : ends) places.push_back(row.*end);
  std::ranges::sort(places);
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

}  // namespace

Demand moved(const Demand& demand, const World& from, const World& to) {
  const auto there = [&](PlaceId place) { return *find_id(to.places, from.places[place].id); };
  Demand other = demand;
  for (DemandRow& row : other.rows) {
    row.from = there(row.from);
    row.to = there(row.to);
  }
  return other;
}

std::vector<PlaceId> origins_of(const Demand& demand) {
  return ends_of(demand, {&DemandRow::from});
}

std::vector<PlaceId> destinations_of(const Demand& demand) {
  return ends_of(demand, {&DemandRow::to});
}

std::vector<PlaceId> hubs_of(const Demand& demand) {
  return ends_of(demand, {&DemandRow::from, &DemandRow::to});
}

}  // namespace landbridge
