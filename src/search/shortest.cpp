// SPDX-License-Identifier: Apache-2.0
#include "search/shortest.hpp"

#include "search/boost_graph.hpp"
#include "search/detour.hpp"
#include "search/walk.hpp"

#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/two_bit_color_map.hpp>

#include <algorithm>
#include <functional>
#include <queue>
#include <utility>

namespace landbridge {
namespace {

struct Settled {};  // thrown to end a search; Boost has no other way

// Ends the search once a node farther than the nearest target is reached.
class StopBehindTargets : public boost::default_dijkstra_visitor {
 public:
  StopBehindTargets(const NodeLabels& labels, const NodeMarks& is_target)
      : labels_(&labels), is_target_(&is_target) {}

  void examine_vertex(NodeId node, const Graph&) {
    const Label& label = (*labels_)[node];
    if (label.is_infinite() || label > nearest_) throw Settled{};
    if ((*is_target_)[node]) nearest_ = std::min(nearest_, label);
  }

 private:
  const NodeLabels* labels_;
  const NodeMarks* is_target_;
  Label nearest_ = Label::infinity();
};

bool is_tight(const Graph& graph, const ArcLabels& weights, const NodeLabels& labels, ArcId arc) {
  const Label& before = labels[graph.tail(arc)];
  return !before.is_infinite() && before + weights[arc] == labels[graph.head(arc)];
}

// The nodes from which a tight path leads to one of the ends.
NodeMarks on_best_paths(const Graph& graph, const ArcLabels& weights, const NodeLabels& labels,
                        std::span<const NodeId> ends) {
  return seen_from(graph.node_count(), ends, [&](NodeId node, auto visit) {
    for (const ArcId arc : graph.in_arcs(node))
      if (is_tight(graph, weights, labels, arc)) visit(graph.tail(arc));
  });
}

// One search of a path through stages.
struct Stage {
  std::vector<Start> starts;
  NodeLabels labels;
  std::vector<NodeId> ends;  // that the best whole path may use
};

std::vector<Start> at_zero(std::span<const NodeId> nodes) {
  std::vector<Start> starts;
  for (const NodeId node : distinct(nodes)) starts.push_back({node, {}});
  return starts;
}

std::vector<NodeId> reached(const NodeLabels& labels, std::span<const NodeId> nodes) {
  std::vector<NodeId> ends = distinct(nodes);
  std::erase_if(ends, [&](NodeId node) { return labels[node].is_infinite(); });
  return ends;
}

// Searches stage after stage; every node of a stage hands its label on. Empty if one cannot be
// reached.
std::vector<Stage> search_stages(const Graph& graph, const ArcLabels& weights,
                                 std::span<const NodeId> starts,
                                 std::span<const std::vector<NodeId>> stages) {
  std::vector<Stage> searched;
  std::vector<Start> next = at_zero(starts);
  for (std::size_t i = 0; i < stages.size(); ++i) {
    const bool is_last = i + 1 == stages.size();
    Stage& stage = searched.emplace_back();
    stage.starts = std::exchange(next, {});
    stage.labels =
        shortest_labels(graph, weights, stage.starts,
                        is_last ? std::span<const NodeId>(stages[i]) : std::span<const NodeId>());
    stage.ends = reached(stage.labels, stages[i]);
    if (stage.ends.empty()) return {};
    for (const NodeId node : stage.ends) next.push_back({node, stage.labels[node]});
  }
  return searched;
}

// Walks one stage from `node` along marked nodes, always over the first arc; appends to the path.
NodeId walk(const Graph& graph, const ArcLabels& weights, const Stage& stage,
            const NodeMarks& marked, const NodeMarks& is_end, NodeId node, Path& path) {
  while (!is_end[node]) {
    for (const ArcId arc : graph.out_arcs(node)) {
      if (!marked[graph.head(arc)] || !is_tight(graph, weights, stage.labels, arc)) continue;
      path.arcs.push_back(arc);
      break;
    }
    node = graph.head(path.arcs.back());
  }
  path.stops.push_back(path.arcs.size());
  return node;
}

// The first of the best paths through stages that all have an end.
Path trace(const Graph& graph, const ArcLabels& weights, std::span<Stage> searched) {
  std::vector<NodeId>& last = searched.back().ends;
  const auto label_of = [&](NodeId node) { return searched.back().labels[node]; };
  const Label best = label_of(*std::ranges::min_element(last, {}, label_of));
  std::erase_if(last, [&](NodeId node) { return label_of(node) != best; });

  // Backward: which nodes lie on a best path, and where each stage may begin and end.
  std::vector<NodeMarks> marked(searched.size());
  for (std::size_t i = searched.size(); i-- > 0;) {
    Stage& stage = searched[i];
    marked[i] = on_best_paths(graph, weights, stage.labels, stage.ends);
    std::erase_if(stage.starts, [&](const Start& start) {
      return !marked[i][start.node] || stage.labels[start.node] != start.label;
    });
    if (i == 0) break;
    searched[i - 1].ends.clear();
    for (const Start& start : stage.starts) searched[i - 1].ends.push_back(start.node);
  }

  // Forward: the first of the best paths.
  Path path;
  path.label = best;
  path.start = searched.front().starts.front().node;
  NodeId node = path.start;
  for (std::size_t i = 0; i < searched.size(); ++i)
    node = walk(graph, weights, searched[i], marked[i],
                marks_of(graph.node_count(), searched[i].ends), node, path);
  return path;
}

// The first terms of all labels.
Weights weights_in(const ArcLabels& labels) {
  Weights weights;
  for (const Label& label : labels) weights.push(label.terms.front());
  return weights;
}

// Of each set of targets those that are nearest by weight; none where no path leads.
std::vector<std::vector<NodeId>> nearest_of(const DistanceTree& tree,
                                            std::span<const std::vector<NodeId>> targets) {
  std::vector<std::vector<NodeId>> nearest;
  for (const std::vector<NodeId>& nodes : targets) {
    std::vector<NodeId>& ends = nearest.emplace_back();
    if (nodes.empty()) continue;
    const std::int64_t least = tree.distance(tree.nearest(nodes));
    if (least == unreachable) continue;
    ends = distinct(nodes);
    std::erase_if(ends, [&](NodeId node) { return tree.distance(node) != least; });
  }
  return nearest;
}

// The nodes from which a path of the least weight leads on to one of some nodes.
NodeMarks on_lightest_paths(const DistanceTree& tree,
                            std::span<const std::vector<NodeId>> targets) {
  std::vector<NodeId> ends;
  for (const std::vector<NodeId>& nodes : targets)
    ends.insert(ends.end(), nodes.begin(), nodes.end());
  const Graph& graph = tree.graph();
  return seen_from(graph.node_count(), ends, [&](NodeId node, auto visit) {
    for (const ArcId arc : graph.in_arcs(node)) {
      const std::int64_t before = tree.distance(graph.tail(arc));
      if (before != unreachable && tree.weights()[arc] != unreachable &&
          before + tree.weights()[arc] == tree.distance(node))
        visit(graph.tail(arc));
    }
  });
}

// The least labels of marked nodes over marked nodes: Dijkstra's algorithm where few are marked.
NodeLabels labels_among(const Graph& graph, const ArcLabels& weights, std::span<const Start> starts,
                        const NodeMarks& marked) {
  NodeLabels labels(graph.node_count(), Label::infinity());
  using Reached = std::pair<Label, NodeId>;
  std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue;
  const auto reach = [&](NodeId node, const Label& label) {
    if (!marked[node] || label >= labels[node]) return;
    labels[node] = label;
    queue.emplace(label, node);
  };
  for (const Start& start : starts) reach(start.node, start.label);
  while (!queue.empty()) {
    const auto [label, node] = queue.top();
    queue.pop();
    if (label > labels[node]) continue;
    for (const ArcId arc : graph.out_arcs(node)) reach(graph.head(arc), label + weights[arc]);
  }
  return labels;
}

}  // namespace

NodeLabels shortest_labels(const Graph& graph, const ArcLabels& weights,
                           std::span<const Start> starts, std::span<const NodeId> targets) {
  NodeLabels labels(graph.node_count(), Label::infinity());
  std::vector<NodeId> sources;
  for (const Start& start : starts) {
    labels[start.node] = std::min(labels[start.node], start.label);
    sources.push_back(start.node);
  }
  sources = distinct(sources);

  const NodeMarks is_target = marks_of(graph.node_count(), targets);
  std::vector<NodeId> predecessors(graph.node_count());
  const IndexOf<NodeId> index{};
  try {
    boost::dijkstra_shortest_paths_no_init(
        graph, sources.begin(), sources.end(),
        boost::make_iterator_property_map(predecessors.begin(), index),
        TableMap<NodeId, Label>{&labels}, ConstTableMap<ArcId, Label>{&weights}, index,
        std::less<Label>(), std::plus<Label>(), Label{}, StopBehindTargets(labels, is_target),
        boost::make_two_bit_color_map(graph.node_count(), index));
  } catch (const Settled&) {
    // the nearest target is settled: that is all that was asked
  }
  return labels;
}

std::optional<Path> shortest_path(const Graph& graph, const ArcLabels& weights,
                                  std::span<const NodeId> starts,
                                  std::span<const std::vector<NodeId>> stages) {
  std::vector<Stage> searched = search_stages(graph, weights, starts, stages);
  if (searched.empty()) return {};
  return trace(graph, weights, searched);
}

std::vector<std::optional<Path>> shortest_paths(const Graph& graph, const ArcLabels& weights,
                                                std::span<const NodeId> starts,
                                                std::span<const std::vector<NodeId>> targets) {
  // The weight alone is searched fast; what breaks ties is asked where ties can be only.
  const Weights lightest = weights_in(weights);
  const DistanceTree tree(graph, lightest, starts);
  const std::vector<std::vector<NodeId>> nearest = nearest_of(tree, targets);
  const std::vector<Start> origins = at_zero(starts);
  Stage stage{{}, labels_among(graph, weights, origins, on_lightest_paths(tree, nearest)), {}};
  std::vector<std::optional<Path>> paths;
  for (const std::vector<NodeId>& ends : nearest) {
    stage.starts = origins;
    stage.ends = ends;
    paths.emplace_back();
    if (!stage.ends.empty()) paths.back() = trace(graph, weights, std::span(&stage, 1));
  }
  return paths;
}

NodeMarks reachable(const Graph& graph, const ArcLabels& weights, std::span<const NodeId> starts,
                    Along direction) {
  return seen_from(graph.node_count(), starts, [&](NodeId node, auto visit) {
    if (direction == Along::forward) {
      for (const ArcId arc : graph.out_arcs(node))
        if (!weights[arc].is_infinite()) visit(graph.head(arc));
    } else {
      for (const ArcId arc : graph.in_arcs(node))
        if (!weights[arc].is_infinite()) visit(graph.tail(arc));
    }
  });
}

}  // namespace landbridge
