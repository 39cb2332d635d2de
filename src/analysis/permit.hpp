// SPDX-License-Identifier: Apache-2.0
// What the conditions of a question allow.
#pragma once

#include "analysis/lookup.hpp"
#include "analysis/question.hpp"

namespace landbridge {

class Permit {
 public:
  Permit(const World& world, const Conditions& conditions)
      : world_(&world), conditions_(&conditions) {}

  /// Whether a link may be travelled: it carries freight (or any line will do), its mode and
  /// corridor are asked for, it and its crossing are open in this direction (a freight link without
  /// a crossing row: the countries are in one customs union that day), and nothing on it is
  /// avoided.
  bool allows(Ride ride) const;

  /// Whether one may change between two modes at a place.
  bool allows_transfer(PlaceId place, Mode from, Mode to) const;

 private:
  bool is_open(Ride ride) const;
  bool is_on_corridor(const Link& link) const;
  bool is_avoided(Ride ride) const;
  bool crosses_freely(Country from, Country to) const;

  const World* world_;
  const Conditions* conditions_;
};

}  // namespace landbridge
