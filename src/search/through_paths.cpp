// SPDX-License-Identifier: Apache-2.0
#include "search/through_paths.hpp"

#include "search/walk.hpp"

#include <algorithm>
#include <functional>
#include <queue>
#include <utility>

namespace landbridge {
namespace {

// Dijkstra's algorithm; spread(node, reach) calls reach(next, arc) for every step from a node, and
// nothing for one that no way goes on from.
template <class Spread>
NodeLabels spread_labels(std::size_t node_count, const ArcLabels& weights,
                         std::span<const NodeId> origins, Spread spread) {
  NodeLabels labels(node_count, Label::infinity());
  using Reached = std::pair<Label, NodeId>;
  std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue;
  const auto set = [&](NodeId node, const Label& label) {
    if (label >= labels[node]) return;
    labels[node] = label;
    queue.emplace(label, node);
  };
  for (const NodeId node : origins) set(node, {});
  while (!queue.empty()) {
    const auto [label, node] = queue.top();
    queue.pop();
    if (label > labels[node]) continue;
    spread(node, [&, here = label](NodeId next, ArcId arc) { set(next, here + weights[arc]); });
  }
  return labels;
}

// By ways that pass no target.
NodeLabels labels_from(const Graph& graph, const ArcLabels& weights, std::span<const NodeId> starts,
                       const NodeMarks& is_target) {
  return spread_labels(graph.node_count(), weights, starts, [&](NodeId node, auto reach) {
    if (is_target[node] != 0) return;
    for (const ArcId arc : graph.out_arcs(node)) reach(graph.head(arc), arc);
  });
}

bool visits_twice(const Graph& graph, const Path& path) {
  std::vector<NodeId> nodes{path.start};
  for (const ArcId arc : path.arcs) nodes.push_back(graph.head(arc));
  return distinct(nodes).size() < nodes.size();
}

}  // namespace

NodeLabels labels_to(const Graph& graph, const ArcLabels& weights, std::span<const NodeId> starts,
                     std::span<const NodeId> targets) {
  const NodeMarks is_start = marks_of(graph.node_count(), starts);
  return spread_labels(graph.node_count(), weights, targets, [&](NodeId node, auto reach) {
    if (is_start[node] != 0) return;
    for (const ArcId arc : graph.in_arcs(node)) reach(graph.tail(arc), arc);
  });
}

ThroughPaths::ThroughPaths(const Graph& graph, const ArcLabels& weights,
                           std::span<const NodeId> starts, std::span<const NodeId> targets)
    : graph_(&graph),
      weights_(&weights),
      is_start_(marks_of(graph.node_count(), starts)),
      is_target_(marks_of(graph.node_count(), targets)),
      from_start_(labels_from(graph, weights, starts, is_target_)),
      to_target_(labels_to(graph, weights, starts, targets)) {}

Label ThroughPaths::label(ArcId arc) const {
  const NodeId tail = graph_->tail(arc);
  const NodeId head = graph_->head(arc);
  if (is_target_[tail] != 0 || is_start_[head] != 0) return Label::infinity();
  return from_start_[tail] + (*weights_)[arc] + to_target_[head];
}

std::vector<ArcId> ThroughPaths::in_order() const {
  std::vector<std::pair<Label, ArcId>> found;
  for (const ArcId arc : weights_->keys())
    if (const Label through = label(arc); !through.is_infinite()) found.emplace_back(through, arc);
  std::ranges::sort(found);
  std::vector<ArcId> arcs;
  for (const auto& [through, arc] : found) arcs.push_back(arc);
  return arcs;
}

std::vector<ArcId> ThroughPaths::arcs_to(NodeId node) const {
  std::vector<ArcId> arcs;
  while (is_start_[node] == 0) {
    for (const ArcId arc : graph_->in_arcs(node)) {
      const NodeId tail = graph_->tail(arc);
      if (is_target_[tail] != 0 || from_start_[tail].is_infinite() ||
          from_start_[tail] + (*weights_)[arc] != from_start_[node])
        continue;
      arcs.push_back(arc);
      break;
    }
    node = graph_->tail(arcs.back());
  }
  std::ranges::reverse(arcs);
  return arcs;
}

void ThroughPaths::append_arcs_from(NodeId node, std::vector<ArcId>& arcs) const {
  while (is_target_[node] == 0) {
    for (const ArcId arc : graph_->out_arcs(node)) {
      const NodeId head = graph_->head(arc);
      if (is_start_[head] != 0 || (*weights_)[arc] + to_target_[head] != to_target_[node]) continue;
      arcs.push_back(arc);
      break;
    }
    node = graph_->head(arcs.back());
  }
}

std::optional<Path> ThroughPaths::path(ArcId arc) const {
  Path path;
  path.label = label(arc);
  if (path.label.is_infinite()) return {};
  path.arcs = arcs_to(graph_->tail(arc));
  path.arcs.push_back(arc);
  append_arcs_from(graph_->head(arc), path.arcs);
  path.start = graph_->tail(path.arcs.front());
  path.stops = {path.arcs.size()};
  if (visits_twice(*graph_, path)) return {};
  return path;
}

}  // namespace landbridge
