// SPDX-License-Identifier: Apache-2.0
// Weights of demand rows are those of their routes.
#include "analysis/demand_weights.hpp"

#include "analysis/comparison.hpp"
#include "analysis/random_world.hpp"
#include "search/detour.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

TEST(DemandWeights, AreThoseOfTheRoutes) {
  for (std::uint32_t seed = 1; seed <= 100; ++seed) {
    SCOPED_TRACE(seed);
    const World world = random_world(seed).build();
    const Demand demand = random_demand(world, seed, 14);
    const Criterion& by = criteria[seed % criteria.size()];
    Conditions conditions;
    conditions.when.date = world.card.reference_date;
    const Cargo& cargo = world.cargoes.front();
    const auto weights = find_demand_weights(world, demand, by, cargo, conditions, {1});
    const auto routes = find_demand_routes(world, demand, by, cargo, conditions, {1});
    ASSERT_EQ(weights.size(), routes.rows.size());
    for (std::size_t row = 0; row < weights.size(); ++row)
      EXPECT_EQ(weights[row], routes.rows[row] ? routes.rows[row]->weight : unreachable);
  }
}

TEST(DemandWeights, MoveConditionsToALargerWorld) {
  TinyWorld tiny;
  for (const char* id : {"b", "c"}) tiny.place(id, "KZ");
  tiny.road("b", "c", 10);
  const World small = tiny.build();
  tiny.place("a", "KZ");
  tiny.road("a", "b", 10);
  const World large = tiny.build();
  Conditions conditions;
  conditions.avoided_places = {place_of(small, "b")};
  conditions.avoided_links = {link_of(small, "b--c--road")};
  const Conditions there = moved(conditions, small, large);
  EXPECT_EQ(there.avoided_places, std::set{place_of(large, "b")});
  EXPECT_EQ(there.avoided_links, std::set{link_of(large, "b--c--road")});
}

}  // namespace
}  // namespace landbridge::test
