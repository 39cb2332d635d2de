// SPDX-License-Identifier: Apache-2.0
#include "search/circulation.hpp"

#include <algorithm>
#include <vector>

namespace landbridge {
namespace {

// A walk in depth over the arcs that carry flow. An arc is left behind for good once it carries
// nothing or leads only to where all is done.
class Walk {
 public:
  Walk(const Graph& graph, Capacities& on)
      : graph_(graph), on_(on), state_(graph.node_count(), State::fresh) {
    for (std::uint32_t i = 0; i < graph.node_count(); ++i)
      next_.push(graph.out_bounds(NodeId{i}).first);
  }

  void run() {
    for (const NodeId node : state_.keys())
      if (state_[node] == State::fresh) from(node);
  }

 private:
  enum class State : char { fresh, on_trail, done };

  void from(NodeId node) {
    state_[node] = State::on_trail;
    while (true) {
      if (skip_to_flow(node)) {
        const ArcId arc = next_[node];
        node = graph_.head(arc);
        trail_.push_back(arc);
        if (state_[node] == State::on_trail) cancel_back_to(node);
        state_[node] = State::on_trail;
        continue;
      }
      state_[node] = State::done;
      if (trail_.empty()) return;
      node = graph_.tail(trail_.back());
      trail_.pop_back();
    }
  }

  // Moves to the next arc that is worth a step; false if the node has none.
  bool skip_to_flow(NodeId node) {
    const ArcId end = graph_.out_bounds(node).second;
    ArcId& arc = next_[node];
    while (arc != end && (on_[arc] == 0 || state_[graph_.head(arc)] == State::done)) ++arc.index;
    return arc != end;
  }

  // The trail has come back to `node`: empties the least arc of the cycle and steps back to it.
  void cancel_back_to(NodeId node) {
    auto first = trail_.end() - 1;
    while (graph_.tail(*first) != node) --first;
    std::int64_t least = on_[*first];
    for (auto arc = first; arc != trail_.end(); ++arc) least = std::min(least, on_[*arc]);
    for (auto arc = first; arc != trail_.end(); ++arc) {
      on_[*arc] -= least;
      state_[graph_.head(*arc)] = State::fresh;
    }
    trail_.erase(first, trail_.end());
  }

  const Graph& graph_;
  Capacities& on_;
  Table<NodeId, State> state_;
  Table<NodeId, ArcId> next_;
  std::vector<ArcId> trail_;
};

}  // namespace

void cancel_circulations(const Graph& graph, Capacities& on) { Walk(graph, on).run(); }

}  // namespace landbridge
