// SPDX-License-Identifier: Apache-2.0
// A flow and a cut of the same size prove each other.
#include "search/flow.hpp"
#include "search/random_flow.hpp"
#include "search/walk.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

constexpr std::uint32_t seeds = 500;
constexpr FlowMethod methods[] = {FlowMethod::boykov_kolmogorov, FlowMethod::push_relabel};

FlowSample small(std::uint32_t seed) {
  return random_flow_sample(seed, 1 + seed % 9, (seed * 5) % 31);
}

FlowSample large(std::uint32_t seed) {
  return random_flow_sample(seed, 1 + seed % 97, (seed * 11) % 401);
}

Flow flow_of(const FlowSample& sample, FlowMethod method = FlowMethod::boykov_kolmogorov) {
  return greatest_flow(sample.graph, sample.capacities, sample.sources, sample.sinks, method);
}

std::int64_t capacity_of(const FlowSample& sample, const std::vector<ArcId>& cut) {
  std::int64_t sum = 0;
  for (const ArcId arc : cut) sum += sample.capacities[arc];
  return sum;
}

// Nodes that the sources reach without the arcs of the cut, whatever the capacities.
NodeMarks reached_without(const FlowSample& sample, const std::vector<ArcId>& cut) {
  return seen_from(sample.graph.node_count(), sample.sources, [&](NodeId node, auto visit) {
    for (const ArcId arc : sample.graph.out_arcs(node))
      if (!std::ranges::binary_search(cut, arc)) visit(sample.graph.head(arc));
  });
}

void expect_least_cut(const FlowSample& sample, const std::vector<ArcId>& cut, std::int64_t value) {
  EXPECT_TRUE(std::ranges::is_sorted(cut));
  EXPECT_EQ(capacity_of(sample, cut), value);
  const NodeMarks reached = reached_without(sample, cut);
  for (const NodeId sink : sample.sinks) EXPECT_EQ(reached[sink], 0);
}

void expect_certificate(const FlowSample& sample, const Flow& flow) {
  EXPECT_TRUE(holds_no_circulation(sample.graph, flow.on));
  if (flow.value == unlimited) {
    EXPECT_EQ(std::ranges::count(flow.on, 0), std::ssize(sample.capacities));
    EXPECT_TRUE(flow.cut.empty());
    EXPECT_TRUE(flow.cut_nearest_sinks.empty());
    return;
  }
  expect_flow(sample, flow.on, flow.value);
  expect_least_cut(sample, flow.cut, flow.value);
  expect_least_cut(sample, flow.cut_nearest_sinks, flow.value);
}

TEST(GreatestFlow, EqualsItsCuts) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    for (const FlowMethod method : methods) {
      expect_certificate(small(seed), flow_of(small(seed), method));
      expect_certificate(large(seed), flow_of(large(seed), method));
    }
  }
}

TEST(GreatestFlow, IsTheLeastOfAllCuts) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    const FlowSample sample = small(seed);
    for (const FlowMethod method : methods)
      EXPECT_EQ(flow_of(sample, method).value, least_cut(sample)) << "seed " << seed;
  }
}

TEST(GreatestFlow, BothMethodsAgreeOnValueAndCuts) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    const FlowSample sample = large(seed);
    const Flow one = flow_of(sample, FlowMethod::boykov_kolmogorov);
    const Flow other = flow_of(sample, FlowMethod::push_relabel);
    EXPECT_EQ(one.value, other.value) << "seed " << seed;
    EXPECT_EQ(one.cut, other.cut) << "seed " << seed;
    EXPECT_EQ(one.cut_nearest_sinks, other.cut_nearest_sinks) << "seed " << seed;
    EXPECT_TRUE(std::ranges::equal(one.source_side, other.source_side)) << "seed " << seed;
  }
}

// Raising one arc of the cut nearest an end by one raises the flow only if every least cut holds
// it; so a cut nearest the sources has the fewest nodes on its side: no least cut lies within it.
TEST(GreatestFlow, ItsSideOfTheSourcesIsTheLeastOne) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    const FlowSample sample = small(seed);
    const Flow flow = flow_of(sample);
    if (flow.value == unlimited) continue;
    for (const NodeId node : flow.source_side.keys()) {
      if (flow.source_side[node] == 0) continue;
      FlowSample without = sample;  // whoever puts the node on the other side pays more
      without.sinks.push_back(node);
      EXPECT_GT(flow_of(without).value, flow.value);
    }
  }
}

TEST(GreatestFlow, FromTheOtherEndTheCutsChangePlaces) {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    const FlowSample sample = large(seed);
    std::vector<CapacityArc> arcs;  // turned round; by head, then by number
    std::vector<ArcId> numbers;
    for (std::uint32_t i = 0; i < sample.graph.node_count(); ++i)
      for (const ArcId arc : sample.graph.in_arcs(NodeId{i})) {
        arcs.push_back({{{i}, sample.graph.tail(arc)}, sample.capacities[arc]});
        numbers.push_back(arc);
      }
    const auto named = [&](std::vector<ArcId> cut) {
      for (ArcId& arc : cut) arc = numbers[arc.index];
      std::ranges::sort(cut);
      return cut;
    };
    const Flow flow = flow_of(sample);
    const Flow turned = flow_of(
        flow_sample(sample.graph.node_count(), std::move(arcs), sample.sinks, sample.sources));
    EXPECT_EQ(turned.value, flow.value) << "seed " << seed;
    EXPECT_EQ(named(turned.cut), flow.cut_nearest_sinks) << "seed " << seed;
    EXPECT_EQ(named(turned.cut_nearest_sinks), flow.cut) << "seed " << seed;
  }
}

}  // namespace
}  // namespace landbridge::test
