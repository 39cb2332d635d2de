// SPDX-License-Identifier: Apache-2.0
#include "analysis/project_rules.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <bit>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace landbridge {
namespace {

constexpr std::size_t most_choices = 5000;  // that are looked at for one set

bool is_met(const ProjectRule& rule, ProjectSet set) {
  return std::ranges::all_of(rule.needs, [&](ProjectSet any) { return any.meets(set); });
}

// Without those whose needs are not met, again and again until all are.
ProjectSet with_needs_met(const ProjectRules& rules, ProjectSet set) {
  for (bool is_changed = true; is_changed;) {
    is_changed = false;
    for (std::size_t project = 0; project < rules.size(); ++project) {
      if (!set.has(project) || is_met(rules[project], set)) continue;
      set = set.without(project);
      is_changed = true;
    }
  }
  return set;
}

std::optional<std::pair<std::size_t, std::size_t>> first_conflict(const ProjectRules& rules,
                                                                  ProjectSet set) {
  for (std::size_t a = 0; a < rules.size(); ++a)
    for (std::size_t b = a + 1; b < rules.size(); ++b)
      if (set.has(a) && set.has(b) && rules[a].conflicts.has(b)) return {{a, b}};
  return {};
}

// Parts two that conflict by leaving out either; every sensible subset is in one of the choices.
class Choices {
 public:
  explicit Choices(const ProjectRules& rules) : rules_(rules) {}

  void look_at(ProjectSet set) {
    set = with_needs_met(rules_, set);
    if (!seen_.insert(set).second) return;
    if (seen_.size() > most_choices)
      fail(ExitStatus::usage,
           "the conflicts between these projects leave more than {} choices; name fewer of those "
           "that conflict",
           most_choices);
    const auto conflict = first_conflict(rules_, set);
    if (!conflict) {
      found_.push_back(set);
      return;
    }
    look_at(set.without(conflict->first));
    look_at(set.without(conflict->second));
  }

  std::vector<ProjectSet> finish() {
    std::vector<ProjectSet> maximal;
    for (const ProjectSet set : found_)
      if (std::ranges::none_of(found_,
                               [&](ProjectSet other) { return other != set && other.holds(set); }))
        maximal.push_back(set);
    std::ranges::sort(maximal);
    return maximal;
  }

 private:
  const ProjectRules& rules_;
  std::set<ProjectSet> seen_;
  std::vector<ProjectSet> found_;
};

}  // namespace

bool is_sensible(const ProjectRules& rules, ProjectSet set) {
  return with_needs_met(rules, set) == set && !first_conflict(rules, set);
}

std::vector<ProjectSet> maximal_sensible(const ProjectRules& rules, ProjectSet set) {
  Choices choices(rules);
  choices.look_at(set);
  return choices.finish();
}

ProjectSet with_needs(const ProjectRules& rules, std::size_t project) {
  ProjectSet set = ProjectSet::only(project);
  for (bool is_changed = true; is_changed;) {
    is_changed = false;
    for (std::size_t one = 0; one < rules.size(); ++one) {
      if (!set.has(one)) continue;
      for (const ProjectSet any : rules[one].needs) {
        if (any.is_empty() || any.meets(set)) continue;
        set = set.with(static_cast<std::size_t>(std::countr_zero(any.number())));
        is_changed = true;
      }
    }
  }
  return set;
}

}  // namespace landbridge
