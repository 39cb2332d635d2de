// SPDX-License-Identifier: Apache-2.0
// Walks over numbered nodes, and sets of them.
#pragma once

#include "search/graph.hpp"

#include <algorithm>
#include <span>
#include <vector>

namespace landbridge {

inline NodeMarks marks_of(std::size_t node_count, std::span<const NodeId> nodes) {
  NodeMarks marks(node_count, false);
  for (const NodeId node : nodes) marks[node] = true;
  return marks;
}

/// Each node once, ascending.
inline std::vector<NodeId> distinct(std::span<const NodeId> nodes) {
  std::vector<NodeId> once(nodes.begin(), nodes.end());
  std::ranges::sort(once);
  once.erase(std::unique(once.begin(), once.end()), once.end());
  return once;
}

/// The nodes that a walk from the starts sees: step(node, visit) calls visit(next) for every node
/// that one step leads to.
template <class Step>
NodeMarks seen_from(std::size_t node_count, std::span<const NodeId> starts, Step step) {
  NodeMarks seen(node_count, false);
  std::vector<NodeId> open;
  const auto visit = [&](NodeId node) {
    if (seen[node]) return;
    seen[node] = true;
    open.push_back(node);
  };
  for (const NodeId start : starts) visit(start);
  while (!open.empty()) {
    const NodeId node = open.back();
    open.pop_back();
    step(node, visit);
  }
  return seen;
}

}  // namespace landbridge
