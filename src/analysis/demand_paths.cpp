// SPDX-License-Identifier: Apache-2.0
#include "analysis/demand_paths.hpp"

#include "analysis/demand_groups.hpp"
#include "analysis/route.hpp"

#include <map>
#include <utility>

namespace landbridge {
namespace {

// The labels that rows see which go by these modes.
ArcLabels labels_for(const World& world, const CorridorGraph& corridor, ArcLabels labels,
                     ModeSet set) {
  for (const ArcId arc : corridor.arcs.keys())
    if (!may_use(world, corridor.arcs[arc], set)) labels[arc] = Label::infinity();
  return labels;
}

}  // namespace

std::vector<std::optional<Path>> find_demand_paths(const World& world,
                                                   const CorridorGraph& corridor,
                                                   const Demand& demand, const Criterion& by,
                                                   const Cargo& cargo, Jobs jobs) {
  const ArcLabels labels = labels_of(corridor, by, valuation_of(world, cargo));
  const std::vector<DemandOrigin> origins = group_by_origin(demand);
  std::map<ModeSet, ArcLabels> by_modes;
  for (const DemandOrigin& origin : origins)
    if (!by_modes.contains(origin.modes))
      by_modes.emplace(origin.modes, labels_for(world, corridor, labels, origin.modes));
  std::vector<std::optional<Path>> paths(demand.rows.size());
  for_each_index(origins.size(), jobs, [&](std::size_t i) {
    const DemandOrigin& origin = origins[i];
    std::vector<std::vector<NodeId>> targets;
    for (const DemandIndex row : origin.rows)
      targets.push_back(corridor.stops_of(demand.rows[row].to));
    auto found = shortest_paths(corridor.graph, by_modes.at(origin.modes),
                                corridor.platforms_of(origin.place), targets);
    for (std::size_t row = 0; row < found.size(); ++row)
      paths[origin.rows[row]] = std::move(found[row]);
  });
  return paths;
}

}  // namespace landbridge
