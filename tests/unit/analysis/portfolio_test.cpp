// SPDX-License-Identifier: Apache-2.0
// Projects in random worlds: every figure against worlds that are made and asked one by one.
#include "analysis/portfolio.hpp"

#include "analysis/comparison.hpp"
#include "analysis/random_world.hpp"
#include "model/apply_scenario.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace landbridge::test {
namespace {

constexpr std::uint32_t seeds = 25;

Change change(Deed deed, const std::string& link) {
  Change made;
  made.deed = deed;
  made.what.links = {link};
  made.where = {"x.toml:1"};
  return made;
}

// A new place halfway, and two roads by it.
void add_way(Scenario& scenario, std::uint32_t from, std::uint32_t to) {
  const std::string halfway = "a-" + scenario.name;
  Place place;
  place.id = halfway;
  place.name = halfway;
  place.country = *Country::from("KZ");
  place.at = {60.0, 40.001};
  place.kinds.insert(PlaceKind::city);
  scenario.additions.add(PlaceDraft{place, {"added"}});
  for (const std::uint32_t end : {from, to}) {
    LinkDraft draft;
    draft.link.id = "way-" + scenario.name + std::to_string(end);
    draft.link.mode = Mode::sea;
    draft.link.length = {{60.0}, {Grade::d, ""}};
    draft.from = halfway;
    draft.to = "p" + std::to_string(end);
    draft.where = {"added"};
    draft.is_straight = true;
    scenario.additions.add(draft);
  }
}

// Opens and closes links, makes them faster or slower, or adds a way.
Scenario random_project(const World& world, Dice& dice, std::uint32_t number) {
  Scenario made;
  made.name = "s" + std::to_string(number);
  made.file = made.name + ".toml";
  for (std::uint32_t i = 0; i < 1 + dice.below(3); ++i) {
    const auto link = LinkId{dice.below(static_cast<std::uint32_t>(world.links.size()))};
    Change one = change(dice.one_in(8) ? Deed::close : Deed::open, world.links[link].id);
    if (dice.one_in(5)) {
      one.deed = Deed::set;
      one.quantity = "length_km";
      one.operation = Arithmetic::multiply;
      one.amount = dice.one_in(4) ? 2.0 : 0.25;
    }
    made.changes.push_back(one);
  }
  if (dice.one_in(4)) add_way(made, dice.below(4), 4 + dice.below(5));
  return made;
}

struct Case {
  World world;
  Demand demand;
  std::vector<PortfolioProject> projects;
  PortfolioQuestion question;

  Case(std::uint32_t seed, std::uint32_t count) {
    TinyWorld tiny = random_world(seed);
    Dice dice(seed);
    for (LinkDraft& draft : tiny.links)
      if (dice.one_in(3)) draft.link.availability.status = Status::planned;
    world = tiny.build();
    demand = random_demand(world, seed, 14);
    std::vector<Stack> stacks;
    for (std::uint32_t i = 0; i < count; ++i) {
      Scenario one = random_project(world, dice, i);
      if (i > 0 && dice.one_in(4)) one.requires_ = {"s" + std::to_string(dice.below(i))};
      if (i > 0 && one.requires_.empty() && dice.one_in(4))
        one.conflicts = {"s" + std::to_string(i - 1)};
      stacks.push_back({one});
    }
    projects = portfolio_of({}, stacks);
    question.projects = &projects;
    question.demand = &demand;
    question.by = &criteria[seed % criteria.size()];
    question.cargo = &world.cargoes.front();
    question.conditions.when.date = world.card.reference_date;
    question.jobs = {1};
  }
  Case(const Case&) = delete;
  Case& operator=(const Case&) = delete;

  Portfolio answer(int jobs = 1, std::optional<Sampling> sampling = {}) const {
    PortfolioQuestion asked = question;
    asked.jobs = {jobs};
    asked.sampling = sampling;
    return find_portfolio(world, asked);
  }
};

// The same by the routes that comparing finds, every set of projects in a world of its own.
class ByDefinition {
 public:
  explicit ByDefinition(const Case& one) : one_(one), rules_(rules_of(one.projects)) {
    for (std::uint64_t number = 0; number < (1U << rules_.size()); ++number) {
      const ProjectSet set = ProjectSet::numbered(number);
      if (is_sensible(rules_, set)) compared_.emplace(set, compared(set));
    }
  }

  const std::map<ProjectSet, Comparison>& sets() const { return compared_; }

  double worth(ProjectSet set) const {
    double best = -1e300;
    for (const ProjectSet choice : maximal_sensible(rules_, set))
      best = std::max(best, -compared_.at(choice).all.change());
    return best;
  }

  std::vector<double> shares() const {
    ProjectOrderList orders(rules_.size());
    std::vector<double> sums(rules_.size(), 0.0);
    double count = 0.0;
    do {
      ProjectSet before;
      for (const std::size_t project : orders.order) {
        sums[project] += worth(before.with(project)) - worth(before);
        before = before.with(project);
      }
      count += 1.0;
    } while (std::next_permutation(orders.order.begin(), orders.order.end()));
    for (double& sum : sums) sum /= count;
    return sums;
  }

 private:
  struct ProjectOrderList {
    std::vector<std::size_t> order;
    explicit ProjectOrderList(std::size_t count) : order(count) {
      std::iota(order.begin(), order.end(), std::size_t{0});
    }
  };

  Comparison compared(ProjectSet set) const {
    World world = one_.world;
    Stack stack;
    for (const Scenario* scenario : scenarios_of(one_.projects, set)) stack.push_back(*scenario);
    apply_stack(stack, world);
    const auto& asked = one_.question;
    const auto ask = [&](const World& in) {
      return find_demand_routes(in, moved(one_.demand, one_.world, in), *asked.by,
                                in.cargoes.front(), asked.conditions, {1});
    };
    return compare(one_.world, one_.demand, *asked.cargo, ask(one_.world), ask(world));
  }

  const Case& one_;
  ProjectRules rules_;
  std::map<ProjectSet, Comparison> compared_;
};

void expect_near(double a, double b) { EXPECT_NEAR(a, b, 1e-9 * (1.0 + std::abs(b)) + 1e-3); }

double sum_of_shares(const Portfolio& found) {
  double sum = 0.0;
  for (const ProjectValue& value : found.projects) sum += value.share;
  return sum;
}

TEST(PortfolioProperty, IsWhatRoutesInEveryWorldSave) {
  std::size_t sets = 0;
  std::size_t gained = 0;
  std::size_t lost = 0;
  std::size_t worse = 0;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    const Case one(seed, 5);
    const Portfolio found = one.answer();
    const ByDefinition definition(one);
    ASSERT_EQ(found.sets.size(), definition.sets().size());
    for (const SetValue& set : found.sets) {
      const Comparison& expected = definition.sets().at(set.projects);
      expect_near(set.saved, -expected.all.change());
      EXPECT_EQ(set.gained, expected.gained);
      EXPECT_EQ(set.lost, expected.lost);
      ++sets;
      gained += set.gained.size();
      lost += set.lost.size();
      if (set.saved < 0.0) ++worse;
    }
    const auto shares = definition.shares();
    const ProjectSet all = ProjectSet::first(5);
    expect_near(found.sets[found.whole].saved, definition.worth(all));
    expect_near(sum_of_shares(found), definition.worth(all));
    for (std::size_t i = 0; i < shares.size(); ++i) {
      expect_near(found.projects[i].share, shares[i]);
      expect_near(found.projects[i].in_the_whole,
                  definition.worth(all) - definition.worth(all.without(i)));
      EXPECT_EQ(found.projects[i].share_margin, 0.0);
    }
    if (HasFailure()) return;
  }
  EXPECT_GT(sets, 100U);
  EXPECT_GT(gained, 100U);
  EXPECT_GT(lost, 10U);
  EXPECT_GT(worse, 5U);
}

void expect_same(const Portfolio& a, const Portfolio& b) {
  EXPECT_EQ(a.whole, b.whole);
  EXPECT_EQ(a.total, b.total);
  EXPECT_EQ(a.unreached, b.unreached);
  ASSERT_EQ(a.sets.size(), b.sets.size());
  for (std::size_t i = 0; i < a.sets.size(); ++i) {
    EXPECT_EQ(a.sets[i].projects, b.sets[i].projects);
    EXPECT_EQ(a.sets[i].saved, b.sets[i].saved);
    EXPECT_EQ(a.sets[i].gained, b.sets[i].gained);
    EXPECT_EQ(a.sets[i].lost, b.sets[i].lost);
  }
  for (std::size_t i = 0; i < a.projects.size(); ++i) {
    EXPECT_EQ(a.projects[i].alone, b.projects[i].alone);
    EXPECT_EQ(a.projects[i].share, b.projects[i].share);
    EXPECT_EQ(a.projects[i].share_margin, b.projects[i].share_margin);
  }
}

TEST(PortfolioProperty, BoundsTellWhatSearchesFind) {
  std::size_t searched = 0;
  std::size_t sets = 0;
  for (std::uint32_t seed = 1; seed <= 3 * seeds; ++seed) {
    SCOPED_TRACE(seed);
    Case one(seed, 6);
    const Portfolio quick = one.answer();
    one.question.searches_all = true;
    const Portfolio slow = one.answer();
    expect_same(quick, slow);
    EXPECT_EQ(slow.searched, slow.sets.size());
    searched += quick.searched;
    sets += quick.sets.size();
    if (HasFailure()) return;
  }
  EXPECT_LT(searched, sets * 9 / 10);
}

TEST(PortfolioProperty, AnyJobsGiveTheSame) {
  for (std::uint32_t seed = 1; seed <= 5; ++seed) {
    const Case one(seed, 5);
    expect_same(one.answer(1), one.answer(4));
    expect_same(one.answer(1, Sampling{20, seed}), one.answer(4, Sampling{20, seed}));
  }
}

TEST(PortfolioProperty, SamplesCoverTheSharesAndAddUp) {
  std::size_t covered = 0;
  std::size_t all = 0;
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    SCOPED_TRACE(seed);
    const Case one(seed, 6);
    const Portfolio exact = one.answer();
    const Portfolio sampled = one.answer(1, Sampling{200, seed});
    expect_near(sum_of_shares(sampled), sampled.sets[sampled.whole].saved);
    EXPECT_LE(sampled.sets.size(), exact.sets.size());
    for (std::size_t i = 0; i < 6; ++i, ++all) {
      expect_near(sampled.projects[i].in_the_whole, exact.projects[i].in_the_whole);
      const double off = std::abs(sampled.projects[i].share - exact.projects[i].share);
      if (off <= sampled.projects[i].share_margin + 1e-3) ++covered;
    }
  }
  EXPECT_GE(covered, all * 9 / 10);
}

TEST(Portfolio, SamplesMoreProjectsThanCanBeCounted) {
  const Case one(3, 15);
  const Portfolio found = one.answer(2, Sampling{30, 1});
  EXPECT_EQ(found.projects.size(), 15U);
  expect_near(sum_of_shares(found), found.sets[found.whole].saved);
  expect_same(found, one.answer(1, Sampling{30, 1}));
}

// a - b by road, 100 km; planned: a - c, c - b by road, 10 km each; a - d and d - b the same.
Case& named(Case& one, const std::vector<Scenario>& scenarios) {
  TinyWorld tiny;
  for (const char* id : {"a", "b", "c", "d"}) tiny.place(id, "KZ");
  tiny.road("a", "b", 100);
  for (const auto& [from, to] : {std::pair("a", "c"), {"c", "b"}, {"a", "d"}, {"d", "b"}})
    tiny.road(from, to, 10).availability.status = Status::planned;
  one.world = tiny.build();
  one.demand = {"one", {{place_of(one.world, "a"), place_of(one.world, "b"), {100.0}}}};
  std::vector<Stack> stacks;
  for (const Scenario& scenario : scenarios) stacks.push_back({scenario});
  one.projects = portfolio_of({}, stacks);
  one.question.by = find_criterion("distance");
  one.question.cargo = &one.world.cargoes.front();
  one.question.conditions.when.date = one.world.card.reference_date;
  return one;
}

Scenario opening(const std::string& name, const std::vector<std::string>& links) {
  Scenario made;
  made.name = name;
  made.file = name + ".toml";
  for (const std::string& link : links) made.changes.push_back(change(Deed::open, link));
  return made;
}

std::vector<double> km_saved(const Portfolio& found, double ProjectValue::*figure) {
  std::vector<double> km;
  for (const ProjectValue& value : found.projects) km.push_back(value.*figure / 1000.0);
  return km;
}

using Figures = std::vector<double>;

TEST(Portfolio, PartsOfOneWayShareItEqually) {
  Case one(1, 1);
  named(one, {opening("first", {"a--c--road"}), opening("second", {"c--b--road"}),
              opening("useless", {"d--b--road"})});
  const Portfolio found = one.answer();
  EXPECT_EQ(km_saved(found, &ProjectValue::added_alone), (Figures{0.0, 0.0, 0.0}));
  EXPECT_EQ(km_saved(found, &ProjectValue::in_the_whole), (Figures{8000.0, 8000.0, 0.0}));
  EXPECT_EQ(km_saved(found, &ProjectValue::share), (Figures{4000.0, 4000.0, 0.0}));
  EXPECT_EQ(found.sets.size(), 8U);
}

TEST(Portfolio, WhatRequiresAnotherGainsNothingBeforeIt) {
  Case one(1, 1);
  Scenario second = opening("second", {"a--d--road", "d--b--road"});
  second.requires_ = {"first"};
  named(one, {second, opening("first", {"a--c--road"})});
  const Portfolio found = one.answer();
  EXPECT_EQ(one.projects[0].name, "first");
  EXPECT_EQ(found.sets.size(), 3U);
  EXPECT_EQ(found.sets[found.projects[1].alone].projects, ProjectSet::first(2));
  EXPECT_EQ(km_saved(found, &ProjectValue::added_alone), (Figures{0.0, 8000.0}));
  EXPECT_EQ(km_saved(found, &ProjectValue::share), (Figures{4000.0, 4000.0}));
}

TEST(Portfolio, OfTwoThatConflictTheBetterIsBuilt) {
  Case one(1, 1);
  Scenario south = opening("south", {"a--d--road", "d--b--road"});
  Change longer = change(Deed::set, "a--d--road");
  longer.quantity = "length_km";
  longer.amount = 50.0;
  south.changes.push_back(longer);
  south.conflicts = {"north"};
  named(one, {opening("north", {"a--c--road", "c--b--road"}), south});
  const Portfolio found = one.answer();
  EXPECT_EQ(found.sets.size(), 3U);
  EXPECT_EQ(found.sets[found.whole].projects, ProjectSet::only(0));
  EXPECT_EQ(km_saved(found, &ProjectValue::added_alone), (Figures{8000.0, 4000.0}));
  EXPECT_EQ(km_saved(found, &ProjectValue::in_the_whole), (Figures{4000.0, 0.0}));
  EXPECT_EQ(km_saved(found, &ProjectValue::share), (Figures{6000.0, 2000.0}));
}

}  // namespace
}  // namespace landbridge::test
