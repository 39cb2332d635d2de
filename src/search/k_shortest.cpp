// SPDX-License-Identifier: Apache-2.0
#include "search/k_shortest.hpp"

#include "search/through_paths.hpp"
#include "search/walk.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace landbridge {

LooplessPaths::LooplessPaths(const Graph& graph, const ArcLabels& weights,
                             std::span<const NodeId> starts, std::span<const NodeId> targets)
    : graph_(&graph),
      weights_(&weights),
      is_start_(marks_of(graph.node_count(), starts)),
      is_target_(marks_of(graph.node_count(), targets)),
      to_target_(labels_to(graph, weights, starts, targets)),
      is_kept_(graph.node_count(), 0),
      labels_(graph.node_count(), Label::infinity()) {
  for (const NodeId start : distinct(starts)) add({.label = {}, .start = start});
}

void LooplessPaths::push(Family family) {
  families_.push_back(std::move(family));
  std::push_heap(families_.begin(), families_.end(), std::greater<>());
}

std::optional<Path> LooplessPaths::next() {
  while (!families_.empty()) {
    std::pop_heap(families_.begin(), families_.end(), std::greater<>());
    Family family = std::move(families_.back());
    families_.pop_back();
    if (family.is_searched) {
      branch(family);
      const std::size_t length = family.arcs.size();
      return Path{family.label, family.start, std::move(family.arcs), {length}};
    }
    if (search(family)) push(std::move(family));
  }
  return {};
}

NodeId LooplessPaths::leaves_at(const Family& family) const {
  return family.kept == 0 ? family.start : graph_->head(family.arcs[family.kept - 1]);
}

Label LooplessPaths::kept_label(const Family& family) const {
  Label label;
  for (std::size_t i = 0; i < family.kept; ++i) label = label + (*weights_)[family.arcs[i]];
  return label;
}

void LooplessPaths::mark_kept(const Family& family, char mark) {
  is_kept_[family.start] = mark;
  for (std::size_t i = 0; i < family.kept; ++i) is_kept_[graph_->head(family.arcs[i])] = mark;
}

// The nodes that are kept must be marked.
bool LooplessPaths::may_leave_by(const Family& family, ArcId arc) const {
  const NodeId head = graph_->head(arc);
  return !(*weights_)[arc].is_infinite() && !to_target_[head].is_infinite() &&
         is_kept_[head] == 0 && is_start_[head] == 0 &&
         std::ranges::find(family.barred, arc) == family.barred.end();
}

// Puts a family in the queue under its bound, if there can be a path in it.
void LooplessPaths::add(Family family) {
  const NodeId node = leaves_at(family);
  Label bound = Label::infinity();
  if (is_target_[node] != 0) {
    bound = {};  // a start that is a target: the path without arcs
  } else {
    mark_kept(family, 1);
    for (const ArcId arc : graph_->out_arcs(node))
      if (may_leave_by(family, arc))
        bound = std::min(bound, (*weights_)[arc] + to_target_[graph_->head(arc)]);
    mark_kept(family, 0);
  }
  if (bound.is_infinite()) return;
  family.label = kept_label(family) + bound;
  push(std::move(family));
}

// Finds the best path of a family; false if there is none.
bool LooplessPaths::search(Family& family) {
  mark_kept(family, 1);
  const bool found = follow_bound(family) || search_around(family);
  mark_kept(family, 0);
  family.is_searched = found;
  return found;
}

// Walks along the least labels to the targets, always over the first arc. If that meets no node
// that is kept, no path of the family is better.
bool LooplessPaths::follow_bound(Family& family) {
  std::vector<ArcId> arcs = family.arcs;
  Label left = family.label;  // of what is ahead
  const Label kept = kept_label(family);
  for (std::size_t i = 0; i < Label::size; ++i) left.terms[i] -= kept.terms[i];
  NodeId node = leaves_at(family);
  while (is_target_[node] == 0) {
    const bool leaves = arcs.size() == family.kept;
    for (const ArcId arc : graph_->out_arcs(node)) {
      const NodeId head = graph_->head(arc);
      if ((*weights_)[arc] + to_target_[head] != left) continue;
      if (leaves ? !may_leave_by(family, arc) : is_start_[head] != 0) continue;
      arcs.push_back(arc);
      break;
    }
    node = graph_->head(arcs.back());
    if (is_kept_[node] != 0) return false;
    left = to_target_[node];
  }
  family.arcs = std::move(arcs);
  return true;
}

void LooplessPaths::reach(NodeId node, const Label& label) {
  if (label >= labels_[node]) return;
  labels_[node] = label;
  touched_.push_back(node);
  open_.push_back({label + to_target_[node], label, node});
  std::push_heap(open_.begin(), open_.end());
}

// The least label of a target, with that of every node on a path that is as good.
Label LooplessPaths::settle(const Family& family) {
  Label best = Label::infinity();
  const NodeId origin = leaves_at(family);
  reach(origin, kept_label(family));
  while (!open_.empty()) {
    std::pop_heap(open_.begin(), open_.end());
    const Open open = open_.back();
    open_.pop_back();
    if (open.bound > best) break;
    if (open.label > labels_[open.node]) continue;
    if (is_target_[open.node] != 0) {
      best = open.label;
      continue;
    }
    for (const ArcId arc : graph_->out_arcs(open.node)) {
      const NodeId head = graph_->head(arc);
      const bool is_open = open.node == origin ? may_leave_by(family, arc)
                                               : is_kept_[head] == 0 && is_start_[head] == 0 &&
                                                     !(*weights_)[arc].is_infinite() &&
                                                     !to_target_[head].is_infinite();
      if (is_open) reach(head, open.label + (*weights_)[arc]);
    }
  }
  return best;
}

// The first of the best paths among what has been settled.
void LooplessPaths::trace(Family& family, const Label& best) {
  const NodeId origin = leaves_at(family);
  std::vector<NodeId> ends;
  for (const NodeId node : distinct(touched_))
    if (is_target_[node] != 0 && labels_[node] == best) ends.push_back(node);
  const auto is_tight = [&](ArcId arc) {
    const NodeId tail = graph_->tail(arc);
    if (labels_[tail].is_infinite() || is_target_[tail] != 0) return false;
    if (tail == origin && !may_leave_by(family, arc)) return false;
    return labels_[tail] + (*weights_)[arc] == labels_[graph_->head(arc)];
  };
  std::vector<NodeId> marked = ends;  // few beside all nodes: a sorted list
  for (std::size_t i = 0; i < marked.size(); ++i)
    for (const ArcId arc : graph_->in_arcs(marked[i]))
      if (is_tight(arc) && std::ranges::find(marked, graph_->tail(arc)) == marked.end())
        marked.push_back(graph_->tail(arc));
  std::ranges::sort(marked);
  for (NodeId node = origin; is_target_[node] == 0;) {
    for (const ArcId arc : graph_->out_arcs(node)) {
      if (!is_tight(arc) || !std::ranges::binary_search(marked, graph_->head(arc))) continue;
      family.arcs.push_back(arc);
      break;
    }
    node = graph_->head(family.arcs.back());
  }
}

bool LooplessPaths::search_around(Family& family) {
  const Label best = settle(family);
  if (!best.is_infinite()) {
    trace(family, best);
    family.label = best;
  }
  for (const NodeId node : touched_) labels_[node] = Label::infinity();
  touched_.clear();
  open_.clear();
  return !best.is_infinite();
}

// All other paths of the family of a path, by where they leave it first.
void LooplessPaths::branch(const Family& found) {
  for (std::size_t i = found.kept; i < found.arcs.size(); ++i) {
    Family rest{.label = {}, .start = found.start};
    rest.arcs.assign(found.arcs.begin(), found.arcs.begin() + static_cast<std::ptrdiff_t>(i));
    rest.kept = i;
    if (i == found.kept) rest.barred = found.barred;
    rest.barred.push_back(found.arcs[i]);
    add(std::move(rest));
  }
}

}  // namespace landbridge
