// SPDX-License-Identifier: Apache-2.0
// The greatest flow between two sets of nodes, and the least cuts that bound it.
#pragma once

#include "search/capacities.hpp"

#include <span>
#include <vector>

namespace landbridge {

/// Both give the same value and cuts; which arcs carry the flow may differ.
enum class FlowMethod {
  boykov_kolmogorov,  // paths between two growing trees: Boykov and Kolmogorov 2004
  push_relabel,       // excess pushed down a slope: Goldberg and Tarjan 1988
};

/// A cut is the arcs, ascending, from the one side to the other; its capacities add up to the value
/// (Ford and Fulkerson 1956). Among them are arcs of capacity 0.
struct Flow {
  std::int64_t value = 0;  // `unlimited` if it is that or more; then nothing flows, no cut
  Capacities on;           // conserved, without a cycle; none into a source, out of a sink
  std::vector<ArcId> cut;  // the least cut nearest the sources
  std::vector<ArcId> cut_nearest_sinks;
  NodeMarks source_side;  // of `cut`
};

/// In whole numbers. A node that is both source and sink makes the value unlimited, and so does a
/// path of unlimited arcs. Value and cuts are the only ones there are; the flow is the same every
/// time.
Flow greatest_flow(const Graph& graph, const Capacities& capacities,
                   std::span<const NodeId> sources, std::span<const NodeId> sinks,
                   FlowMethod method = FlowMethod::boykov_kolmogorov);

struct FlowPath {
  std::int64_t amount = 0;
  std::vector<ArcId> arcs;  // from a source to a sink
};

/// The flow as paths, at most one per arc, whose amounts add up to its value: from the sources in
/// order, each time over the first arcs that still carry some. `on` is as greatest_flow gives it.
std::vector<FlowPath> paths_of(const Graph& graph, const Capacities& on,
                               std::span<const NodeId> sources, std::span<const NodeId> sinks);

inline std::vector<FlowPath> paths_of(const Graph& graph, const Flow& flow,
                                      std::span<const NodeId> sources,
                                      std::span<const NodeId> sinks) {
  return paths_of(graph, flow.on, sources, sinks);
}

}  // namespace landbridge
