// SPDX-License-Identifier: Apache-2.0
// Flows on small networks that can be drawn, and the edges of what is a network at all.
#include "search/flow.hpp"

#include "search/circulation.hpp"
#include "search/flow_network.hpp"
#include "search/random_flow.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

using Arcs = std::vector<ArcId>;

Flow flow_of(const FlowSample& sample, FlowMethod method = FlowMethod::boykov_kolmogorov) {
  return greatest_flow(sample.graph, sample.capacities, sample.sources, sample.sinks, method);
}

std::vector<FlowPath> paths_of(const FlowSample& sample, const Flow& flow) {
  return paths_of(sample.graph, flow, sample.sources, sample.sinks);
}

// 0 -> 1 -> 2 -> 3, capacities 5, c, 5.
FlowSample chain(std::int64_t middle) {
  return flow_sample(4, {{{{0}, {1}}, 5}, {{{1}, {2}}, middle}, {{{2}, {3}}, 5}}, {{0}}, {{3}});
}

TEST(GreatestFlow, IsThatOfTheNarrowestPlace) {
  const Flow flow = flow_of(chain(3));
  EXPECT_EQ(flow.value, 3);
  EXPECT_EQ(flow.cut, (Arcs{{1}}));
  EXPECT_EQ(flow.cut_nearest_sinks, (Arcs{{1}}));
}

TEST(GreatestFlow, OfTwoEqualCutsEachIsNearestOneEnd) {
  const Flow flow = flow_of(chain(9));
  EXPECT_EQ(flow.value, 5);
  EXPECT_EQ(flow.cut, (Arcs{{0}}));
  EXPECT_EQ(flow.cut_nearest_sinks, (Arcs{{2}}));
}

TEST(GreatestFlow, AnArcWithoutCapacityIsACut) {
  const Flow flow = flow_of(chain(0));
  EXPECT_EQ(flow.value, 0);
  EXPECT_EQ(flow.cut, (Arcs{{1}}));
}

TEST(GreatestFlow, AnUnlimitedArcIsNoCut) {
  const Flow flow = flow_of(chain(std::numeric_limits<std::int64_t>::max()));
  EXPECT_EQ(flow.value, 5);
  EXPECT_EQ(flow.cut, (Arcs{{0}}));
}

TEST(GreatestFlow, UnlimitedArcsAllTheWay) {
  const std::int64_t most = std::numeric_limits<std::int64_t>::max();
  const FlowSample sample = flow_sample(
      3, {{{{0}, {1}}, most}, {{{0}, {1}}, unlimited}, {{{1}, {2}}, unlimited}, {{{0}, {2}}, 7}},
      {{0}}, {{2}});
  for (const FlowMethod method : {FlowMethod::boykov_kolmogorov, FlowMethod::push_relabel}) {
    const Flow flow = flow_of(sample, method);
    EXPECT_EQ(flow.value, unlimited);
    EXPECT_EQ(flow.on[ArcId{2}], 0);
    EXPECT_TRUE(flow.cut.empty());
    EXPECT_TRUE(paths_of(sample, flow).empty());
  }
}

TEST(GreatestFlow, HugeCapacitiesDoNotOverflow) {
  std::vector<CapacityArc> arcs;
  for (int i = 0; i < 9; ++i) {
    arcs.push_back({{{0}, {1}}, unlimited - 1});
    arcs.push_back({{{1}, {2}}, unlimited - 1});
  }
  arcs.push_back({{{2}, {3}}, unlimited - 2});
  const FlowSample sample = flow_sample(4, arcs, {{0}}, {{3}});
  for (const FlowMethod method : {FlowMethod::boykov_kolmogorov, FlowMethod::push_relabel}) {
    EXPECT_EQ(flow_of(sample, method).value, unlimited - 2);
    EXPECT_EQ(flow_of(sample, method).cut, (Arcs{{18}}));
  }
}

TEST(GreatestFlow, ASourceThatIsASinkIsUnlimited) {
  FlowSample sample = chain(3);
  sample.sinks.push_back({0});
  const Flow flow = flow_of(sample);
  EXPECT_EQ(flow.value, unlimited);
  EXPECT_TRUE(flow.cut.empty());
  EXPECT_TRUE(paths_of(sample, flow).empty());
}

// A loop, an arc without capacity, between two sources, into a source, out of a sink: no flow.
TEST(FlowNetwork, LeavesOutWhatNoFlowNeeds) {
  const FlowSample sample = flow_sample(4,
                                        {{{{0}, {1}}, 5},
                                         {{{0}, {2}}, 5},
                                         {{{2}, {0}}, 5},
                                         {{{2}, {2}}, 5},
                                         {{{2}, {3}}, 0},
                                         {{{2}, {3}}, 5},
                                         {{{3}, {2}}, 5}},
                                        {{0}, {1}}, {{3}});
  const FlowNetwork network =
      flow_network(sample.graph, sample.capacities, sample.sources, sample.sinks, 9);
  Arcs kept;
  for (const FlowNetwork::Copy& copy : network.copies) kept.push_back(copy.given);
  EXPECT_EQ(kept, (Arcs{{1}, {5}}));
  EXPECT_EQ(network.graph.arc_count(), 6U);
  EXPECT_EQ(network.graph.tail(FlowNetwork::first), FlowNetwork::origin);
  EXPECT_EQ(network.graph.head(FlowNetwork::first), FlowNetwork::gate);
  EXPECT_EQ(network.capacity[FlowNetwork::first], 9);
}

TEST(GreatestFlow, WithoutEndsNothingFlows) {
  for (const FlowMethod method : {FlowMethod::boykov_kolmogorov, FlowMethod::push_relabel}) {
    EXPECT_EQ(flow_of(flow_sample(0, {}, {}, {}), method).value, 0);
    EXPECT_EQ(flow_of(flow_sample(1, {}, {{0}}, {}), method).value, 0);
    EXPECT_EQ(flow_of(flow_sample(1, {}, {{0}}, {{0}}), method).value, unlimited);
    EXPECT_EQ(flow_of(flow_sample(2, {}, {{0}}, {{1}}), method).value, 0);
    FlowSample sample = chain(3);
    sample.sources.clear();
    EXPECT_EQ(flow_of(sample, method).value, 0);
    EXPECT_EQ(greatest_flow({}, {}, {}, {}, method).value, 0);
  }
}

// 0 -> 1 -> 2 -> 3 with the ring 1 -> 2 -> 1 and a loop at 1.
TEST(Circulation, IsTakenAwayAndTheRestStays) {
  const FlowSample sample = flow_sample(
      4, {{{{0}, {1}}, 2}, {{{1}, {1}}, 4}, {{{1}, {2}}, 5}, {{{2}, {1}}, 3}, {{{2}, {3}}, 2}},
      {{0}}, {{3}});
  Capacities on = sample.capacities;
  cancel_circulations(sample.graph, on);
  EXPECT_EQ(std::vector<std::int64_t>(on.begin(), on.end()),
            (std::vector<std::int64_t>{2, 0, 2, 0, 2}));
}

TEST(Circulation, OfRandomAmountsNoneIsLeftAndEachNodeKeepsItsSurplus) {
  for (std::uint32_t seed = 1; seed <= 500; ++seed) {
    const FlowSample sample = random_flow_sample(seed, 1 + seed % 23, seed % 90);
    Capacities on = sample.capacities;
    for (std::int64_t& amount : on) amount %= 10;
    const auto before = surplus(sample.graph, on);
    cancel_circulations(sample.graph, on);
    EXPECT_TRUE(holds_no_circulation(sample.graph, on)) << "seed " << seed;
    EXPECT_TRUE(std::ranges::equal(surplus(sample.graph, on), before)) << "seed " << seed;
  }
}

void expect_paths(const FlowSample& sample, const Flow& flow) {
  const std::vector<FlowPath> paths = paths_of(sample, flow);
  EXPECT_LE(paths.size(), sample.graph.arc_count());
  Capacities sum(sample.graph.arc_count(), 0);
  std::int64_t value = 0;
  for (const FlowPath& path : paths) {
    EXPECT_GT(path.amount, 0);
    value += path.amount;
    ASSERT_FALSE(path.arcs.empty());
    EXPECT_EQ(std::ranges::count(sample.sources, sample.graph.tail(path.arcs.front())) > 0, true);
    EXPECT_EQ(std::ranges::count(sample.sinks, sample.graph.head(path.arcs.back())) > 0, true);
    for (std::size_t i = 1; i < path.arcs.size(); ++i)
      EXPECT_EQ(sample.graph.head(path.arcs[i - 1]), sample.graph.tail(path.arcs[i]));
    for (const ArcId arc : path.arcs) sum[arc] += path.amount;
  }
  EXPECT_EQ(value, flow.value == unlimited ? 0 : flow.value);
  EXPECT_TRUE(std::ranges::equal(sum, flow.on));
}

TEST(FlowPaths, AddUpToTheFlow) {
  for (std::uint32_t seed = 1; seed <= 500; ++seed) {
    SCOPED_TRACE(seed);
    const FlowSample sample = random_flow_sample(seed, 1 + seed % 41, (seed * 7) % 161);
    expect_paths(sample, flow_of(sample, FlowMethod::boykov_kolmogorov));
    expect_paths(sample, flow_of(sample, FlowMethod::push_relabel));
  }
}

}  // namespace
}  // namespace landbridge::test
