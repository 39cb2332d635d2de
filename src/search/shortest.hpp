// SPDX-License-Identifier: Apache-2.0
// Shortest paths over additive labels, through stages, with ties broken by the numbers of the arcs.
#pragma once

#include "base/id.hpp"
#include "search/graph.hpp"
#include "search/label.hpp"

#include <optional>
#include <span>
#include <vector>

namespace landbridge {

struct Start {
  NodeId node;
  Label label;  // what has been added up before the search
};

using ArcLabels = Table<ArcId, Label>;    // an infinite label closes the arc
using NodeLabels = Table<NodeId, Label>;  // infinity where no path leads

/// The least label of every node, by Dijkstra's algorithm (Boost.Graph). With targets the search
/// ends when the least of them is settled: labels not greater than it are final, others are bounds.
NodeLabels shortest_labels(const Graph& graph, const ArcLabels& weights,
                           std::span<const Start> starts, std::span<const NodeId> targets = {});

struct Path {
  Label label;  // of the whole path
  NodeId start{};
  std::vector<ArcId> arcs;         // in order; stages follow each other
  std::vector<std::size_t> stops;  // arcs before each stage's end
};

/// The least path from one of the starts through one node of every stage in turn; the last
/// stage is the destination. Among equal labels the path whose arc numbers come first, compared
/// from the start. Nothing if there is no path.
std::optional<Path> shortest_path(const Graph& graph, const ArcLabels& weights,
                                  std::span<const NodeId> starts,
                                  std::span<const std::vector<NodeId>> stages);

/// The least path from one of the starts to each set of targets, as shortest_path gives it, by one
/// search.
std::vector<std::optional<Path>> shortest_paths(const Graph& graph, const ArcLabels& weights,
                                                std::span<const NodeId> starts,
                                                std::span<const std::vector<NodeId>> targets);

enum class Along { forward, backward };

/// The nodes that can be reached from (or, backward, that can reach) one of the starts over arcs
/// that are not closed.
NodeMarks reachable(const Graph& graph, const ArcLabels& weights, std::span<const NodeId> starts,
                    Along direction);

}  // namespace landbridge
