// SPDX-License-Identifier: Apache-2.0
// The cheapest way through a limit graph is the best route of the corridor graph.
#include "analysis/ask.hpp"
#include "analysis/limit_costs.hpp"
#include "analysis/random_world.hpp"
#include "search/detour.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

constexpr std::uint32_t seeds = 500;

struct Ways {
  CorridorGraph corridor;
  Limits limits;
  LimitGraph graph;
  Weights weights;
  Weights through_limits;

  Ways(const World& world, const Criterion& by)
      : corridor(graph_of(world)), limits(limits_of(world, corridor)), graph(corridor, limits) {
    Costs costs;
    for (const Arc& arc : corridor.arcs) {
      const std::int64_t weight =
          by.weight(arc.measures, valuation_of(world, world.cargoes.front()));
      weights.push(weight);
      costs.push(weight);
    }
    for (const std::int64_t cost : costs_for(graph, costs)) through_limits.push(cost);
  }
  Ways(const Ways&) = delete;
  Ways& operator=(const Ways&) = delete;
};

TEST(LimitCostsProperty, Explore) {
  int same = 0, lower = 0, higher = 0, unreached = 0;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    const World world = with_limits(random_world(seed), seed).build();
    for (const Criterion& by : criteria) {
      const Ways ways(world, by);
      for (const PlaceId from : world.places.keys()) {
        const auto starts = ways.corridor.platforms_of(from);
        const DistanceTree direct(ways.corridor.graph, ways.weights, starts);
        const DistanceTree limited(ways.graph.graph(), ways.through_limits, starts);
        for (const PlaceId to : world.places.keys()) {
          const auto stops = ways.corridor.stops_of(to);
          if (stops.empty() || from == to) continue;
          const auto a = direct.distance(direct.nearest(stops));
          const auto b = limited.distance(limited.nearest(stops));
          if ((a == unreachable) != (b == unreachable)) {
            ++unreached;
          } else if (a == b) {
            ++same;
          } else {
            int& kind = a > b ? lower : higher;
            if (++kind < 12)
              std::printf("seed %u %s %s>%s direct %lld limits %lld\n", seed,
                          std::string(by.name).c_str(), world.places[from].id.c_str(),
                          world.places[to].id.c_str(), (long long)a, (long long)b);
          }
        }
      }
    }
  }
  std::printf("same %d lower %d higher %d unreached %d\n", same, lower, higher, unreached);
}

}  // namespace
}  // namespace landbridge::test
