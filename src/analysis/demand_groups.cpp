// SPDX-License-Identifier: Apache-2.0
#include "analysis/demand_groups.hpp"

#include "analysis/route.hpp"

#include <utility>

namespace landbridge {

std::vector<DemandOrigin> group_by_origin(const Demand& demand) {
  std::map<std::pair<PlaceId, ModeSet>, std::vector<DemandIndex>> rows;
  for (DemandIndex row = 0; row < demand.rows.size(); ++row)
    rows[{demand.rows[row].from, demand.rows[row].modes}].push_back(row);
  std::vector<DemandOrigin> origins;
  for (auto& [key, list] : rows) origins.push_back({key.first, key.second, std::move(list)});
  return origins;
}

bool may_use(const World& world, const Arc& arc, ModeSet set) {
  return !arc.link || set.contains(world.links[*arc.link].mode);
}

DemandWeights::DemandWeights(const World& world, const CorridorGraph& graph, const Criterion& by,
                             const Valuation& valuation, const std::vector<DemandOrigin>& origins) {
  const Weights all = weights_of(graph, by, valuation);
  for (const DemandOrigin& origin : origins) by_modes_.emplace(origin.modes, all);
  for (auto& [set, weights] : by_modes_)
    for (const ArcId arc : weights.keys())
      if (!may_use(world, graph.arcs[arc], set)) weights[arc] = unreachable;
}

void DemandWeights::close(ArcId arc) {
  for (auto& [set, weights] : by_modes_) weights[arc] = unreachable;
}

}  // namespace landbridge
