// SPDX-License-Identifier: Apache-2.0
// What the loss of each thing would cost the flows of a demand table.
#pragma once

#include "analysis/demand_groups.hpp"
#include "analysis/question.hpp"
#include "analysis/removal.hpp"
#include "model/demand.hpp"
#include "spread/spread.hpp"

#include <cstdint>
#include <functional>
#include <vector>

namespace landbridge {

/// Whether only what a loss touches is searched, or everything anew for every loss. Both give the
/// same answer; the second is there to show it.
enum class Effort { only_what_is_lost, everything_anew };

struct CriticalityQuestion {
  const RemovalKind* remove = &removal_kinds.front();
  const Demand* demand = nullptr;
  const Criterion* by = &criteria.front();
  const Cargo* cargo = nullptr;
  Conditions conditions;
  std::size_t pairs_among = 0;  // the most critical things that are taken away two at a time
  Effort effort = Effort::only_what_is_lost;
  Jobs jobs{};
  /// Called, from any thread, when all losses were weighed for one of group_by_origin; once more
  /// for each if they are taken away two at a time as well.
  std::function<void()> on_done{};
};

struct Loss {
  std::vector<std::size_t> things;     // indexes of one or two removables
  std::size_t pairs = 0;               // rows of the demand whose best route uses them
  TeuPerYear volume{};                 // of these rows
  double added = 0.0;                  // criterion weight x TEU a year, over rows still connected
  double detour_factor = 1.0;          // of these: weight then / weight before, both by volume
  double excess = 0.0;                 // two at a time: added beyond the sum of the two alone
  std::vector<DemandIndex> cut_off{};  // rows that no route is left for
  TeuPerYear cut_off_volume{};
  std::vector<DemandIndex> ending_there{};  // rows that begin or end in what is lost: not counted
};

struct Criticality {
  std::vector<Removable> things;
  std::vector<Loss> losses;            // of one thing, those that touch any row; greatest first
  std::vector<Loss> pair_losses;       // of two, greatest first
  std::vector<DemandIndex> unreached;  // rows without a route from the start
  double total = 0.0;                  // weight x TEU a year of all rows with a route
};

/// Ranked by what is added, then by the volume that is cut off, then by id. The weight of a row is
/// that of its best route for one shipment of the cargo, times shipments a year.
Criticality find_criticality(const World& world, const CriticalityQuestion& question);

}  // namespace landbridge
