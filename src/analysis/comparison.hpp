// SPDX-License-Identifier: Apache-2.0
// One demand table in two worlds: who gains, who loses, who goes another way.
#pragma once

#include "analysis/demand_groups.hpp"
#include "analysis/question.hpp"
#include "analysis/way.hpp"
#include "base/measures.hpp"
#include "model/demand.hpp"
#include "spread/spread.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace landbridge {

/// The best route of one row of the demand in one world.
struct RowRoute {
  std::int64_t weight = 0;  // criterion weight of one shipment
  Measures totals;
  int borders = 0;
  int transfers = 0;
  std::optional<TeuPerDay> capacity;  // the least known along the way
  Way way;
};

RowRoute row_route_of(const World& world, const Cargo& cargo, const Criterion& by,
                      std::span<const Leg> legs);

/// What a demand table does in a world.
struct DemandRoutes {
  std::vector<std::optional<RowRoute>> rows;  // one per row; nothing without a route
  double weight = 0.0;                        // of all rows with one, x shipments a year
};

/// The demand is one between places of this world.
DemandRoutes find_demand_routes(const World& world, const Demand& demand, const Criterion& by,
                                const Cargo& cargo, const Conditions& conditions, Jobs jobs);

/// A demand table asked of a world of its own.
struct DemandCase {
  const World* world;
  const Demand* demand;  // between places of this world
  const Criterion* by;
  const Cargo* cargo;  // of this world
  Conditions conditions;
};

/// The same of many worlds, side by side.
std::vector<DemandRoutes> find_demand_routes(std::span<const DemandCase> cases, Jobs jobs);

/// A change of criterion weight x shipments a year.
struct Shift {
  double before = 0.0;
  double after = 0.0;
  double change() const { return after - before; }
};

struct Comparison {
  std::vector<DemandIndex> gained;     // rows with a route only after
  std::vector<DemandIndex> lost;       // only before
  std::vector<DemandIndex> better;     // of those with both: less weight
  std::vector<DemandIndex> worse;      // more
  std::vector<DemandIndex> rerouted;   // over other links
  Shift all;                           // of rows with both
  std::map<Country, Shift> countries;  // of these, half of a row to the country of each end
  std::map<std::string, Shift> links;  // TEU a year by id of the link, both directions, of all rows
};

/// The same rows before and after; the countries of their ends are those of this world.
Comparison compare(const World& world, const Demand& demand, const Cargo& cargo,
                   const DemandRoutes& before, const DemandRoutes& after);

}  // namespace landbridge
