// SPDX-License-Identifier: Apache-2.0
// Which projects go together: against every subset, and against what stacks of scenarios say.
#include "analysis/portfolio_projects.hpp"
#include "base/error.hpp"
#include "search/random_graph.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

constexpr std::uint32_t seeds = 300;

ProjectSet set_of(const std::vector<std::size_t>& projects) {
  ProjectSet set;
  for (const std::size_t project : projects) set = set.with(project);
  return set;
}

ProjectRules random_rules(Dice& dice, std::size_t count) {
  ProjectRules rules(count);
  for (std::size_t i = 1; i < count; ++i) {
    if (dice.one_in(3)) rules[i].needs.push_back(ProjectSet::numbered(1 + dice.below(1U << i)));
    const std::size_t other = dice.below(static_cast<std::uint32_t>(i));
    if (!dice.one_in(3)) continue;
    rules[i].conflicts = rules[i].conflicts.with(other);
    rules[other].conflicts = rules[other].conflicts.with(i);
  }
  return rules;
}

bool is_sensible_by_definition(const ProjectRules& rules, ProjectSet set) {
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (!set.has(i)) continue;
    if (rules[i].conflicts.meets(set)) return false;
    for (const ProjectSet any : rules[i].needs)
      if (!any.meets(set)) return false;
  }
  return true;
}

std::vector<ProjectSet> maximal_by_definition(const ProjectRules& rules, ProjectSet set) {
  std::vector<ProjectSet> sensible;
  for (std::uint64_t number = 0; number <= set.number(); ++number)
    if (const auto one = ProjectSet::numbered(number);
        set.holds(one) && is_sensible_by_definition(rules, one))
      sensible.push_back(one);
  std::vector<ProjectSet> maximal;
  for (const ProjectSet one : sensible)
    if (std::ranges::none_of(sensible,
                             [&](ProjectSet other) { return other != one && other.holds(one); }))
      maximal.push_back(one);
  return maximal;
}

TEST(ProjectRules, AreKeptBySubsetsAsDefined) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    Dice dice(seed);
    const ProjectRules rules = random_rules(dice, 1 + seed % 7);
    for (std::uint64_t number = 0; number < (1U << rules.size()); ++number) {
      const ProjectSet set = ProjectSet::numbered(number);
      EXPECT_EQ(is_sensible(rules, set), is_sensible_by_definition(rules, set));
      EXPECT_EQ(maximal_sensible(rules, set), maximal_by_definition(rules, set));
    }
    if (HasFailure()) return;
  }
}

TEST(ProjectRules, LeaveOneChoiceWithoutConflicts) {
  const ProjectRules rules{{}, {{set_of({0})}, {}}, {{set_of({1})}, {}}};
  EXPECT_EQ(maximal_sensible(rules, set_of({1, 2})), std::vector{ProjectSet()});
  EXPECT_EQ(maximal_sensible(rules, set_of({0, 2})), std::vector{set_of({0})});
  EXPECT_EQ(with_needs(rules, 2), set_of({0, 1, 2}));
}

TEST(ProjectRules, RefuseChoicesWithoutEnd) {
  ProjectRules rules(40);
  for (std::size_t i = 0; i < rules.size(); ++i) rules[i].conflicts = ProjectSet::only(i ^ 1U);
  EXPECT_THROW(maximal_sensible(rules, ProjectSet::first(40)), Error);
}

Scenario scenario(const std::string& name, std::vector<std::string> needs = {},
                  std::vector<std::string> conflicts = {}, const std::string& base = "") {
  Scenario made;
  made.name = name;
  made.file = name + ".toml";
  made.base = base;
  made.requires_ = std::move(needs);
  made.conflicts = std::move(conflicts);
  return made;
}

std::string error_of(const Stack& base, const std::vector<Stack>& stacks) {
  try {
    portfolio_of(base, stacks);
  } catch (const Error& error) {
    EXPECT_EQ(error.status(), ExitStatus::usage);
    return error.what();
  }
  return "";
}

std::vector<std::string> names_of(const std::vector<PortfolioProject>& projects) {
  std::vector<std::string> names;
  for (const PortfolioProject& project : projects) names.push_back(project.name);
  return names;
}

// Sets of projects are sensible if and only if their stack has no fault.
TEST(PortfolioProjects, KeepTheRulesOfTheirScenarios) {
  std::size_t sensible = 0;
  std::size_t faulty = 0;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    Dice dice(seed);
    std::vector<Stack> stacks;
    const auto name = [](std::uint32_t i) { return std::string(1, static_cast<char>('a' + i)); };
    for (std::uint32_t i = 0; i < 6; ++i) {
      Scenario one = scenario(name(i));
      if (i > 0 && dice.one_in(3)) one.requires_ = {name(dice.below(i))};
      if (i > 0 && dice.one_in(4)) one.conflicts = {name(dice.below(i))};
      stacks.push_back({one});
    }
    dice.shuffle(stacks);
    std::vector<PortfolioProject> projects;
    try {
      projects = portfolio_of({}, stacks);
    } catch (const Error&) {
      continue;  // one conflicts with what it requires
    }
    for (std::uint64_t number = 0; number < 64; ++number) {
      Stack stack;
      for (const Scenario* one : scenarios_of(projects, ProjectSet::numbered(number)))
        stack.push_back(*one);
      const bool is_faultless = fault_of(stack).empty();
      EXPECT_EQ(is_sensible(rules_of(projects), ProjectSet::numbered(number)), is_faultless);
      ++(is_faultless ? sensible : faulty);
    }
    if (HasFailure()) return;
  }
  EXPECT_GT(sensible, 1000U);
  EXPECT_GT(faulty, 1000U);
}

TEST(PortfolioProjects, NeedABaseThatIsAProjectAndBringOneThatIsNot) {
  const Scenario low = scenario("low");
  const Scenario high = scenario("high", {}, {}, "low");
  const auto both = portfolio_of({}, {{low, high}, {low}, {scenario("other")}});
  EXPECT_EQ(names_of(both), (std::vector<std::string>{"low", "high", "other"}));
  EXPECT_EQ(both[1].stack.size(), 1U);
  EXPECT_EQ(both[1].rule.needs, std::vector{set_of({0})});
  const auto alone = portfolio_of({}, {{low, high}, {scenario("other")}});
  EXPECT_EQ(alone[0].stack.size(), 2U);
  EXPECT_TRUE(alone[0].rule.needs.empty());
}

TEST(PortfolioProjects, MayBringWhatAnotherRequiresAmongOthers) {
  const auto projects =
      portfolio_of({}, {{scenario("c", {"a"})}, {scenario("a"), scenario("b")}, {scenario("a")}});
  EXPECT_EQ(names_of(projects), (std::vector<std::string>{"a + b", "a", "c"}));
  EXPECT_EQ(projects[2].rule.needs, std::vector{set_of({0, 1})});
  EXPECT_EQ(scenarios_of(projects, set_of({0, 1, 2})).size(), 3U);
}

TEST(PortfolioProjects, FindInTheBaseWhatTheyRequire) {
  const auto projects =
      portfolio_of({scenario("a")}, {{scenario("c", {"a"})}, {scenario("a"), scenario("b")}});
  EXPECT_TRUE(projects[0].rule.needs.empty());
  EXPECT_EQ(projects[1].stack.size(), 1U);
}

TEST(PortfolioProjects, RefuseWhatCanNeverBeBuilt) {
  const Stack a{scenario("a")};
  EXPECT_EQ(error_of({}, {a, a}), "project a is there twice; name it once");
  EXPECT_EQ(error_of({}, {{scenario("a"), scenario("b")}, {scenario("b"), scenario("a")}}),
            "project b + a is there twice; name it once");
  EXPECT_EQ(error_of(a, {a, {scenario("b")}}),
            "project a holds in every world by --base; name it in one of the two places");
  EXPECT_EQ(error_of({}, {a, {scenario("b", {"x"})}}),
            "b.toml: requires scenario 'x'; name it as a project too, or by --base, or join the "
            "two as x+b");
  EXPECT_EQ(error_of({scenario("c")}, {a, {scenario("b", {}, {"c"})}}),
            "b.toml: conflicts with scenario 'c'; leave one of the two out");
  EXPECT_EQ(error_of({}, {a, {scenario("b", {"a"}, {"a"})}}),
            "b.toml: conflicts with scenario 'a'; leave one of the two out");
  EXPECT_EQ(error_of({}, {{scenario("a", {"b"})}, {scenario("b", {"a"})}, {scenario("c")}}),
            "none of the projects a, b can come first, since each requires another of them; join "
            "them by +");
}

}  // namespace
}  // namespace landbridge::test
