// SPDX-License-Identifier: Apache-2.0
// Seeded random multigraphs with capacities: parallel arcs, loops, arcs without capacity and
// without limit, several sources and sinks or none, some of them in both roles.
#pragma once

#include "search/capacities.hpp"
#include "search/random_graph.hpp"

#include <vector>

namespace landbridge::test {

struct CapacityArc {
  ArcEnds ends;
  std::int64_t capacity;
};

struct FlowSample {
  Graph graph;
  Capacities capacities;
  std::vector<NodeId> sources;
  std::vector<NodeId> sinks;
};

/// In the order given if that is by tail; else sorted.
FlowSample flow_sample(std::size_t nodes, std::vector<CapacityArc> arcs,
                       std::vector<NodeId> sources, std::vector<NodeId> sinks);

FlowSample random_flow_sample(std::uint32_t seed, std::uint32_t nodes, std::uint32_t arcs);

/// What each node sends on less what it gets.
Table<NodeId, std::int64_t> surplus(const Graph& graph, const Capacities& on);

/// Within capacities, conserved at inner nodes; out of the sources goes `value`, and none into
/// them.
void expect_flow(const FlowSample& sample, const Capacities& on, std::int64_t value);

/// No directed cycle of arcs that carry flow: nodes without flow into them are taken off one by
/// one.
bool holds_no_circulation(const Graph& graph, const Capacities& on);

/// The least capacity of all cuts, by trying every set of nodes; `unlimited` if none separates.
std::int64_t least_cut(const FlowSample& sample);

}  // namespace landbridge::test
