// SPDX-License-Identifier: Apache-2.0
#include "analysis/demand_weights.hpp"

#include "analysis/demand_groups.hpp"
#include "analysis/route.hpp"
#include "model/find_id.hpp"

#include <set>

namespace landbridge {
namespace {

template <class Key, class T>
std::set<Key> moved(const std::set<Key>& keys, const Table<Key, T>& from, const Table<Key, T>& to) {
  std::set<Key> there;
  for (const Key key : keys) there.insert(*find_id(to, from[key].id));
  return there;
}

}  // namespace

std::vector<std::int64_t> find_demand_weights(const World& world, const Demand& demand,
                                              const Criterion& by, const Cargo& cargo,
                                              const Conditions& conditions, Jobs jobs) {
  const CorridorGraph corridor = build_corridor_graph(world, cargo, conditions);
  const std::vector<DemandOrigin> origins = group_by_origin(demand);
  const DemandWeights weights(world, corridor, by, valuation_of(world, cargo), origins);
  std::vector<std::int64_t> found(demand.rows.size(), unreachable);
  for_each_index(origins.size(), jobs, [&](std::size_t i) {
    const DistanceTree tree(corridor.graph, weights.of(origins[i].modes),
                            corridor.platforms_of(origins[i].place));
    for (const DemandIndex row : origins[i].rows) {
      const auto targets = corridor.stops_of(demand.rows[row].to);
      if (!targets.empty()) found[row] = tree.distance(tree.nearest(targets));
    }
  });
  return found;
}

Conditions moved(const Conditions& conditions, const World& from, const World& to) {
  Conditions there = conditions;
  there.avoided_places = moved(conditions.avoided_places, from.places, to.places);
  there.avoided_links = moved(conditions.avoided_links, from.links, to.links);
  there.avoided_corridors = moved(conditions.avoided_corridors, from.corridors, to.corridors);
  there.corridors = moved(conditions.corridors, from.corridors, to.corridors);
  return there;
}

}  // namespace landbridge
