// SPDX-License-Identifier: Apache-2.0
// Corridors: the rows of their table, or, where a network has none, the words on its links.
#include "model/builder.hpp"
#include "model/checks.hpp"

#include <algorithm>
#include <set>

namespace landbridge {

void WorldBuilder::build_corridors() {
  if (drafts_.corridors.empty()) {
    std::set<std::string> words;
    for (const LinkDraft& draft : drafts_.links)
      words.insert(draft.corridors.begin(), draft.corridors.end());
    for (const std::string& word : words) world_.corridors.push({word, word});
    return;
  }
  sort_and_check_unique(
      drafts_.corridors, *faults_,
      [](const CorridorDraft& draft) -> const std::string& { return draft.corridor.id; },
      [](const CorridorDraft& draft) { return fmt::format("corridor '{}'", draft.corridor.id); });
  for (CorridorDraft& draft : drafts_.corridors) {
    Check check(draft.where, *faults_);
    Corridor& corridor = draft.corridor;
    check_id(corridor.id, check);
    check.that(!corridor.name.empty(), "name is empty; give the name a planner would use");
    for (const std::string& end : draft.ends)
      if (const auto place = place_of("ends", end, check)) corridor.ends.push_back(*place);
    check_evidence("source", {Grade::d, corridor.source}, check);
    if (check.has_passed()) world_.corridors.push(std::move(corridor));
  }
}

std::vector<CorridorId> WorldBuilder::corridors_of(const LinkDraft& draft, Check& check) const {
  std::set<CorridorId> found;
  for (const std::string& id : draft.corridors)
    if (const auto corridor = corridor_of(id, check)) found.insert(*corridor);
  return {found.begin(), found.end()};
}

}  // namespace landbridge
