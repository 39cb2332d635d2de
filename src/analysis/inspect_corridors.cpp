// SPDX-License-Identifier: Apache-2.0
// Looks at corridors: are they whole?
#include "analysis/corridor_survey.hpp"
#include "analysis/inspection.hpp"

#include <fmt/format.h>

namespace landbridge {

void look_for_broken_corridors(const World& world, std::vector<Finding>& findings) {
  for (const CorridorId id : world.corridors.keys()) {
    const Corridor& corridor = world.corridors[id];
    const CorridorSurvey found = survey(world, id, {world.card.reference_date, true});
    if (found.links.empty())
      findings.push_back({Severity::warning, "corridor", corridor.id,
                          fmt::format("no link belongs to {}", corridor.name)});
    for (const PlaceId end : found.loose_ends)
      findings.push_back(
          {Severity::warning, "corridor", corridor.id,
           fmt::format("no links of {} lead from {} to {}; add the missing ones", corridor.name,
                       world.places[corridor.ends.front()].name, world.places[end].name),
           world.places[end].at});
  }
}

}  // namespace landbridge
