// SPDX-License-Identifier: Apache-2.0
#include "search/staged_graph.hpp"

#include "search/walk.hpp"

#include <utility>

namespace landbridge {

StagedGraph unroll(const Graph& graph, const ArcLabels& weights, std::span<const NodeId> starts,
                   std::span<const std::vector<NodeId>> stages) {
  StagedGraph staged;
  const auto node_count = static_cast<std::uint32_t>(graph.node_count());
  const auto copy_of = [&](NodeId node, std::size_t stage) {
    return NodeId{static_cast<std::uint32_t>(stage) * node_count + node.index};
  };
  std::vector<ArcEnds> arcs;
  for (std::size_t stage = 0; stage < stages.size(); ++stage) {
    const bool is_last = stage + 1 == stages.size();
    const NodeMarks is_end = marks_of(node_count, stages[stage]);
    for (NodeId node{0}; node.index < node_count; ++node.index) {
      if (!is_last && is_end[node] != 0) {
        arcs.push_back({copy_of(node, stage), copy_of(node, stage + 1)});
        staged.weights.push({});
        staged.arc_of.push({});
        continue;
      }
      for (const ArcId arc : graph.out_arcs(node)) {
        arcs.push_back({copy_of(node, stage), copy_of(graph.head(arc), stage)});
        staged.weights.push(weights[arc]);
        staged.arc_of.push(arc);
      }
    }
  }
  staged.graph = Graph(node_count * stages.size(), std::move(arcs));
  staged.starts.assign(starts.begin(), starts.end());
  for (const NodeId node : stages.back())
    staged.targets.push_back(copy_of(node, stages.size() - 1));
  return staged;
}

Path StagedGraph::unstaged(const Path& path) const {
  Path plain{path.label, path.start, {}, {}};
  for (const ArcId arc : path.arcs) {
    if (arc_of[arc])
      plain.arcs.push_back(*arc_of[arc]);
    else
      plain.stops.push_back(plain.arcs.size());
  }
  plain.stops.push_back(plain.arcs.size());
  return plain;
}

}  // namespace landbridge
