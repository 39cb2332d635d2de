// SPDX-License-Identifier: Apache-2.0
// What holds of every demand table that is carried over every world, by either method.
#include "analysis/ask.hpp"
#include "analysis/assignment.hpp"
#include "analysis/random_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace landbridge::test {
namespace {

constexpr std::uint32_t seeds = 500;

// Yards that share a gauge change make a way cheaper than any route (limit_costs_property_test).
TinyWorld without_yards(TinyWorld tiny) {
  for (TransferDraft& draft : tiny.transfers) draft.transfer.includes_border = false;
  return tiny;
}

TinyWorld limited_world(std::uint32_t seed) { return with_limits(random_world(seed), seed); }

TinyWorld unlimited_world(std::uint32_t seed) {
  TinyWorld tiny = random_world(seed);
  for (LinkDraft& draft : tiny.links) draft.link.capacity.reset();
  return tiny;
}

struct Case {
  World world;
  Demand demand;
  AssignmentQuestion question;

  Case(const TinyWorld& tiny, std::uint32_t seed, std::uint32_t rows = 12)
      : world(tiny.build()), demand(random_demand(world, seed, rows)) {
    question.demand = &demand;
    question.by = &criteria[seed % criteria.size()];
    question.cargo = &world.cargoes.front();
    question.conditions.when.date = world.card.reference_date;
  }
  Case(const Case&) = delete;
  Case& operator=(const Case&) = delete;
  ~Case() = default;

  Assignment carried(AssignmentMethod method) {
    question.method = method;
    return assign(world, question);
  }

  // The weight of the best route of a row for one TEU; nothing if there is none.
  std::optional<std::int64_t> weight(const DemandRow& row) const {
    Question asked;
    asked.from = row.from;
    asked.to = row.to;
    asked.by = question.by;
    asked.cargo = question.cargo;
    asked.conditions = question.conditions;
    const auto found = find_route(world, asked);
    return found ? std::optional(weight_of(world, asked, *found)) : std::nullopt;
  }
};

constexpr std::array both{AssignmentMethod::paths, AssignmentMethod::cheapest};

std::int64_t total(const Assignment& found, std::int64_t Carried::*amount) {
  std::int64_t sum = 0;
  for (const Carried& row : found.rows) sum += row.*amount;
  return sum;
}

void expect_within_limits(const Assignment& found) {
  for (const LimitId limit : found.limits.all.keys()) {
    EXPECT_GE(found.load[limit], 0);
    EXPECT_LE(found.load[limit], found.capacity[limit]);
  }
  for (const Carried& row : found.rows) {
    EXPECT_GE(row.carried, 0);
    EXPECT_LE(row.carried, row.asked);
  }
}

// Nobody gives back what was taken, so a row that was left without a way still has none.
void expect_no_way_left(const Case& one, const Assignment& found) {
  const CorridorGraph corridor = graph_of(one.world);
  ArcLabels labels =
      labels_of(corridor, *one.question.by, valuation_of(one.world, *one.question.cargo));
  for (const ArcId arc : corridor.arcs.keys())
    for (const LimitId limit : found.limits.of_arc[arc])
      if (found.load[limit] == found.capacity[limit]) labels[arc] = Label::infinity();
  for (std::size_t i = 0; i < found.rows.size(); ++i) {
    if (found.rows[i].carried == found.rows[i].asked) continue;
    const DemandRow& row = one.demand.rows[i];
    const auto starts = corridor.platforms_of(row.from);
    const std::vector<std::vector<NodeId>> stages{corridor.stops_of(row.to)};
    if (starts.empty() || stages.front().empty()) continue;
    EXPECT_FALSE(shortest_path(corridor.graph, labels, starts, stages)) << "row " << i;
  }
}

TEST(AssignmentProperty, NoLimitIsPassedAndWhatIsLeftHasNoWay) {
  std::int64_t carried = 0;
  std::int64_t asked = 0;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    for (const AssignmentMethod method : both) {
      SCOPED_TRACE(fmt::format("seed {}, method {}", seed, static_cast<int>(method)));
      Case one(limited_world(seed), seed);
      const Assignment found = one.carried(method);
      ASSERT_EQ(found.rows.size(), one.demand.rows.size());
      for (std::size_t i = 0; i < found.rows.size(); ++i)
        EXPECT_EQ(found.rows[i].asked, std::llround(one.demand.rows[i].volume.value));
      expect_within_limits(found);
      expect_no_way_left(one, found);
      carried += total(found, &Carried::carried);
      asked += total(found, &Carried::asked);
    }
    if (HasFailure()) return;
  }
  EXPECT_GT(carried, asked / 20);
  EXPECT_LT(carried, asked / 2);
}

// Both methods: everything takes its best route, and what that weighs.
void expect_best_routes(const TinyWorld& tiny, std::uint32_t seed, AssignmentMethod method) {
  Case one(tiny, seed);
  const Assignment found = one.carried(method);
  double sum = 0.0;
  for (std::size_t i = 0; i < found.rows.size(); ++i) {
    const auto weight = one.weight(one.demand.rows[i]);
    const Carried& row = found.rows[i];
    EXPECT_EQ(row.carried, weight ? row.asked : 0);
    if (!weight) continue;
    const double weighed = static_cast<double>(*weight) * static_cast<double>(row.carried);
    if (method == AssignmentMethod::paths) {
      EXPECT_DOUBLE_EQ(row.weight, weighed);
    }
    sum += weighed;
  }
  EXPECT_NEAR(found.weight, sum, 1e-9 * sum);
}

TEST(AssignmentProperty, WithoutLimitsAllTakeTheirBestRoutes) {
  for (std::uint32_t seed = 1; seed <= seeds && !HasFailure(); ++seed) {
    SCOPED_TRACE(seed);
    expect_best_routes(unlimited_world(seed), seed, AssignmentMethod::paths);
    expect_best_routes(without_yards(unlimited_world(seed)), seed, AssignmentMethod::cheapest);
  }
}

TEST(AssignmentProperty, NothingIsCarriedForLessThanItsBestRoute) {
  for (std::uint32_t seed = 1; seed <= seeds && !HasFailure(); ++seed) {
    for (const AssignmentMethod method : both) {
      SCOPED_TRACE(fmt::format("seed {}, method {}", seed, static_cast<int>(method)));
      Case one(without_yards(limited_world(seed)), seed);
      const Assignment found = one.carried(method);
      double least = 0.0;
      double sum = 0.0;
      for (std::size_t i = 0; i < found.rows.size(); ++i) {
        if (found.rows[i].carried == 0) continue;
        const auto weight = one.weight(one.demand.rows[i]);
        ASSERT_TRUE(weight);
        least += static_cast<double>(*weight) * static_cast<double>(found.rows[i].carried);
        sum += found.rows[i].weight;
      }
      EXPECT_GE(found.weight, least * (1.0 - 1e-12));
      if (method == AssignmentMethod::paths) {
        EXPECT_NEAR(found.weight, sum, 1e-9 * sum);
      }
    }
  }
}

// A table of one origin: then the second method has no order to regret.
void keep_first_origin(Demand& demand) {
  const PlaceId first = demand.rows.front().from;
  std::erase_if(demand.rows, [&](const DemandRow& row) { return row.from != first; });
}

TEST(AssignmentProperty, OneOriginSendsAllThatCanFlowAtTheLeastCost) {
  int cheaper = 0;
  int more = 0;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    Case one(without_yards(limited_world(seed)), seed, 30);
    keep_first_origin(one.demand);
    one.question.scale = seed % 2 == 0 ? 0.05 : 0.5;
    const Assignment paths = one.carried(AssignmentMethod::paths);
    const Assignment cheapest = one.carried(AssignmentMethod::cheapest);
    const std::int64_t by_paths = total(paths, &Carried::carried);
    const std::int64_t in_all = total(cheapest, &Carried::carried);
    EXPECT_GE(in_all, by_paths);
    more += in_all > by_paths ? 1 : 0;
    if (in_all != by_paths ||
        !std::ranges::equal(paths.rows, cheapest.rows, {}, &Carried::carried, &Carried::carried))
      continue;
    EXPECT_LE(cheapest.weight, paths.weight * (1.0 + 1e-12));
    cheaper += cheapest.weight < paths.weight * (1.0 - 1e-12) ? 1 : 0;
  }
  EXPECT_GT(cheaper, 0);
  EXPECT_GT(more, 0);
}

// Of one row: as much as the network lets through in a year.
TEST(AssignmentProperty, OneRowIsCarriedAsFarAsItCanFlow) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    Case one(limited_world(seed), seed, 30);
    one.demand.rows.resize(1);
    one.question.scale = 3.0;
    const Assignment found = one.carried(AssignmentMethod::cheapest);
    const CorridorGraph corridor = graph_of(one.world);
    const Limits limits = limits_of(one.world, corridor);
    const LimitGraph graph(corridor, limits);
    const std::vector<PlaceId> from{one.demand.rows.front().from};
    const std::vector<PlaceId> to{one.demand.rows.front().to};
    const std::int64_t most =
        throughput(graph, found.capacity, flow_ends(corridor, from, to)).value;
    EXPECT_EQ(found.rows.front().carried, std::min(found.rows.front().asked, most));
  }
}

TEST(AssignmentProperty, MoreIsAskedByTheScaleAndLessIsNeverCarriedOfMore) {
  for (std::uint32_t seed = 1; seed <= 100; ++seed) {
    SCOPED_TRACE(seed);
    Case one(limited_world(seed), seed, 30);
    one.demand.rows.resize(1);
    std::int64_t before = 0;
    for (const double scale : {0.0, 0.1, 1.0, 10.0}) {
      one.question.scale = scale;
      for (const AssignmentMethod method : both) {
        const Carried row = one.carried(method).rows.front();
        const double asked = one.demand.rows.front().volume.value * scale;
        EXPECT_EQ(row.asked, asked > 0.0 ? std::max(1LL, std::llround(asked)) : 0);
        if (method == AssignmentMethod::paths) {
          EXPECT_GE(row.carried, before);
          before = row.carried;
        } else {
          EXPECT_GE(row.carried, before);
        }
      }
    }
  }
}

}  // namespace
}  // namespace landbridge::test
