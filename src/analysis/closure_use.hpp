// SPDX-License-Identifier: Apache-2.0
// Whether anybody would notice a closure.
#pragma once

#include "model/apply_scenario.hpp"
#include "model/demand.hpp"
#include "model/world.hpp"

#include <map>
#include <set>
#include <string>

namespace landbridge {

/// The links that the best routes of a demand table pass on a day, searched once for each day.
class LinksInUse {
 public:
  /// The world is the one before any scenario; both must outlive this.
  LinksInUse(const World& before, const Demand& demand) : before_(&before), demand_(&demand) {}

  /// Whether the best route (generalized, cargo container, on the first day of the closure or else
  /// the reference date) of any row of the demand passes a link that was closed. A world without
  /// this cargo is taken to use everything.
  bool has_any_of(const AppliedChange& closure);

 private:
  const std::set<std::string>& on(Date day, const Cargo& cargo);

  const World* before_;
  const Demand* demand_;
  std::map<Date, std::set<std::string>> ids_;
};

}  // namespace landbridge
