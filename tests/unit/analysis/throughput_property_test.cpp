// SPDX-License-Identifier: Apache-2.0
// What holds of the greatest flow of every world: its cuts, its sharing, its ladder.
#include "analysis/ask.hpp"
#include "analysis/bottleneck.hpp"
#include "analysis/random_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace landbridge::test {
namespace {

constexpr std::uint32_t seeds = 500;
constexpr std::uint32_t few_seeds = 100;

// The flow from p0 and p2 to p1.
struct Flowing {
  World world;
  CorridorGraph corridor;
  Limits limits;
  LimitGraph graph;
  Amounts capacities;
  FlowEnds ends;
  Throughput flow;

  explicit Flowing(const TinyWorld& tiny)
      : world(tiny.build()),
        corridor(graph_of(world)),
        limits(limits_of(world, corridor)),
        graph(corridor, limits),
        capacities(capacities_of(limits)) {
    const std::vector<PlaceId> from{place_of(world, "p0"), place_of(world, "p2")};
    const std::vector<PlaceId> to{place_of(world, "p1")};
    ends = flow_ends(corridor, from, to);
    flow = throughput(graph, capacities, ends);
  }
  Flowing(const Flowing&) = delete;
  Flowing& operator=(const Flowing&) = delete;
  ~Flowing() = default;

  bool is_bounded() const { return flow.value > 0 && flow.value < unlimited; }
  std::int64_t capacity_of(const std::vector<LimitId>& cut) const {
    std::int64_t sum = 0;
    for (const LimitId limit : cut) sum += capacities[limit];
    return sum;
  }
};

TinyWorld limited_world(std::uint32_t seed) { return with_limits(random_world(seed), seed); }

BottleneckQuestion asked(const World& world, std::uint32_t seed) {
  BottleneckQuestion question;
  question.from = {place_of(world, "p0"), place_of(world, "p2")};
  question.to = {place_of(world, "p1")};
  question.by = &criteria[seed % criteria.size()];
  question.cargo = &world.cargoes.front();
  question.conditions.when.date = world.card.reference_date;
  return question;
}

// Without the limits of a cut nothing flows.
void expect_cut(const Flowing& one, const std::vector<LimitId>& cut) {
  EXPECT_EQ(one.capacity_of(cut), one.flow.value);
  EXPECT_TRUE(std::ranges::is_sorted(cut));
  Amounts closed = one.capacities;
  for (const LimitId limit : cut) {
    EXPECT_EQ(one.flow.on[limit], one.capacities[limit]);
    closed[limit] = 0;
  }
  EXPECT_EQ(throughput(one.graph, closed, one.ends).value, 0);
}

void expect_nothing(const Flowing& one) {
  EXPECT_TRUE(one.flow.cut.empty());
  EXPECT_TRUE(one.flow.cut_nearest_destination.empty());
  for (const std::int64_t on : one.flow.on) EXPECT_EQ(on, 0);
}

TEST(ThroughputProperty, TheValueIsTheCapacityOfBothCuts) {
  int bounded = 0;
  int different_cuts = 0;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    const Flowing one(limited_world(seed));
    if (!one.is_bounded()) {
      expect_nothing(one);
      continue;
    }
    ++bounded;
    if (one.flow.cut != one.flow.cut_nearest_destination) ++different_cuts;
    expect_cut(one, one.flow.cut);
    expect_cut(one, one.flow.cut_nearest_destination);
  }
  EXPECT_GT(bounded, 150);
  EXPECT_GT(different_cuts, 20);
}

// What comes in goes out, except where the flow begins and ends, and no limit is passed.
void expect_conserved(const Flowing& one, const Flow& flow) {
  const Graph& graph = one.graph.graph();
  std::set<NodeId> ends(one.ends.sources.begin(), one.ends.sources.end());
  ends.insert(one.ends.sinks.begin(), one.ends.sinks.end());
  for (std::uint32_t i = 0; i < graph.node_count(); ++i) {
    const NodeId node{i};
    std::int64_t balance = 0;
    for (const ArcId arc : graph.out_arcs(node)) balance += flow.on[arc];
    for (const ArcId arc : graph.in_arcs(node)) balance -= flow.on[arc];
    if (!ends.contains(node)) {
      EXPECT_EQ(balance, 0) << "node " << i;
    }
  }
  for (const LimitId limit : one.limits.all.keys()) {
    const std::int64_t on = flow.on[one.graph.arc_of(limit)];
    EXPECT_EQ(on, one.flow.on[limit]);
    EXPECT_GE(on, 0);
    EXPECT_LE(on, one.capacities[limit]);
  }
}

// Every limit is one arc, so what all who share it send through it is what that arc carries.
TEST(ThroughputProperty, NothingIsLostAndNoLimitIsPassed) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    const Flowing one(limited_world(seed));
    if (!one.is_bounded()) continue;
    const Flow flow = greatest_flow(one.graph.graph(), one.graph.capacities_for(one.capacities),
                                    one.ends.sources, one.ends.sinks);
    EXPECT_EQ(flow.value, one.flow.value);
    expect_conserved(one, flow);
    std::int64_t arriving = 0;
    for (const FlowPath& path : paths_of(one.graph.graph(), flow, one.ends.sources, one.ends.sinks))
      arriving += path.amount;
    EXPECT_EQ(arriving, flow.value);
  }
}

TEST(ThroughputProperty, MoreCapacityNeverLetsLessThrough) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    const Flowing one(limited_world(seed));
    for (const LimitId limit : one.limits.all.keys()) {
      if (limit.index % 8 != seed % 8) continue;
      Amounts more = one.capacities;
      more[limit] = std::min(unlimited, more[limit] + 1 + seed % 3);
      const std::int64_t value = throughput(one.graph, more, one.ends).value;
      EXPECT_GE(value, one.flow.value);
      if (value < unlimited) {
        EXPECT_LE(value, one.flow.value + 1 + seed % 3);
      }
    }
  }
}

// Flow and route are two readings of one graph.
TEST(ThroughputProperty, SomethingFlowsJustWhereARouteHasCapacity) {
  int widths = 0;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    const World world = limited_world(seed).build();
    const Bottleneck found = find_bottleneck(world, asked(world, seed));
    if (!found.widest) {
      EXPECT_EQ(found.flow.value, 0);
      continue;
    }
    EXPECT_LE(found.widest->width, found.flow.value);
    EXPECT_EQ(found.widest->width > 0, found.flow.value > 0);
    EXPECT_EQ(is_unlimited(found.widest->width), is_unlimited(found.flow.value));
    EXPECT_EQ(found.widest->narrowest.empty(), is_unlimited(found.widest->width));
    for (const LimitId limit : found.widest->narrowest)
      EXPECT_EQ(whole_teu(found.limits.all[limit].capacity), found.widest->width);
    ++widths;
  }
  EXPECT_GT(widths, 200);
}

// All simple paths from one node, one by one: the greatest of their least capacities.
struct EveryPath {
  const Flowing* one;
  std::set<NodeId> sinks;
  std::vector<char> is_on_path;
  std::int64_t widest = -1;
  int steps = 0;

  void walk(NodeId node, std::int64_t width) {
    if (++steps > 200'000) return;
    if (sinks.contains(node)) widest = std::max(widest, width);
    is_on_path[node.index] = 1;
    for (const ArcId arc : one->corridor.graph.out_arcs(node))
      if (const NodeId head = one->corridor.graph.head(arc); is_on_path[head.index] == 0)
        walk(head, std::min(width, landbridge::capacity_of(one->limits, arc)));
    is_on_path[node.index] = 0;
  }
};

TEST(ThroughputProperty, TheWidestRouteIsTheWidestOfAllPaths) {
  int compared = 0;
  for (std::uint32_t seed = 1; seed <= few_seeds; ++seed) {
    SCOPED_TRACE(seed);
    TinyWorld tiny = limited_world(seed);
    tiny.services.clear();
    while (tiny.links.size() > 10) tiny.links.pop_back();
    const Flowing one(tiny);
    EveryPath every{&one,
                    {one.ends.sinks.begin(), one.ends.sinks.end()},
                    std::vector<char>(one.corridor.nodes.size(), 0)};
    for (const NodeId source : one.ends.sources) every.walk(source, unlimited);
    if (every.steps > 200'000) continue;
    const Bottleneck found = find_bottleneck(one.world, asked(one.world, seed));
    EXPECT_EQ(found.widest ? found.widest->width : -1, every.widest);
    if (found.widest) ++compared;
  }
  EXPECT_GT(compared, 15);
}

TEST(ThroughputProperty, AFittingRouteIsTheBestOfThatWidth) {
  int fitting = 0;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    const World world = limited_world(seed).build();
    BottleneckQuestion question = asked(world, seed);
    question.least_capacity = 1 + seed % 12;
    const Bottleneck found = find_bottleneck(world, question);
    const bool is_wide = found.widest && found.widest->width >= *question.least_capacity;
    ASSERT_EQ(found.fitting.has_value(), is_wide);
    if (!is_wide) continue;
    ++fitting;
    question.least_capacity = found.widest->width;
    EXPECT_EQ(find_bottleneck(world, question).fitting->totals, found.widest->route.totals);
    question.least_capacity = found.widest->width + 1;
    if (!is_unlimited(found.widest->width)) {
      EXPECT_FALSE(find_bottleneck(world, question).fitting);
    }
  }
  EXPECT_GT(fitting, 60);
}

bool can_be_relieved(const Flowing& one, const Relief& relief, const std::vector<LimitId>& cut) {
  return relief.kind != Relief::Kind::unit || std::ranges::all_of(cut, [&](LimitId limit) {
           return one.limits.all[limit].relief.amount.has_value();
         });
}

void expect_ladder(const Flowing& one, const Relief& relief, std::size_t count) {
  const std::vector<Rung> rungs = climb(one.graph, one.ends, one.flow, relief, count);
  std::int64_t value = one.flow.value;
  std::vector<LimitId> cut = one.flow.cut;
  for (const Rung& rung : rungs) {
    EXPECT_EQ(rung.relieved, cut);
    ASSERT_EQ(rung.added.size(), cut.size());
    EXPECT_GE(rung.value, value);
    EXPECT_GE(std::ranges::min(rung.added), 0);
    if (rung.value < unlimited) {
      std::int64_t added = 0;
      for (const std::int64_t amount : rung.added) added += amount;
      EXPECT_EQ(value + rung.gain, rung.value);
      EXPECT_LE(rung.gain, added);
      EXPECT_GE(rung.gain, 0);  // nothing more where another cut is as narrow
    } else {
      EXPECT_TRUE(rung.cut.empty());
    }
    value = rung.value;
    cut = rung.cut;
  }
  if (rungs.size() < count) {
    EXPECT_TRUE(value == unlimited || cut.empty() || !can_be_relieved(one, relief, cut));
  }
}

TEST(ThroughputProperty, LaddersClimbAndTheirGainsAddUp) {
  using Kind = Relief::Kind;
  const std::vector<Relief> reliefs{
      {Kind::unit, 0}, {Kind::amount, 3}, {Kind::twice, 0}, {Kind::lifted, 0}};
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    const Flowing one(limited_world(seed));
    for (const Relief& relief : reliefs) {
      SCOPED_TRACE(fmt::format("seed {}, kind {}", seed, static_cast<int>(relief.kind)));
      EXPECT_TRUE(climb(one.graph, one.ends, one.flow, relief, 0).empty());
      expect_ladder(one, relief, 6);
    }
    if (HasFailure()) return;
  }
}

// Lifting everything that bounds ends where nothing bounds.
TEST(ThroughputProperty, LiftingEndsUnlimited) {
  for (std::uint32_t seed = 1; seed <= few_seeds; ++seed) {
    SCOPED_TRACE(seed);
    const Flowing one(limited_world(seed));
    if (!one.is_bounded()) continue;
    const auto rungs =
        climb(one.graph, one.ends, one.flow, {Relief::Kind::lifted, 0}, one.limits.all.size() + 1);
    ASSERT_FALSE(rungs.empty());
    EXPECT_LE(rungs.size(), one.limits.all.size());
    EXPECT_TRUE(is_unlimited(rungs.back().value));
  }
}

TEST(ThroughputProperty, AUnitIsWorthNoMoreThanItself) {
  int worthy = 0;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    const Flowing one(limited_world(seed));
    if (!one.is_bounded()) continue;
    for (const LimitId limit : one.limits.all.keys()) {
      const auto worth = worth_of_unit(one.graph, one.ends, one.flow, limit);
      const auto& unit = one.limits.all[limit].relief.amount;
      ASSERT_EQ(worth.has_value(), unit.has_value());
      if (!worth) continue;
      EXPECT_GE(*worth, 0);
      EXPECT_LE(*worth, whole_teu(Figure<TeuPerDay>{*unit, {}}));
      if (std::ranges::count(one.flow.cut, limit) == 0) continue;
      if (one.flow.cut == one.flow.cut_nearest_destination) {
        EXPECT_GT(*worth, 0);  // the only cut
      }
      worthy += *worth > 0 ? 1 : 0;
    }
  }
  EXPECT_GT(worthy, 50);
}

}  // namespace
}  // namespace landbridge::test
