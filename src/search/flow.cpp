// SPDX-License-Identifier: Apache-2.0
#include "search/flow.hpp"

#include "search/boost_graph.hpp"
#include "search/circulation.hpp"
#include "search/flow_network.hpp"
#include "search/walk.hpp"

#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>

#include <cassert>

namespace landbridge {
namespace {

// What can flow, and what the network has left then.
std::int64_t fill(const FlowNetwork& network, Capacities& residual, FlowMethod method) {
  const ConstTableMap<ArcId, std::int64_t> capacity{&network.capacity};
  const ConstTableMap<ArcId, ArcId> reverse{&network.reverse};
  const TableMap<ArcId, std::int64_t> left{&residual};
  const IndexOf<NodeId> index{};
  if (method == FlowMethod::push_relabel)
    return boost::push_relabel_max_flow(network.graph, FlowNetwork::origin, FlowNetwork::sink,
                                        capacity, left, reverse, index);
  return boost::boykov_kolmogorov_max_flow(network.graph, capacity, left, reverse, index,
                                           FlowNetwork::origin, FlowNetwork::sink);
}

// Where more could still flow from the sources.
NodeMarks side_of_sources(const Graph& graph, const Capacities& capacities, const Capacities& on,
                          std::span<const NodeId> sources) {
  return seen_from(graph.node_count(), sources, [&](NodeId node, auto visit) {
    for (const ArcId arc : graph.out_arcs(node))
      if (on[arc] < capacities[arc]) visit(graph.head(arc));
    for (const ArcId arc : graph.in_arcs(node))
      if (on[arc] > 0) visit(graph.tail(arc));
  });
}

// From where more could still flow to the sinks.
NodeMarks side_of_sinks(const Graph& graph, const Capacities& capacities, const Capacities& on,
                        std::span<const NodeId> sinks) {
  return seen_from(graph.node_count(), sinks, [&](NodeId node, auto visit) {
    for (const ArcId arc : graph.in_arcs(node))
      if (on[arc] < capacities[arc]) visit(graph.tail(arc));
    for (const ArcId arc : graph.out_arcs(node))
      if (on[arc] > 0) visit(graph.head(arc));
  });
}

std::vector<ArcId> arcs_out_of(const Graph& graph, const NodeMarks& side) {
  std::vector<ArcId> cut;
  for (std::uint32_t i = 0; i < graph.arc_count(); ++i) {
    const ArcId arc{i};
    if (side[graph.tail(arc)] != 0 && side[graph.head(arc)] == 0) cut.push_back(arc);
  }
  return cut;
}

NodeMarks others(NodeMarks side) {
  for (char& mark : side) mark = mark == 0;
  return side;
}

[[maybe_unused]] std::int64_t capacity_of(const std::vector<ArcId>& cut,
                                          const Capacities& capacities) {
  std::int64_t sum = 0;
  for (const ArcId arc : cut) sum += capacities[arc];
  return sum;
}

// The arcs of the next path from `source`, or none. Arcs without flow are left behind for good.
std::vector<ArcId> next_path(const Graph& graph, const Capacities& left, const NodeMarks& is_sink,
                             Table<NodeId, ArcId>& next, NodeId node) {
  std::vector<ArcId> path;
  while (!is_sink[node]) {
    const ArcId end = graph.out_bounds(node).second;
    ArcId& arc = next[node];
    while (arc != end && left[arc] == 0) ++arc.index;
    if (arc == end) break;
    path.push_back(arc);
    node = graph.head(arc);
    assert(path.size() <= graph.arc_count());  // else the flow goes round in a circle
  }
  assert(path.empty() || is_sink[node]);
  return path;
}

}  // namespace

Flow greatest_flow(const Graph& graph, const Capacities& capacities,
                   std::span<const NodeId> sources, std::span<const NodeId> sinks,
                   FlowMethod method) {
  Flow flow{.on = Capacities(graph.arc_count(), 0),
            .cut = {},
            .cut_nearest_sinks = {},
            .source_side = NodeMarks(graph.node_count(), false)};
  flow.value = unlimited;
  if (share_a_node(sources, sinks)) return flow;
  const FlowNetwork network = flow_network(graph, capacities, sources, sinks, sum_of(capacities));
  Capacities residual(network.graph.arc_count(), 0);
  flow.value = fill(network, residual, method);
  if (flow.value == unlimited) return flow;

  flow.on = network.flow_of(residual, graph.arc_count());
  cancel_circulations(graph, flow.on);
  flow.source_side = side_of_sources(graph, capacities, flow.on, sources);
  flow.cut = arcs_out_of(graph, flow.source_side);
  flow.cut_nearest_sinks =
      arcs_out_of(graph, others(side_of_sinks(graph, capacities, flow.on, sinks)));
  assert(capacity_of(flow.cut, capacities) == flow.value);
  assert(capacity_of(flow.cut_nearest_sinks, capacities) == flow.value);
  return flow;
}

std::vector<FlowPath> paths_of(const Graph& graph, const Capacities& on,
                               std::span<const NodeId> sources, std::span<const NodeId> sinks) {
  Capacities left = on;
  const NodeMarks is_sink = marks_of(graph.node_count(), sinks);
  Table<NodeId, ArcId> next;
  for (std::uint32_t i = 0; i < graph.node_count(); ++i)
    next.push(graph.out_bounds(NodeId{i}).first);
  std::vector<FlowPath> paths;
  for (const NodeId source : distinct(sources)) {
    while (true) {
      FlowPath path{unlimited, next_path(graph, left, is_sink, next, source)};
      if (path.arcs.empty()) break;
      for (const ArcId arc : path.arcs) path.amount = std::min(path.amount, left[arc]);
      for (const ArcId arc : path.arcs) left[arc] -= path.amount;
      paths.push_back(std::move(path));
    }
  }
  return paths;
}

}  // namespace landbridge
