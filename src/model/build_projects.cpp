// SPDX-License-Identifier: Apache-2.0
// Projects.
#include "base/text.hpp"
#include "model/builder.hpp"
#include "model/checks.hpp"
#include "model/find_id.hpp"

#include <algorithm>

namespace landbridge {

void WorldBuilder::build_projects() {
  sort_and_check_unique(
      drafts_.projects, *faults_,
      [](const ProjectDraft& draft) -> const std::string& { return draft.project.id; },
      [](const ProjectDraft& draft) { return fmt::format("project '{}'", draft.project.id); });
  for (ProjectDraft& draft : drafts_.projects) {
    Check check(draft.where, *faults_);
    Project& project = draft.project;
    check_id(project.id, check);
    check.that(!project.name.empty(), "name is empty; say what it is called");
    check.that(!draft.relieves.empty(), "relieves is empty; name the links or places it widens");
    for (const std::string& id : draft.relieves) {
      if (const auto link = find_id(world_.links, id))
        project.links.push_back(*link);
      else if (const auto place = find_id(world_.places, id))
        project.places.push_back(*place);
      else
        check.that(false, "relieves has '{}', which is neither a link nor a place; correct the id",
                   id);
    }
    std::ranges::sort(project.links);
    std::ranges::sort(project.places);
    if (project.capacity) check_capacity(*project.capacity, check);
    constexpr double usd_a_million = 1e6;
    check_not_negative(
        "cost_usd_m",
        project.cost ? std::optional(project.cost->value / usd_a_million) : std::nullopt, check);
    check.that(
        project.opening_year == 0 || (project.opening_year >= 1900 && project.opening_year <= 2200),
        "opening_year is {}; it must be a year such as 2030, or empty", project.opening_year);
    check_evidence("source", project.evidence, check);
    if (check.has_passed()) world_.projects.push_back(std::move(project));
  }
}

}  // namespace landbridge
