// SPDX-License-Identifier: Apache-2.0
#include "analysis/closure_use.hpp"

#include "analysis/demand_paths.hpp"

#include <algorithm>

namespace landbridge {

bool is_used(const World& before, const Demand& demand, const AppliedChange& closure) {
  Conditions conditions;
  conditions.when.date = closure.change->from.value_or(before.card.reference_date);
  const auto cargo = std::ranges::find(before.cargoes, "container", &Cargo::id);
  if (cargo == before.cargoes.end()) return true;  // nothing to ask with
  const CorridorGraph corridor = build_corridor_graph(before, *cargo, conditions);
  const auto is_closed = [&](ArcId id) {
    const Arc& arc = corridor.arcs[id];
    return arc.link && std::ranges::binary_search(closure.links, before.links[*arc.link].id);
  };
  return std::ranges::any_of(
      find_demand_paths(before, corridor, demand, *find_criterion("generalized"), *cargo, {}),
      [&](const auto& path) { return path && std::ranges::any_of(path->arcs, is_closed); });
}

}  // namespace landbridge
