// SPDX-License-Identifier: Apache-2.0
// What must hold of any scenario in any world.
#include "analysis/ask.hpp"
#include "analysis/comparison.hpp"
#include "analysis/random_world.hpp"
#include "model/apply_scenario.hpp"
#include "model/redraft.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace landbridge::test {
namespace {

constexpr std::uint32_t seeds = 300;

struct Case {
  World world;
  Demand demand;
  const Criterion* by;

  explicit Case(std::uint32_t seed)
      : world(with_corridors(random_world(seed), seed).build()),
        demand(random_demand(world, seed, 12)),
        by(&criteria[seed % criteria.size()]) {}

  DemandRoutes routes(const World& there, int jobs = 1) const {
    Conditions conditions;
    conditions.when.date = there.card.reference_date;
    return find_demand_routes(there, moved(demand, world, there), *by, there.cargoes.front(),
                              conditions, {jobs});
  }
};

// One random link, or all links of a random mode, place or country.
Selector random_selector(const World& world, std::mt19937& random) {
  const auto any = [&](std::size_t count) { return static_cast<std::uint32_t>(random() % count); };
  const Link& link = world.links[LinkId{any(world.links.size())}];
  switch (random() % 4) {
    case 0:
      return {.links = {link.id}};
    case 1:
      return {.modes = {std::string(name_of(link.mode))}};
    case 2:
      return {.places = {world.places[link.from].id}};
    default:
      return {.countries = {world.places[link.to].country.code()}};
  }
}

Change change_of(Deed deed, Selector what) {
  Change change;
  change.deed = deed;
  change.what = std::move(what);
  change.where = {"test"};
  change.is_optional = true;
  return change;
}

Scenario scenario_of(std::vector<Change> changes) {
  Scenario scenario;
  scenario.name = "test";
  scenario.changes = std::move(changes);
  return scenario;
}

World changed(World world, const Scenario& scenario) {
  apply_scenario(scenario, world);
  return world;
}

bool is_same(const DemandRoutes& a, const DemandRoutes& b) {
  if (a.rows.size() != b.rows.size() || a.weight != b.weight) return false;
  for (std::size_t i = 0; i < a.rows.size(); ++i) {
    if (a.rows[i].has_value() != b.rows[i].has_value()) return false;
    if (!a.rows[i]) continue;
    if (a.rows[i]->weight != b.rows[i]->weight || !(a.rows[i]->totals == b.rows[i]->totals) ||
        a.rows[i]->way.links != b.rows[i]->way.links)
      return false;
  }
  return true;
}

// The weight of a row, or more than any where it has no route.
std::int64_t weight_of(const std::optional<RowRoute>& row) {
  return row ? row->weight : std::numeric_limits<std::int64_t>::max();
}

class AnyScenario : public testing::TestWithParam<std::uint32_t> {};

TEST_P(AnyScenario, AnEmptyOneChangesNothing) {
  const Case c(GetParam());
  EXPECT_TRUE(is_same(c.routes(c.world), c.routes(changed(c.world, scenario_of({})))));
}

TEST_P(AnyScenario, ClosingMakesNothingCheaperAndOpeningNothingDearer) {
  const Case c(GetParam());
  std::mt19937 random(GetParam());
  const Selector what = random_selector(c.world, random);
  const DemandRoutes before = c.routes(c.world);
  const DemandRoutes shut = c.routes(changed(c.world, scenario_of({change_of(Deed::close, what)})));
  const DemandRoutes open = c.routes(changed(c.world, scenario_of({change_of(Deed::open, what)})));
  for (std::size_t i = 0; i < before.rows.size(); ++i) {
    EXPECT_GE(weight_of(shut.rows[i]), weight_of(before.rows[i]));
    EXPECT_LE(weight_of(open.rows[i]), weight_of(before.rows[i]));
  }
}

TEST_P(AnyScenario, OneAfterTheOtherIsOneFileWithBoth) {
  const Case c(GetParam());
  std::mt19937 random(GetParam());
  std::vector<Change> changes;
  for (int i = 0; i < 3; ++i)
    changes.push_back(
        change_of(random() % 2 == 0 ? Deed::close : Deed::open, random_selector(c.world, random)));
  World apart = c.world;
  for (const Change& change : changes) apply_scenario(scenario_of({change}), apart);
  EXPECT_TRUE(is_same(c.routes(apart), c.routes(changed(c.world, scenario_of(changes)))));
}

TEST_P(AnyScenario, ThatTouchesOtherThingsMayComeFirstOrLast) {
  const Case c(GetParam());
  Change faster = change_of(Deed::set, {.modes = {"rail"}});
  faster.quantity = "length_km";
  faster.operation = Arithmetic::multiply;
  faster.amount = 0.5;
  Change slower = faster;
  slower.what.modes = {"road"};
  slower.amount = 2.0;
  World one = changed(changed(c.world, scenario_of({faster})), scenario_of({slower}));
  World other = changed(changed(c.world, scenario_of({slower})), scenario_of({faster}));
  EXPECT_TRUE(is_same(c.routes(one), c.routes(other)));
}

TEST_P(AnyScenario, AWorldThatIsDraftedAgainAnswersTheSame) {
  const Case c(GetParam());
  EXPECT_TRUE(is_same(c.routes(c.world), c.routes(with(c.world, {}))));
}

TEST_P(AnyScenario, ComparingIsAskingTwice) {
  const Case c(GetParam());
  std::mt19937 random(GetParam());
  const World after =
      changed(c.world, scenario_of({change_of(Deed::close, random_selector(c.world, random))}));
  const DemandRoutes before_routes = c.routes(c.world, 4);
  const DemandRoutes after_routes = c.routes(after, 4);
  const Comparison found =
      compare(c.world, c.demand, c.world.cargoes.front(), before_routes, after_routes);
  double change = 0.0;
  for (DemandIndex i = 0; i < c.demand.rows.size(); ++i) {
    const DemandRow& row = c.demand.rows[i];
    Question question;
    question.from = row.from;
    question.to = row.to;
    question.by = c.by;
    question.cargo = &after.cargoes.front();
    question.conditions.when.date = after.card.reference_date;
    question.conditions.modes = row.modes;
    const auto route = find_route(after, question);
    ASSERT_EQ(route.has_value(), after_routes.rows[i].has_value());
    if (!route) continue;
    EXPECT_EQ(route->totals, after_routes.rows[i]->totals);
    EXPECT_EQ(way_of(after, route->legs).links, after_routes.rows[i]->way.links);
    if (before_routes.rows[i])
      change += static_cast<double>(after_routes.rows[i]->weight - before_routes.rows[i]->weight) *
                row.volume.value / c.world.cargoes.front().teu.value;
  }
  EXPECT_NEAR(found.all.change(), change, 1e-6 * (1.0 + std::abs(change)));
  double countries = 0.0;
  for (const auto& [country, shift] : found.countries) countries += shift.change();
  EXPECT_NEAR(countries, change, 1e-6 * (1.0 + std::abs(change)));
  EXPECT_TRUE(found.gained.empty());
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyScenario, testing::Range(0U, seeds));

}  // namespace
}  // namespace landbridge::test
