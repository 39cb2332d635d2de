// SPDX-License-Identifier: Apache-2.0
// Least distances with some arcs taken away, asked again and again: only what the loss touches is
// searched.
#pragma once

#include "search/graph.hpp"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace landbridge {

using Weights = Table<ArcId, std::int64_t>;  // not negative; `unreachable` closes an arc
inline constexpr std::int64_t unreachable = std::numeric_limits<std::int64_t>::max();

/// The tree of least distances from some nodes. Weight decides, then the number of the arc that was
/// found first, so that the tree is the same every time.
class DistanceTree {
 public:
  /// The graph and the weights must outlive the tree.
  DistanceTree(const Graph& graph, const Weights& weights, std::span<const NodeId> starts);

  const Graph& graph() const { return *graph_; }
  const Weights& weights() const { return *weights_; }
  std::int64_t distance(NodeId node) const { return distances_[node]; }
  bool is_start(NodeId node) const { return is_start_[node] != 0; }

  /// The arc by which the tree comes to a node; only for nodes that are reached and no start.
  ArcId arrival(NodeId node) const { return arrivals_[node]; }

  /// The nearest of some nodes, the first of equals; the first of them if none is reached.
  NodeId nearest(std::span<const NodeId> nodes) const;

  /// The arcs of the tree from a start to a node, the last one first.
  std::vector<ArcId> path_to(NodeId node) const;

 private:
  const Graph* graph_;
  const Weights* weights_;
  Table<NodeId, std::int64_t> distances_;
  Table<NodeId, ArcId> arrivals_;
  Table<NodeId, char> is_start_;
};

/// Distances from the starts of a tree when arcs are missing. Keeps room for its work between
/// questions: one for each thread.
class Detours {
 public:
  /// The tree must outlive it.
  explicit Detours(const DistanceTree& tree);

  /// The least distance to one of the targets without the arcs that are marked, or `unreachable`.
  /// A* backward from the targets (Hart, Nilsson and Raphael 1968): the distances of the tree,
  /// which a loss can only make greater, are the bound, and the first node that the tree still
  /// reaches ends the search with its old distance.
  std::int64_t distance_without(const Table<ArcId, char>& missing, std::span<const NodeId> targets);

 private:
  enum class Standing : char { unknown, reached, lost };
  bool is_still_reached(NodeId node, const Table<ArcId, char>& missing);
  void relax(NodeId node, std::int64_t to_target);
  void forget();

  const DistanceTree* tree_;
  struct Open {
    std::int64_t bound;      // of a whole way through the node
    std::int64_t to_target;  // from the node to the nearest target
    NodeId node;
    friend bool operator<(const Open& a, const Open& b) { return a.bound > b.bound; }
  };
  std::vector<Open> queue_;                // a heap
  Table<NodeId, std::int64_t> to_target_;  // the least found so far
  Table<NodeId, Standing> standing_;
  std::vector<NodeId> touched_;  // whose entries are not fresh
  std::vector<NodeId> walked_;
};

}  // namespace landbridge
