// SPDX-License-Identifier: Apache-2.0
// A flow is cheapest if the network it leaves has no cycle of negative cost (Klein 1967); small
// ones are also compared with every flow there is.
#include "search/cheapest_flow.hpp"

#include "search/flow.hpp"
#include "search/flow_network.hpp"
#include "search/random_flow.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace landbridge::test {
namespace {

constexpr std::uint32_t seeds = 500;

Costs random_costs(std::uint32_t seed, std::size_t arcs) {
  Dice dice(seed);
  Costs costs;
  for (std::size_t i = 0; i < arcs; ++i) costs.push(dice.below(6));
  return costs;
}

CheapestFlow cheapest(const FlowSample& sample, const Costs& costs, std::int64_t amount) {
  return cheapest_flow(sample.graph, sample.capacities, costs, sample.sources, sample.sinks,
                       amount);
}

std::int64_t cost_of(const Capacities& on, const Costs& costs) {
  std::int64_t sum = 0;
  for (const ArcId arc : on.keys()) sum += on[arc] * costs[arc];
  return sum;
}

struct Residual {
  std::uint32_t from, to;
  std::int64_t cost;
};

// Sources and sinks are joined to one node each: flow may change its source for nothing.
std::vector<Residual> residual_arcs(const FlowSample& sample, const Capacities& on,
                                    const Costs& costs) {
  const auto nodes = static_cast<std::uint32_t>(sample.graph.node_count());
  std::vector<Residual> arcs;
  for (const ArcId arc : on.keys()) {
    const std::uint32_t tail = sample.graph.tail(arc).index;
    const std::uint32_t head = sample.graph.head(arc).index;
    if (on[arc] < sample.capacities[arc]) arcs.push_back({tail, head, costs[arc]});
    if (on[arc] > 0) arcs.push_back({head, tail, -costs[arc]});
  }
  for (const auto& [ends, hub] : {std::pair(sample.sources, nodes), {sample.sinks, nodes + 1}})
    for (const NodeId end : ends) {
      arcs.push_back({hub, end.index, 0});
      arcs.push_back({end.index, hub, 0});
    }
  return arcs;
}

// Bellman and Ford: after as many rounds as nodes nothing gets better any more.
bool has_negative_cycle(const std::vector<Residual>& arcs, std::size_t nodes) {
  std::vector<std::int64_t> distance(nodes, 0);
  for (std::size_t round = 0; round <= nodes; ++round) {
    bool is_better = false;
    for (const Residual& arc : arcs) {
      if (distance[arc.from] + arc.cost >= distance[arc.to]) continue;
      distance[arc.to] = distance[arc.from] + arc.cost;
      is_better = true;
    }
    if (!is_better) return false;
  }
  return true;
}

TEST(CheapestFlow, LeavesNoNegativeCycle) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    const FlowSample sample = random_flow_sample(seed, 1 + seed % 43, (seed * 5) % 161);
    const Costs costs = random_costs(seed, sample.graph.arc_count());
    for (const std::int64_t amount : {std::int64_t{0}, std::int64_t{seed % 13}, unlimited}) {
      const CheapestFlow flow = cheapest(sample, costs, amount);
      const std::int64_t greatest =
          greatest_flow(sample.graph, sample.capacities, sample.sources, sample.sinks).value;
      EXPECT_EQ(flow.value, std::min(amount, greatest));
      EXPECT_TRUE(holds_no_circulation(sample.graph, flow.on));
      EXPECT_FALSE(
          has_negative_cycle(residual_arcs(sample, flow.on, costs), sample.graph.node_count() + 2));
      if (cost_of(flow.on, costs) > 0) expect_flow(sample, flow.on, flow.value);
    }
  }
}

// The least cost of every value, by trying every amount on every arc.
class EveryFlow {
 public:
  EveryFlow(const FlowSample& sample, const Costs& costs) : sample_(sample), costs_(costs) {
    on_ = Capacities(sample.graph.arc_count(), 0);
    from({0});
  }

  const std::map<std::int64_t, std::int64_t>& costs() const { return least_; }

 private:
  void from(ArcId arc) {
    if (arc.index == on_.size()) return judge();
    for (std::int64_t amount = 0; amount <= std::min<std::int64_t>(2, sample_.capacities[arc]);
         ++amount) {
      on_[arc] = amount;
      from({arc.index + 1});
    }
  }

  void judge() {
    std::int64_t value = 0;
    const auto sums = surplus(sample_.graph, on_);
    for (const NodeId node : sums.keys()) {
      const bool is_source = std::ranges::count(sample_.sources, node) > 0;
      const bool is_sink = std::ranges::count(sample_.sinks, node) > 0;
      if (is_source) value += sums[node];
      if (!is_source && !is_sink && sums[node] != 0) return;
    }
    const std::int64_t cost = cost_of(on_, costs_);
    const auto [best, is_new] = least_.try_emplace(value, cost);
    if (!is_new) best->second = std::min(best->second, cost);
  }

  const FlowSample& sample_;
  const Costs& costs_;
  Capacities on_;
  std::map<std::int64_t, std::int64_t> least_;
};

TEST(CheapestFlow, IsTheCheapestOfAllFlows) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    FlowSample sample = random_flow_sample(seed, 2 + seed % 4, 1 + seed % 6);
    if (share_a_node(sample.sources, sample.sinks)) continue;
    for (std::int64_t& capacity : sample.capacities) capacity = std::min<std::int64_t>(capacity, 2);
    const Costs costs = random_costs(seed, sample.graph.arc_count());
    const EveryFlow every(sample, costs);
    for (const auto& [value, cost] : every.costs()) {
      if (value < 0) continue;
      const CheapestFlow flow = cheapest(sample, costs, value);
      EXPECT_EQ(flow.value, value);
      EXPECT_EQ(cost_of(flow.on, costs), cost);
    }
  }
}

// From 0 to 1: 3 for 1 each, 3 for 5 each.
FlowSample two_ways() { return flow_sample(2, {{{{0}, {1}}, 3}, {{{0}, {1}}, 3}}, {{0}}, {{1}}); }

TEST(CheapestFlow, FillsTheCheapWayFirst) {
  const Costs costs(std::vector<std::int64_t>{5, 1});
  const CheapestFlow flow = cheapest(two_ways(), costs, 4);
  EXPECT_EQ(flow.value, 4);
  EXPECT_EQ(flow.on[ArcId{0}], 1);
  EXPECT_EQ(flow.on[ArcId{1}], 3);
  EXPECT_EQ(cheapest(two_ways(), costs, 99).value, 6);
  EXPECT_EQ(cheapest(two_ways(), costs, 0).value, 0);
}

TEST(CheapestFlow, AnUnlimitedArcTakesAsMuchAsIsAsked) {
  FlowSample sample = two_ways();
  sample.capacities[ArcId{0}] = unlimited;
  const Costs costs(std::vector<std::int64_t>{5, 1});
  EXPECT_EQ(cheapest(sample, costs, 1'000'000'000'000).on[ArcId{0}], 999'999'999'997);
  EXPECT_EQ(cheapest(sample, costs, unlimited).value, unlimited);
  EXPECT_EQ(cheapest(sample, costs, unlimited).on[ArcId{0}], 0);
}

TEST(CheapestFlow, LargeCostsAreTold) {
  const std::int64_t large = std::numeric_limits<std::int64_t>::max() / 2;
  const FlowSample sample =
      flow_sample(3, {{{{0}, {1}}, 1}, {{{0}, {2}}, 2}, {{{1}, {2}}, 1}}, {{0}}, {{2}});
  const CheapestFlow flow =
      cheapest(sample, Costs(std::vector<std::int64_t>{large, large, large}), 3);
  EXPECT_EQ(flow.value, 3);
  EXPECT_EQ(flow.on[ArcId{1}], 2);
}

TEST(CheapestFlow, WithoutEndsNothingIsSent) {
  EXPECT_EQ(cheapest_flow({}, {}, {}, {}, {}, 5).value, 0);
  EXPECT_EQ(cheapest(flow_sample(1, {}, {{0}}, {}), {}, 5).value, 0);
  EXPECT_EQ(cheapest(flow_sample(2, {}, {{0}}, {{1}}), {}, 5).value, 0);
  EXPECT_EQ(cheapest(flow_sample(1, {}, {{0}}, {{0}}), {}, 5).value, 5);
}

}  // namespace
}  // namespace landbridge::test
