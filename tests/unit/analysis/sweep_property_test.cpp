// SPDX-License-Identifier: Apache-2.0
// A point of a sweep is a scenario: the same figures, the same routes.
#include "analysis/ask.hpp"
#include "analysis/random_world.hpp"
#include "analysis/sweep.hpp"
#include "base/error.hpp"
#include "model/apply_scenario.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>

namespace landbridge::test {
namespace {

Variation variation(const std::string& quantity, Arithmetic operation,
                    std::vector<double> amounts) {
  Variation one;
  one.change.deed = Deed::set;
  one.change.quantity = quantity;
  one.change.operation = operation;
  one.change.where.text = "--vary '" + quantity + "'";
  one.amounts = std::move(amounts);
  return one;
}

std::vector<Variation> some_variations() {
  std::vector<Variation> all{variation("border.dwell", Arithmetic::multiply, {0.5, 4.0, 1.0}),
                             variation("length_km", Arithmetic::add, {7.0, 0.0}),
                             variation("border.dwell", Arithmetic::add, {0.0, 9.0})};
  all[1].change.what.modes = {"rail"};
  return all;
}

World by_scenario(const World& world, const Sweep& sweep, std::size_t point) {
  Scenario scenario;
  scenario.name = "sweep";
  const std::vector<double> amounts = sweep.amounts_of(point);
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    scenario.changes.push_back(sweep.variations()[i].change);
    scenario.changes.back().amount = amounts[i];
    scenario.changes.back().is_optional = true;
  }
  World changed = world;
  apply_scenario(scenario, changed);
  return changed;
}

bool has_all(const World& world) {
  const auto is_rail = [](const Link& link) { return link.mode == Mode::rail; };
  return world.crossings.size() > 0 && std::ranges::any_of(world.links, is_rail);
}

void expect_same(const DemandRoutes& a, const DemandRoutes& b) {
  ASSERT_EQ(a.rows.size(), b.rows.size());
  EXPECT_EQ(a.weight, b.weight);
  for (std::size_t i = 0; i < a.rows.size(); ++i) {
    ASSERT_EQ(a.rows[i].has_value(), b.rows[i].has_value());
    if (!a.rows[i]) continue;
    EXPECT_EQ(a.rows[i]->weight, b.rows[i]->weight);
    EXPECT_EQ(a.rows[i]->totals, b.rows[i]->totals);
    EXPECT_EQ(a.rows[i]->way.links, b.rows[i]->way.links);
  }
}

TEST(Sweep, TheLastVariationVariesFastest) {
  const World world = clean_world().build();
  const Sweep sweep(world, some_variations());
  ASSERT_EQ(sweep.size(), 12U);
  EXPECT_EQ(sweep.amounts_of(0), (std::vector<double>{0.5, 7.0, 0.0}));
  EXPECT_EQ(sweep.amounts_of(1), (std::vector<double>{0.5, 7.0, 9.0}));
  EXPECT_EQ(sweep.amounts_of(2), (std::vector<double>{0.5, 0.0, 0.0}));
  EXPECT_EQ(sweep.amounts_of(11), (std::vector<double>{1.0, 0.0, 9.0}));
}

TEST(Sweep, EveryPointIsTheScenarioOfItsChanges) {
  std::size_t compared = 0;
  for (std::uint32_t seed = 0; seed < 40; ++seed) {
    const World world = random_world(seed).build();
    if (!has_all(world)) continue;
    const Demand demand = random_demand(world, seed, 6);
    const Sweep sweep(world, some_variations());
    SweepQuestion asked{question(world, world.places[demand.rows.front().from].id,
                                 world.places[demand.rows.front().to].id)};
    for (const Demand* table : {static_cast<const Demand*>(nullptr), &demand}) {
      asked.demand = table;
      std::atomic<std::size_t> done = 0;
      const auto answers = ask(sweep, asked, 0, sweep.size(), {}, [&] { ++done; });
      EXPECT_EQ(done, sweep.size());
      for (std::size_t point = 0; point < sweep.size(); ++point) {
        const World changed = by_scenario(world, sweep, point);
        expect_same(answers[point], ask(changed, asked));
        ++compared;
      }
    }
    expect_same(ask(sweep, asked, 10, 1, {1}, [] {}).front(), ask(sweep.world_at(10), asked));
  }
  EXPECT_GT(compared, 100U);
}

std::string fault_of(const World& world, std::vector<Variation> variations) {
  try {
    Sweep(world, std::move(variations)).check({});
  } catch (const Error& error) {
    EXPECT_EQ(error.status(), ExitStatus::usage);
    return error.what();
  }
  return "none";
}

TEST(Sweep, SaysBeforehandWhatCannotBeVaried) {
  const World world = clean_world().build();
  EXPECT_EQ(fault_of(world, some_variations()), "none");
  EXPECT_NE(fault_of(world, {variation("border.dwel", Arithmetic::to, {1.0})})
                .find("quantity 'border.dwel' is not known; did you mean 'border.dwell_h'"),
            std::string::npos);
  EXPECT_NE(fault_of(world, {variation("border.dwell", Arithmetic::add, {0.0, -1e4, 5.0})})
                .find("would become"),
            std::string::npos);
  EXPECT_NE(fault_of(world, {variation("service.fare_usd", Arithmetic::multiply, {2.0})})
                .find("nothing that is meant has a figure service.fare_usd"),
            std::string::npos);
  Variation nowhere = variation("border.dwell", Arithmetic::multiply, {2.0});
  nowhere.change.what.countries = {"ZZ"};
  EXPECT_NE(fault_of(world, {nowhere}).find("no place of this network is in 'ZZ'"),
            std::string::npos);
  // Each alone is within bounds, both together are not.
  EXPECT_NE(fault_of(world, {variation("border.dwell", Arithmetic::to, {1.0, 10.0}),
                             variation("border.dwell", Arithmetic::add, {0.0, -5.0})})
                .find("would become -4"),
            std::string::npos);
}

}  // namespace
}  // namespace landbridge::test
