// SPDX-License-Identifier: Apache-2.0
// The network that Boost's algorithms for flows run on: every arc beside its reverse.
#pragma once

#include "search/capacities.hpp"

#include <span>
#include <vector>

namespace landbridge {

/// All sources are one node, the gate, and all sinks another; one arc from the origin to the gate
/// limits what flows, so that no sum of capacities overflows. Arcs that no flow needs are left out:
/// loops, arcs without capacity, into sources, out of sinks. The first arc is never
/// the last of a path: there Boost takes arc 0 for "no arc".
struct FlowNetwork {
  static constexpr NodeId origin{0};
  static constexpr NodeId gate{1};
  static constexpr NodeId sink{2};
  static constexpr ArcId first{0};  // from origin to gate

  struct Copy {
    ArcId given;  // in the graph that the network is made of
    ArcId here;
  };

  Graph graph;
  Capacities capacity;  // 0 on the reverse of an arc
  Table<ArcId, ArcId> reverse;
  std::vector<Copy> copies;

  /// What flows in all.
  std::int64_t sent(const Capacities& residual) const { return capacity[first] - residual[first]; }

  /// The flow on the arcs of the given graph, from what the network has left.
  Capacities flow_of(const Capacities& residual, std::size_t given_arc_count) const;
};

/// No node may be both source and sink.
FlowNetwork flow_network(const Graph& graph, const Capacities& capacities,
                         std::span<const NodeId> sources, std::span<const NodeId> sinks,
                         std::int64_t limit);

bool share_a_node(std::span<const NodeId> sources, std::span<const NodeId> sinks);

}  // namespace landbridge
