// SPDX-License-Identifier: Apache-2.0
// Which projects of a list can be built together.
#pragma once

#include "analysis/project_set.hpp"

#include <vector>

namespace landbridge {

struct ProjectRule {
  std::vector<ProjectSet> needs;  // of each one must be there as well, any of it
  ProjectSet conflicts;           // none of these may be there
};

/// One per project, by its index. Conflicts are told of both.
using ProjectRules = std::vector<ProjectRule>;

/// Whether every need is met and no two conflict.
bool is_sensible(const ProjectRules& rules, ProjectSet set);

/// The sensible subsets that no other sensible subset holds, in order of their numbers. Without
/// conflicts there is one: that in which every need is met (Gilles, Owen and van den Brink 1992).
/// Throws Error(usage) where conflicts leave thousands of choices.
std::vector<ProjectSet> maximal_sensible(const ProjectRules& rules, ProjectSet set);

/// A project and all that it needs, of several that would do the first.
ProjectSet with_needs(const ProjectRules& rules, std::size_t project);

}  // namespace landbridge
