// SPDX-License-Identifier: Apache-2.0
#include "search/flow_network.hpp"

#include "search/walk.hpp"

#include <cassert>
#include <numeric>

namespace landbridge {
namespace {

struct Draft {
  ArcEnds ends;
  std::int64_t capacity;
};

// The place of each draft when they are ordered by tail; equals keep their order.
std::vector<std::uint32_t> places_by_tail(std::size_t node_count,
                                          const std::vector<Draft>& drafts) {
  std::vector<std::uint32_t> next(node_count + 1, 0);
  for (const Draft& draft : drafts) ++next[draft.ends.tail.index + 1];
  std::partial_sum(next.begin(), next.end(), next.begin());
  std::vector<std::uint32_t> places;
  places.reserve(drafts.size());
  for (const Draft& draft : drafts) places.push_back(next[draft.ends.tail.index]++);
  return places;
}

// The number of each node of the graph in its network.
Table<NodeId, NodeId> numbers(const Graph& graph, std::span<const NodeId> sources,
                              std::span<const NodeId> sinks) {
  Table<NodeId, NodeId> number;
  const auto nodes = static_cast<std::uint32_t>(graph.node_count());
  for (std::uint32_t i = 0; i < nodes; ++i) number.push({FlowNetwork::sink.index + 1 + i});
  for (const NodeId node : sources) number[node] = FlowNetwork::gate;
  for (const NodeId node : sinks) number[node] = FlowNetwork::sink;
  return number;
}

}  // namespace

FlowNetwork flow_network(const Graph& graph, const Capacities& capacities,
                         std::span<const NodeId> sources, std::span<const NodeId> sinks,
                         std::int64_t limit) {
  assert(!share_a_node(sources, sinks) && capacities.size() == graph.arc_count());
  const Table<NodeId, NodeId> number = numbers(graph, sources, sinks);
  FlowNetwork network;
  std::vector<Draft> drafts;  // each arc with its reverse behind it
  const auto add = [&](NodeId tail, NodeId head, std::int64_t capacity) {
    drafts.push_back({{tail, head}, capacity});
    drafts.push_back({{head, tail}, 0});
  };
  add(FlowNetwork::origin, FlowNetwork::gate, limit);
  for (const ArcId arc : capacities.keys()) {
    const NodeId tail = number[graph.tail(arc)];
    const NodeId head = number[graph.head(arc)];
    assert(capacities[arc] >= 0);
    const bool is_needed = capacities[arc] > 0 && tail != head && tail != FlowNetwork::sink &&
                           head != FlowNetwork::gate;
    if (!is_needed) continue;
    network.copies.push_back({arc, {static_cast<std::uint32_t>(drafts.size())}});
    add(tail, head, capacities[arc]);
  }

  const std::size_t node_count = graph.node_count() + FlowNetwork::sink.index + 1;
  const std::vector<std::uint32_t> places = places_by_tail(node_count, drafts);
  std::vector<ArcEnds> ends(drafts.size());
  network.capacity = Capacities(drafts.size(), 0);
  network.reverse = Table<ArcId, ArcId>(drafts.size(), ArcId{});
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const ArcId here{places[i]};
    ends[here.index] = drafts[i].ends;
    network.capacity[here] = drafts[i].capacity;
    network.reverse[here] = {places[i ^ 1U]};
  }
  for (FlowNetwork::Copy& copy : network.copies) copy.here = {places[copy.here.index]};
  network.graph = Graph(node_count, std::move(ends));
  return network;
}

Capacities FlowNetwork::flow_of(const Capacities& residual, std::size_t given_arc_count) const {
  Capacities on(given_arc_count, 0);
  for (const Copy& copy : copies) on[copy.given] = capacity[copy.here] - residual[copy.here];
  return on;
}

bool share_a_node(std::span<const NodeId> sources, std::span<const NodeId> sinks) {
  return std::ranges::any_of(
      sources, [&](NodeId node) { return std::ranges::find(sinks, node) != sinks.end(); });
}

}  // namespace landbridge
