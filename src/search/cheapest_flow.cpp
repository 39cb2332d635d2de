// SPDX-License-Identifier: Apache-2.0
#include "search/cheapest_flow.hpp"

#include "search/boost_graph.hpp"
#include "search/circulation.hpp"
#include "search/flow_network.hpp"

#include <boost/graph/successive_shortest_path_nonnegative_weights.hpp>

#include <algorithm>
#include <cassert>

namespace landbridge {
namespace {

// Costs modulo 2^64: the reverse of an arc takes its cost back. What Boost compares is a reduced
// cost, which is not negative, so it is told rightly; and what it adds up for nodes that are out
// of reach may wrap without harm, as signed numbers may not.
using Wrapped = std::uint64_t;

Table<ArcId, Wrapped> wrapped_costs(const FlowNetwork& network, const Costs& costs) {
  Table<ArcId, Wrapped> wrapped(network.graph.arc_count(), 0);
  for (const FlowNetwork::Copy& copy : network.copies) {
    assert(costs[copy.given] >= 0);
    wrapped[copy.here] = static_cast<Wrapped>(costs[copy.given]);
    wrapped[network.reverse[copy.here]] = -wrapped[copy.here];
  }
  return wrapped;
}

// What the network has left once it is filled.
Capacities fill(const FlowNetwork& network, const Costs& costs) {
  const std::size_t nodes = network.graph.node_count();
  const Table<ArcId, Wrapped> weights = wrapped_costs(network, costs);
  Capacities residual(network.graph.arc_count(), 0);
  Table<NodeId, ArcId> predecessors(nodes, ArcId{});
  Table<NodeId, Wrapped> distances(nodes, 0);
  Table<NodeId, Wrapped> previous(nodes, 0);
  boost::successive_shortest_path_nonnegative_weights(
      network.graph, FlowNetwork::origin, FlowNetwork::sink,
      ConstTableMap<ArcId, std::int64_t>{&network.capacity},
      TableMap<ArcId, std::int64_t>{&residual}, ConstTableMap<ArcId, Wrapped>{&weights},
      ConstTableMap<ArcId, ArcId>{&network.reverse}, IndexOf<NodeId>{},
      TableMap<NodeId, ArcId>{&predecessors}, TableMap<NodeId, Wrapped>{&distances},
      TableMap<NodeId, Wrapped>{&previous});
  return residual;
}

}  // namespace

CheapestFlow cheapest_flow(const Graph& graph, const Capacities& capacities, const Costs& costs,
                           std::span<const NodeId> sources, std::span<const NodeId> sinks,
                           std::int64_t amount) {
  assert(amount >= 0);
  amount = std::min(amount, unlimited);
  CheapestFlow flow{amount, Capacities(graph.arc_count(), 0)};
  if (share_a_node(sources, sinks)) return flow;
  const FlowNetwork network =
      flow_network(graph, capacities, sources, sinks, std::min(amount, sum_of(capacities)));
  const Capacities residual = fill(network, costs);
  flow.value = network.sent(residual);
  if (flow.value == unlimited) return flow;
  flow.on = network.flow_of(residual, graph.arc_count());
  cancel_circulations(graph, flow.on);
  return flow;
}

}  // namespace landbridge
