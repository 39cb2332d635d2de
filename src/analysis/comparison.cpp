// SPDX-License-Identifier: Apache-2.0
#include "analysis/comparison.hpp"

#include "analysis/demand_paths.hpp"

#include <algorithm>
#include <utility>

namespace landbridge {
namespace {

double shipments(const DemandRow& row, const Cargo& cargo) {
  return row.volume.value / cargo.teu.value;
}

class Comparing {
 public:
  Comparing(const World& world, const Demand& demand, const Cargo& cargo)
      : world_(world), demand_(demand), cargo_(cargo) {}

  void add(DemandIndex row, const std::optional<RowRoute>& before,
           const std::optional<RowRoute>& after) {
    count(row, before, &Shift::before);
    count(row, after, &Shift::after);
    if (before && after) return weigh(row, *before, *after);
    if (before) found_.lost.push_back(row);
    if (after) found_.gained.push_back(row);
  }

  Comparison finish() { return std::move(found_); }

 private:
  void count(DemandIndex row, const std::optional<RowRoute>& route, double Shift::*side) {
    if (!route) return;
    for (const std::string& link : route->way.links)
      found_.links[link_of(link)].*side += demand_.rows[row].volume.value;
  }

  void weigh(DemandIndex index, const RowRoute& before, const RowRoute& after) {
    if (after.weight < before.weight) found_.better.push_back(index);
    if (after.weight > before.weight) found_.worse.push_back(index);
    if (after.way.links != before.way.links) found_.rerouted.push_back(index);
    const DemandRow& row = demand_.rows[index];
    const double then = static_cast<double>(before.weight) * shipments(row, cargo_);
    const double now = static_cast<double>(after.weight) * shipments(row, cargo_);
    add(found_.all, then, now);
    constexpr double half = 0.5;
    for (const PlaceId end : {row.from, row.to})
      add(found_.countries[world_.places[end].country], half * then, half * now);
  }

  static void add(Shift& shift, double before, double after) {
    shift.before += before;
    shift.after += after;
  }

  const World& world_;
  const Demand& demand_;
  const Cargo& cargo_;
  Comparison found_;
};

}  // namespace

RowRoute row_route_of(const World& world, const Cargo& cargo, const Criterion& by,
                      std::span<const Leg> legs) {
  const Valuation valuation = valuation_of(world, cargo);
  RowRoute route;
  for (const Leg& leg : legs) {
    route.weight += by.weight(leg.arc.measures, valuation);
    route.totals += leg.arc.measures;
    if (leg.arc.kind == ArcKind::border) ++route.borders;
    if (leg.arc.kind == ArcKind::transfer) ++route.transfers;
    if (leg.arc.capacity)
      route.capacity = std::min(route.capacity.value_or(*leg.arc.capacity), *leg.arc.capacity);
  }
  route.way = way_of(world, legs);
  return route;
}

DemandRoutes find_demand_routes(const World& world, const Demand& demand, const Criterion& by,
                                const Cargo& cargo, const Conditions& conditions, Jobs jobs) {
  const CorridorGraph corridor = build_corridor_graph(world, cargo, conditions);
  const auto paths = find_demand_paths(world, corridor, demand, by, cargo, jobs);
  DemandRoutes routes;
  routes.rows.resize(paths.size());
  for_each_index(paths.size(), jobs, [&](std::size_t i) {
    if (paths[i]) routes.rows[i] = row_route_of(world, cargo, by, legs_along(corridor, *paths[i]));
  });
  for (std::size_t i = 0; i < paths.size(); ++i)
    if (routes.rows[i])
      routes.weight +=
          static_cast<double>(routes.rows[i]->weight) * shipments(demand.rows[i], cargo);
  return routes;
}

std::vector<DemandRoutes> find_demand_routes(std::span<const DemandCase> cases, Jobs jobs) {
  std::vector<DemandRoutes> found(cases.size());
  for_each_index(cases.size(), jobs, [&](std::size_t i) {
    const DemandCase& one = cases[i];
    found[i] =
        find_demand_routes(*one.world, *one.demand, *one.by, *one.cargo, one.conditions, jobs);
  });
  return found;
}

Comparison compare(const World& world, const Demand& demand, const Cargo& cargo,
                   const DemandRoutes& before, const DemandRoutes& after) {
  Comparing comparing(world, demand, cargo);
  for (DemandIndex row = 0; row < demand.rows.size(); ++row)
    comparing.add(row, before.rows[row], after.rows[row]);
  return comparing.finish();
}

}  // namespace landbridge
