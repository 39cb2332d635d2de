// SPDX-License-Identifier: Apache-2.0
#include "analysis/limit_costs.hpp"

#include <algorithm>
#include <limits>
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
      if (is_ride(corridor().arcs[arc]))
        hops_[line_of(arc)].add(of_arcs_[arc], departs_stayed(arc), arrives_stayed(arc));
    for (const ArcId arc : arcs())
      if (is_ride(corridor().arcs[arc])) pay(arc, hops_.at(line_of(arc)));
    hand_rebates_on();
    for (const ArcId arc : arcs())
      if (!is_ride(corridor().arcs[arc])) charge(arc);
    return std::move(costs_);
  }

 private:
  // What the arcs of one line cost, one way and on one gauge: with the stay at the border, or
  // without it where a gauge change before or behind contains it.
  struct Hop {
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t most = 0;
    bool may_have_stayed = false;  // before it
    bool may_stay_later = false;

    void add(std::int64_t cost, bool has_stayed, bool stays_later) {
      least = std::min(least, cost);
      most = std::max(most, cost);
      may_have_stayed = may_have_stayed || has_stayed;
      may_stay_later = may_stay_later || stays_later;
    }
    std::int64_t stay() const { return most - least; }
    bool is_stay_paid_first() const { return may_have_stayed && !may_stay_later; }
  };

  const CorridorGraph& corridor() const { return graph_.corridor(); }
  IdRange<ArcId> arcs() const { return corridor().arcs.keys(); }

  bool arrives_stayed(ArcId arc) const {
    return corridor().nodes[corridor().graph.head(arc)].role == Role::yard;
  }
  bool departs_stayed(ArcId arc) const {
    return corridor().arcs[arc].stay == BorderStay::in_the_gauge_change && !arrives_stayed(arc);
  }

  // Lines that share a crossing differ in what they cost before it. Where only a gauge change
  // before the line can contain the stay, all others pay it when they enter the line; else all pay
  // it when they leave it for the platform, and a gauge change before gives it back.
  void pay(ArcId arc, const Hop& hop) {
    const std::size_t limits = passed_by(arc);
    if (limits > 1) costs_[graph_.step(arc, 1)] = hop.least;
    std::int64_t last = limits > 1 ? 0 : hop.least;
    if (hop.is_stay_paid_first()) {
      if (!departs_stayed(arc)) costs_[graph_.step(arc, 0)] = hop.stay();
    } else if (!arrives_stayed(arc)) {
      last += hop.stay();
      if (departs_stayed(arc)) rebates_[corridor().graph.tail(arc)] = hop.stay();
    }
    const ArcId exit = graph_.step(arc, limits);
    costs_[exit] = std::max(costs_[exit], last);
  }

  // Behind a wait to the node before it.
  void hand_rebates_on() {
    const auto found = rebates_;
    for (const auto& [node, rebate] : found)
      for (const ArcId arc : corridor().graph.in_arcs(node))
        if (corridor().arcs[arc].kind == ArcKind::wait)
          rebates_[corridor().graph.tail(arc)] = rebate;
  }

  void charge(ArcId arc) {
    const ArcId where = charged_arc(arc);
    const std::int64_t cost = std::max<std::int64_t>(0, of_arcs_[arc] - rebate_of(arc, where));
    costs_[where] = is_charged_.insert(where).second ? cost : std::min(costs_[where], cost);
  }

  std::int64_t rebate_of(ArcId arc, ArcId where) const {
    const bool leads_there = corridor().arcs[arc].kind != ArcKind::wait &&
                             graph_.graph().head(where) == corridor().graph.head(arc);
    const auto rebate = rebates_.find(corridor().graph.head(arc));
    return leads_there && rebate != rebates_.end() ? rebate->second : 0;
  }

  // Where a transfer is paid: behind its own limit if it has one, since what it leads to may bring
  // a rebate; else between the terminals, which other transfers share.
  ArcId charged_arc(ArcId arc) const {
    const LimitsPassed& passed = graph_.limits().of_arc[arc];
    const std::size_t count = passed_by(arc);
    for (std::size_t i = 0; i < count; ++i)
      if (graph_.limits().all[passed.begin()[i]].kind == LimitKind::gauge_change)
        return graph_.step(arc, i + 1);
    const bool leaves_terminal = count > 0 && !graph_.limits().all[*passed.begin()].is_forward;
    return graph_.step(arc, leaves_terminal ? 1 : 0);
  }

  std::size_t passed_by(ArcId arc) const {
    const LimitsPassed& passed = graph_.limits().of_arc[arc];
    return static_cast<std::size_t>(passed.end() - passed.begin());
  }
  LimitId line_of(ArcId arc) const { return *graph_.limits().of_arc[arc].begin(); }

  const LimitGraph& graph_;
  const Costs& of_arcs_;
  Costs costs_;
  std::map<LimitId, Hop> hops_;
  std::map<NodeId, std::int64_t> rebates_;
  std::set<ArcId> is_charged_;
};

}  // namespace

Costs costs_for(const LimitGraph& graph, const Costs& of_arcs) {
  return Costing(graph, of_arcs).finish();
}

}  // namespace landbridge
