// SPDX-License-Identifier: Apache-2.0
#include "analysis/closure_use.hpp"

#include "analysis/demand_paths.hpp"

#include <algorithm>

namespace landbridge {

bool LinksInUse::has_any_of(const AppliedChange& closure) {
  const auto cargo = std::ranges::find(before_->cargoes, "container", &Cargo::id);
  if (cargo == before_->cargoes.end()) return true;  // nothing to ask with
  const std::set<std::string>& used =
      on(closure.change->from.value_or(before_->card.reference_date), *cargo);
  return std::ranges::any_of(closure.links,
                             [&](const std::string& link) { return used.contains(link); });
}

const std::set<std::string>& LinksInUse::on(Date day, const Cargo& cargo) {
  const auto [entry, is_new] = ids_.try_emplace(day);
  if (!is_new) return entry->second;
  Conditions conditions;
  conditions.when.date = day;
  const CorridorGraph corridor = build_corridor_graph(*before_, cargo, conditions);
  for (const auto& path :
       find_demand_paths(*before_, corridor, *demand_, *find_criterion("generalized"), cargo, {})) {
    if (!path) continue;
    for (const ArcId arc : path->arcs)
      if (const auto link = corridor.arcs[arc].link) entry->second.insert(before_->links[*link].id);
  }
  return entry->second;
}

}  // namespace landbridge
