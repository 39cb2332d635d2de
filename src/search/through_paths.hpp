// SPDX-License-Identifier: Apache-2.0
// The best way over each arc of a graph: least labels from the starts and to the targets, put
// together.
#pragma once

#include "search/shortest.hpp"

#include <optional>
#include <span>
#include <vector>

namespace landbridge {

/// The least labels from every node to one of the targets by ways that pass no start; infinity
/// where there is none.
NodeLabels labels_to(const Graph& graph, const ArcLabels& weights, std::span<const NodeId> starts,
                     std::span<const NodeId> targets);

/// What single-via paths are made of (Abraham, Delling, Goldberg and Werneck 2013, "Alternative
/// routes in road networks", ACM Journal of Experimental Algorithmics 18).
class ThroughPaths {
 public:
  /// Graph and weights must outlive it.
  ThroughPaths(const Graph& graph, const ArcLabels& weights, std::span<const NodeId> starts,
               std::span<const NodeId> targets);

  /// The least label of a way from a start to a target over the arc; no path over it is better.
  Label label(ArcId arc) const;

  /// That way, by the first arcs of equals; nothing if there is none, or if it visits a node twice.
  std::optional<Path> path(ArcId arc) const;

  /// The arcs over which there is a way, the best first, of equals by number.
  std::vector<ArcId> in_order() const;

 private:
  std::vector<ArcId> arcs_to(NodeId node) const;
  void append_arcs_from(NodeId node, std::vector<ArcId>& arcs) const;

  const Graph* graph_;
  const ArcLabels* weights_;
  NodeMarks is_start_;
  NodeMarks is_target_;
  NodeLabels from_start_;
  NodeLabels to_target_;
};

}  // namespace landbridge
