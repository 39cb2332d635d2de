// SPDX-License-Identifier: Apache-2.0
#include "analysis/portfolio_projects.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace landbridge {
namespace {

using Indexes = std::set<std::size_t>;

bool is_in(const Stack& stack, std::string_view name) {
  return std::ranges::find(stack, name, &Scenario::name) != stack.end();
}

// The scenarios that a stack is named after: those that are no base of another one there.
std::set<std::string> heads_of(const Stack& stack) {
  std::set<std::string> heads;
  for (const Scenario& one : stack)
    if (std::ranges::find(stack, one.name, &Scenario::base) == stack.end()) heads.insert(one.name);
  return heads;
}

// A project while it is not yet known in which order they come.
struct Plan {
  std::string name;
  std::set<std::string> heads;
  Stack stack{};
  std::vector<Indexes> needs{};  // any of each
};

class Planning {
 public:
  Planning(const Stack& base, const std::vector<Stack>& stacks) : base_(base) {
    for (const Stack& stack : stacks) plans_.push_back({name_of(stack), heads_of(stack)});
    check_names();
    for (std::size_t i = 0; i < plans_.size(); ++i) bring(stacks[i], i);
    for (std::size_t i = 0; i < plans_.size(); ++i) require(i);
  }

  std::vector<PortfolioProject> finish() {
    find_order();
    std::vector<PortfolioProject> projects;
    for (const std::size_t plan : order_) projects.push_back(project_of(plans_[plan]));
    for (std::size_t a = 0; a < projects.size(); ++a)
      for (std::size_t b = 0; b < projects.size(); ++b)
        if (a != b && do_conflict(projects[a].stack, projects[b].stack)) {
          projects[a].rule.conflicts = projects[a].rule.conflicts.with(b);
          projects[b].rule.conflicts = projects[b].rule.conflicts.with(a);
        }
    return projects;
  }

 private:
  void check_names() const {
    for (std::size_t i = 0; i < plans_.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j)
        if (plans_[i].heads == plans_[j].heads)
          fail(ExitStatus::usage, "project {} is there twice; name it once", plans_[i].name);
      if (std::ranges::all_of(plans_[i].heads,
                              [&](const std::string& head) { return is_in(base_, head); }))
        fail(ExitStatus::usage,
             "project {} holds in every world by --base; name it in one of the two places",
             plans_[i].name);
    }
  }

  // The project that is this scenario and nothing else.
  Indexes project_of(const std::string& scenario) const {
    for (std::size_t i = 0; i < plans_.size(); ++i)
      if (plans_[i].heads == std::set{scenario}) return {i};
    return {};
  }

  void bring(const Stack& stack, std::size_t project) {
    Plan& plan = plans_[project];
    for (const Scenario& one : stack) {
      if (is_in(base_, one.name)) continue;
      const Indexes other = project_of(one.name);
      if (plan.heads.contains(one.name) || other.empty())
        plan.stack.push_back(one);
      else
        plan.needs.push_back(other);
    }
  }

  // What is required and brought neither by the project nor by the base.
  void require(std::size_t project) {
    Plan& plan = plans_[project];
    for (const Scenario& one : plan.stack)
      for (const std::string& name : one.requires_) {
        if (is_in(base_, name) || is_in(plan.stack, name)) continue;
        Indexes any;
        for (std::size_t i = 0; i < plans_.size(); ++i)
          if (is_in(plans_[i].stack, name)) any.insert(i);
        if (any.empty())
          fail(
              ExitStatus::usage,
              "{}: requires scenario '{}'; name it as a project too, or by --base, or join the two "
              "as {}+{}",
              one.file, name, name, one.name);
        plan.needs.push_back(std::move(any));
      }
  }

  bool may_come(const Plan& plan) const {
    return std::ranges::all_of(plan.needs, [&](const Indexes& any) {
      return std::ranges::all_of(any, [&](std::size_t one) { return is_placed(one); });
    });
  }

  bool is_placed(std::size_t plan) const { return std::ranges::find(order_, plan) != order_.end(); }

  // The first of those whose needs are placed, again and again.
  void find_order() {
    while (order_.size() < plans_.size()) {
      const std::size_t placed = order_.size();
      for (std::size_t i = 0; i < plans_.size() && order_.size() == placed; ++i)
        if (!is_placed(i) && may_come(plans_[i])) order_.push_back(i);
      if (order_.size() == placed) refuse_circle();
    }
  }

  [[noreturn]] void refuse_circle() const {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < plans_.size(); ++i)
      if (!is_placed(i)) names.push_back(plans_[i].name);
    fail(ExitStatus::usage,
         "none of the projects {} can come first, since each requires another of them; join them "
         "by +",
         join(names, ", "));
  }

  PortfolioProject project_of(const Plan& plan) const {
    PortfolioProject project{plan.name, plan.stack, {}};
    for (const Indexes& any : plan.needs) {
      ProjectSet set;
      for (std::size_t place = 0; place < order_.size(); ++place)
        if (any.contains(order_[place])) set = set.with(place);
      project.rule.needs.push_back(set);
    }
    return project;
  }

  static bool do_conflict(const Stack& one, const Stack& other) {
    return std::ranges::any_of(one, [&](const Scenario& scenario) {
      return std::ranges::any_of(scenario.conflicts,
                                 [&](const std::string& name) { return is_in(other, name); });
    });
  }

  const Stack& base_;
  std::vector<Plan> plans_;
  std::vector<std::size_t> order_;
};

// Each must be sensible with all that it needs, or it never is.
void check(const Stack& base, const std::vector<PortfolioProject>& projects) {
  const ProjectRules rules = rules_of(projects);
  for (std::size_t i = 0; i < projects.size(); ++i) {
    Stack stack = base;
    for (std::size_t j = 0; j < projects.size(); ++j)
      if (with_needs(rules, i).has(j)) append(stack, projects[j].stack);
    if (const std::string fault = fault_of(stack); !fault.empty())
      fail(ExitStatus::usage, "{}", fault);
  }
}

}  // namespace

std::vector<PortfolioProject> portfolio_of(const Stack& base, const std::vector<Stack>& stacks) {
  std::vector<PortfolioProject> projects = Planning(base, stacks).finish();
  check(base, projects);
  return projects;
}

ProjectRules rules_of(const std::vector<PortfolioProject>& projects) {
  ProjectRules rules;
  for (const PortfolioProject& project : projects) rules.push_back(project.rule);
  return rules;
}

std::vector<const Scenario*> scenarios_of(const std::vector<PortfolioProject>& projects,
                                          ProjectSet set) {
  std::vector<const Scenario*> scenarios;
  for (std::size_t i = 0; i < projects.size(); ++i) {
    if (!set.has(i)) continue;
    for (const Scenario& one : projects[i].stack)
      if (std::ranges::find(scenarios, one.name, [](const Scenario* s) { return s->name; }) ==
          scenarios.end())
        scenarios.push_back(&one);
  }
  return scenarios;
}

}  // namespace landbridge
