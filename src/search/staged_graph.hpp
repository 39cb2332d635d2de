// SPDX-License-Identifier: Apache-2.0
// Stages unrolled: a graph with a copy for every stage, so that any search from starts to targets
// goes through all of them.
#pragma once

#include "search/shortest.hpp"

#include <optional>
#include <span>
#include <vector>

namespace landbridge {

/// In the copy of a stage that is not the last, an arc that adds nothing leads from each of its
/// nodes to the same node of the next copy, and no other does: a stage ends at the first of its
/// nodes. Arcs keep their order, so ties fall as in shortest_path.
struct StagedGraph {
  Graph graph;
  ArcLabels weights;
  std::vector<NodeId> starts;
  std::vector<NodeId> targets;
  Table<ArcId, std::optional<ArcId>> arc_of;  // in the graph that was unrolled; none for steps

  /// The path in the graph that was unrolled.
  Path unstaged(const Path& path) const;
};

/// At least one stage; the last one holds the targets.
StagedGraph unroll(const Graph& graph, const ArcLabels& weights, std::span<const NodeId> starts,
                   std::span<const std::vector<NodeId>> stages);

}  // namespace landbridge
