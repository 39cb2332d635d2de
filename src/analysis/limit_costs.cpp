// SPDX-License-Identifier: Apache-2.0
#include "analysis/limit_costs.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>

namespace landbridge {
namespace {

class Costing {
 public:
  Costing(const LimitGraph& graph, const Costs& of_arcs)
      : graph_(graph), of_arcs_(of_arcs), costs_(graph.graph().arc_count(), 0) {}

  Costs finish() {
    for (const ArcId arc : arcs())
      if (is_ride(arc)) raise(last_of(arc), of_arcs_[arc]);
    find_rebates();
    for (const ArcId arc : arcs())
      if (!is_ride(arc)) charge(arc);
    return std::move(costs_);
  }

 private:
  IdRange<ArcId> arcs() const { return graph_.corridor().arcs.keys(); }

  bool is_ride(ArcId arc) const {
    const ArcKind kind = graph_.corridor().arcs[arc].kind;
    return kind == ArcKind::move || kind == ArcKind::border;
  }

  // Several arcs that share their limits and their head differ by the stay before the border; the
  // dearest is the one that pays it behind the line.
  void raise(ArcId last, std::int64_t cost) { costs_[last] = std::max(costs_[last], cost); }

  // A node from which rides are cheaper than behind their line: where one comes from a gauge change
  // that contains the stay. Behind a wait it is handed on to the node before.
  void find_rebates() {
    for (const ArcId arc : arcs()) {
      if (!is_ride(arc)) continue;
      const std::int64_t rebate = costs_[last_of(arc)] - of_arcs_[arc];
      if (rebate > 0) rebates_[graph_.corridor().graph.tail(arc)] = rebate;
    }
    const auto found = rebates_;
    for (const auto& [node, rebate] : found)
      for (const ArcId arc : graph_.corridor().graph.in_arcs(node))
        if (graph_.corridor().arcs[arc].kind == ArcKind::wait)
          rebates_[graph_.corridor().graph.tail(arc)] = rebate;
  }

  void charge(ArcId arc) {
    const ArcId where = charged_arc(arc);
    const std::int64_t cost = std::max<std::int64_t>(0, of_arcs_[arc] - rebate_of(arc, where));
    costs_[where] = is_charged_.insert(where).second ? cost : std::min(costs_[where], cost);
  }

  std::int64_t rebate_of(ArcId arc, ArcId where) const {
    const bool leads_there = graph_.corridor().arcs[arc].kind != ArcKind::wait &&
                             graph_.graph().head(where) == graph_.corridor().graph.head(arc);
    const auto rebate = rebates_.find(graph_.corridor().graph.head(arc));
    return leads_there && rebate != rebates_.end() ? rebate->second : 0;
  }

  // Where a transfer is paid: behind its own limit if it has one, since what it leads to may bring
  // a rebate; else between the terminals, which other transfers share.
  ArcId charged_arc(ArcId arc) const {
    const LimitsPassed& passed = graph_.limits().of_arc[arc];
    const auto count = static_cast<std::size_t>(passed.end() - passed.begin());
    for (std::size_t i = 0; i < count; ++i)
      if (graph_.limits().all[passed.begin()[i]].kind == LimitKind::gauge_change)
        return graph_.step(arc, i + 1);
    const bool leaves_terminal = count > 0 && !graph_.limits().all[*passed.begin()].is_forward;
    return graph_.step(arc, leaves_terminal ? 1 : 0);
  }

  ArcId last_of(ArcId arc) const {
    const LimitsPassed& passed = graph_.limits().of_arc[arc];
    return graph_.step(arc, static_cast<std::size_t>(passed.end() - passed.begin()));
  }

  const LimitGraph& graph_;
  const Costs& of_arcs_;
  Costs costs_;
  std::map<NodeId, std::int64_t> rebates_;
  std::set<ArcId> is_charged_;
};

}  // namespace

Costs costs_for(const LimitGraph& graph, const Costs& of_arcs) {
  return Costing(graph, of_arcs).finish();
}

}  // namespace landbridge
