// SPDX-License-Identifier: Apache-2.0
// Scenarios as the projects of a portfolio: what each brings by itself and what it stands on.
#pragma once

#include "analysis/project_rules.hpp"
#include "model/scenario.hpp"

#include <string>
#include <vector>

namespace landbridge {

struct PortfolioProject {
  std::string name;  // as name_of its stack
  Stack stack;       // what it brings: bases that are projects themselves are not in it
  ProjectRule rule;
};

/// A project per stack, those that others need before them, else in the order given. A base that is
/// a project by itself is needed and not brought along; a scenario that one requires may be brought
/// by any other. Throws Error(usage) for what can never be built: a project that is there twice,
/// that holds in every world by the base, that requires what nobody brings, or that conflicts with
/// the base or with what it needs.
std::vector<PortfolioProject> portfolio_of(const Stack& base, const std::vector<Stack>& stacks);

/// The rules of all of them.
ProjectRules rules_of(const std::vector<PortfolioProject>& projects);

/// The scenarios of a set of projects in the order in which they are applied, each once. Valid as
/// long as the projects.
std::vector<const Scenario*> scenarios_of(const std::vector<PortfolioProject>& projects,
                                          ProjectSet set);

}  // namespace landbridge
