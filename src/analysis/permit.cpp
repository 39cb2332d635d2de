// SPDX-License-Identifier: Apache-2.0
#include "analysis/permit.hpp"

#include <algorithm>

namespace landbridge {
namespace {

bool belongs_to_any(const Link& link, const std::set<CorridorId>& corridors) {
  return std::ranges::any_of(link.corridors, [&](CorridorId id) { return corridors.contains(id); });
}

}  // namespace

bool Permit::allows(Ride ride) const {
  const Link& link = world_->links[ride.link];
  if (!link.is_freight && !conditions_->any_line) return false;
  if (!conditions_->modes.contains(link.mode)) return false;
  if (link.is_oneway && !ride.is_forward) return false;
  if (!is_on_corridor(link) || !is_open(ride) || is_avoided(ride)) return false;
  if (link.mode == Mode::sea) return true;
  return crosses_freely(world_->places[tail_of(*world_, ride)].country,
                        world_->places[head_of(*world_, ride)].country);
}

bool Permit::allows_transfer(PlaceId place, Mode from, Mode to) const {
  if (conditions_->avoided_places.contains(place)) return false;
  const Country country = world_->places[place].country;
  if (from == Mode::sea) return crosses_freely({}, country);
  if (to == Mode::sea) return crosses_freely(country, {});
  return crosses_freely(country, country);
}

bool Permit::is_open(Ride ride) const {
  if (conditions_->any_status) return true;
  const When& when = conditions_->when;
  const Link& link = world_->links[ride.link];
  if (!landbridge::is_open(link.availability, when)) return false;
  const auto crossing = crossing_of(*world_, ride);
  if (crossing) return landbridge::is_open(world_->crossings[*crossing].availability, when);
  return !link.is_freight || !is_border(*world_, ride) || is_inside_union(*world_, ride, when.date);
}

bool Permit::is_on_corridor(const Link& link) const {
  const auto& corridors = conditions_->corridors;
  return corridors.empty() || belongs_to_any(link, corridors);
}

bool Permit::is_avoided(Ride ride) const {
  const Link& link = world_->links[ride.link];
  return conditions_->avoided_links.contains(ride.link) ||
         conditions_->avoided_places.contains(link.from) ||
         conditions_->avoided_places.contains(link.to) ||
         belongs_to_any(link, conditions_->avoided_corridors) ||
         std::ranges::any_of(link.passages, [&](const std::string& passage) {
           return conditions_->avoided_passages.contains(passage);
         });
}

bool Permit::crosses_freely(Country from, Country to) const {
  const auto& avoided = conditions_->avoided_countries;
  if (avoided.contains(from) || avoided.contains(to)) return false;
  return from == to ||
         (!conditions_->no_exit.contains(from) && !conditions_->no_entry.contains(to));
}

}  // namespace landbridge
