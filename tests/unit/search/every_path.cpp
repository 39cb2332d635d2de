// SPDX-License-Identifier: Apache-2.0
#include "search/every_path.hpp"

#include <algorithm>
#include <functional>

namespace landbridge::test {
namespace {

class Walk {
 public:
  Walk(const Graph& graph, const ArcLabels& weights, std::span<const std::vector<NodeId>> stages)
      : graph_(graph), weights_(weights), stages_(stages) {}

  void from(NodeId node) { begin_stage(node, 0); }
  const std::optional<Way>& least() const { return least_; }

 private:
  void begin_stage(NodeId node, std::size_t stage) {
    if (stage == stages_.size()) {
      if (!least_ || way_ < *least_) least_ = way_;
      return;
    }
    std::vector<char> seen(graph_.node_count(), 0);
    seen[node.index] = 1;
    step(node, stage, seen);
  }

  void step(NodeId node, std::size_t stage, std::vector<char>& seen) {
    if (std::ranges::find(stages_[stage], node) != stages_[stage].end())
      begin_stage(node, stage + 1);
    for (const ArcId arc : graph_.out_arcs(node)) {
      const NodeId head = graph_.head(arc);
      if (seen[head.index] != 0 || weights_[arc].is_infinite()) continue;
      const Label before = way_.label;
      way_ = {before + weights_[arc], std::move(way_.arcs)};
      way_.arcs.push_back(arc);
      seen[head.index] = 1;
      step(head, stage, seen);
      seen[head.index] = 0;
      way_.arcs.pop_back();
      way_.label = before;
    }
  }

  const Graph& graph_;
  const ArcLabels& weights_;
  std::span<const std::vector<NodeId>> stages_;
  Way way_{};
  std::optional<Way> least_;
};

}  // namespace

std::optional<Way> least_way(const Graph& graph, const ArcLabels& weights,
                             std::span<const NodeId> starts,
                             std::span<const std::vector<NodeId>> stages) {
  Walk walk(graph, weights, stages);
  for (const NodeId start : starts) walk.from(start);
  return walk.least();
}

std::vector<Way> every_way_between(const Graph& graph, const ArcLabels& weights,
                                   std::span<const NodeId> starts,
                                   std::span<const NodeId> targets) {
  std::vector<char> seen(graph.node_count(), 0);
  for (const NodeId start : starts) seen[start.index] = 1;
  std::vector<Way> all;
  Way way;
  const std::function<void(NodeId)> step = [&](NodeId node) {
    if (std::ranges::find(targets, node) != targets.end()) {
      all.push_back(way);
      return;
    }
    for (const ArcId arc : graph.out_arcs(node)) {
      const NodeId head = graph.head(arc);
      if (seen[head.index] != 0 || weights[arc].is_infinite()) continue;
      const Label before = way.label;
      way.label = before + weights[arc];
      way.arcs.push_back(arc);
      seen[head.index] = 1;
      step(head);
      seen[head.index] = 0;
      way.arcs.pop_back();
      way.label = before;
    }
  };
  for (const NodeId start : starts) step(start);
  std::ranges::sort(all);
  return all;
}

}  // namespace landbridge::test
