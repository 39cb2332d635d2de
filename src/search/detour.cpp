// SPDX-License-Identifier: Apache-2.0
#include "search/detour.hpp"

#include <algorithm>
#include <functional>
#include <queue>

namespace landbridge {

DistanceTree::DistanceTree(const Graph& graph, const Weights& weights,
                           std::span<const NodeId> starts)
    : graph_(&graph),
      weights_(&weights),
      distances_(graph.node_count(), unreachable),
      arrivals_(graph.node_count(), ArcId{}),
      is_start_(graph.node_count(), 0) {
  using Reached = std::pair<std::int64_t, NodeId>;
  std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue;
  for (const NodeId start : starts) {
    if (is_start_[start] != 0) continue;
    is_start_[start] = 1;
    distances_[start] = 0;
    queue.emplace(0, start);
  }
  while (!queue.empty()) {
    const auto [distance, node] = queue.top();
    queue.pop();
    if (distance > distances_[node]) continue;
    for (const ArcId arc : graph.out_arcs(node)) {
      if (weights[arc] == unreachable) continue;
      const NodeId head = graph.head(arc);
      const std::int64_t there = distance + weights[arc];
      if (there >= distances_[head]) continue;
      distances_[head] = there;
      arrivals_[head] = arc;
      queue.emplace(there, head);
    }
  }
}

NodeId DistanceTree::nearest(std::span<const NodeId> nodes) const {
  return *std::ranges::min_element(nodes, {}, [&](NodeId node) { return distances_[node]; });
}

std::vector<ArcId> DistanceTree::path_to(NodeId node) const {
  std::vector<ArcId> path;
  for (; !is_start(node); node = graph_->tail(path.back())) path.push_back(arrivals_[node]);
  return path;
}

Detours::Detours(const DistanceTree& tree)
    : tree_(&tree),
      to_target_(tree.graph().node_count(), unreachable),
      standing_(tree.graph().node_count(), Standing::unknown) {}

void Detours::forget() {
  for (const NodeId node : touched_) {
    to_target_[node] = unreachable;
    standing_[node] = Standing::unknown;
  }
  touched_.clear();
  queue_.clear();
}

// A node keeps its old distance while no arc of its way in the tree is missing.
bool Detours::is_still_reached(NodeId node, const Table<ArcId, char>& missing) {
  walked_.clear();
  Standing found = Standing::unknown;
  while (found == Standing::unknown) {
    if (standing_[node] != Standing::unknown) {
      found = standing_[node];
    } else {
      walked_.push_back(node);
      if (tree_->is_start(node))
        found = Standing::reached;
      else if (missing[tree_->arrival(node)] != 0)
        found = Standing::lost;
      else
        node = tree_->graph().tail(tree_->arrival(node));
    }
  }
  for (const NodeId walked : walked_) standing_[walked] = found;
  touched_.insert(touched_.end(), walked_.begin(), walked_.end());
  return found == Standing::reached;
}

void Detours::relax(NodeId node, std::int64_t to_target) {
  const std::int64_t bound = tree_->distance(node);
  if (bound == unreachable || to_target >= to_target_[node]) return;
  to_target_[node] = to_target;
  touched_.push_back(node);
  queue_.push_back({bound + to_target, to_target, node});
  std::push_heap(queue_.begin(), queue_.end());
}

std::int64_t Detours::distance_without(const Table<ArcId, char>& missing,
                                       std::span<const NodeId> targets) {
  forget();
  for (const NodeId target : targets) relax(target, 0);
  while (!queue_.empty()) {
    std::pop_heap(queue_.begin(), queue_.end());
    const Open open = queue_.back();
    queue_.pop_back();
    if (open.to_target > to_target_[open.node]) continue;
    if (is_still_reached(open.node, missing)) return open.bound;
    for (const ArcId arc : tree_->graph().in_arcs(open.node))
      if (missing[arc] == 0 && tree_->weights()[arc] != unreachable)
        relax(tree_->graph().tail(arc), open.to_target + tree_->weights()[arc]);
  }
  return unreachable;
}

}  // namespace landbridge
