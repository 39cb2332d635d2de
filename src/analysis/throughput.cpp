// SPDX-License-Identifier: Apache-2.0
#include "analysis/throughput.hpp"

#include <algorithm>
#include <cassert>
#include <stdexcept>

namespace landbridge {
namespace {

struct DraftArc {
  NodeId tail;
  NodeId head;
  std::optional<LimitId> limit;
  friend auto operator<=>(const DraftArc&, const DraftArc&) = default;
};

std::vector<LimitId> limits_among(const LimitGraph& graph, const std::vector<ArcId>& cut) {
  std::vector<LimitId> limits;
  for (const ArcId arc : cut)
    if (const auto limit = graph.limit_of(arc)) limits.push_back(*limit);
  std::ranges::sort(limits);
  return limits;
}

std::int64_t capacity_of(const std::vector<LimitId>& cut, const Amounts& capacities) {
  std::int64_t sum = 0;
  for (const LimitId limit : cut) sum += capacities[limit];
  return sum;
}

// What a unit of a limit's relief is, in whole TEU a day.
std::optional<std::int64_t> unit_of(const Limits& limits, LimitId limit) {
  const auto amount = limits.all[limit].relief.amount;
  if (!amount) return {};
  return nearest_teu(amount->value);
}

// The line of a border, or the border of a line, when both let through the same: one figure that is
// told in two tables, so that relieving one alone would mean nothing.
std::optional<LimitId> other_row_of(const Limits& limits, LimitId id, const Amounts& capacities) {
  const Limit& limit = limits.all[id];
  if (!limit.link || capacities[id] >= unlimited) return {};
  for (const LimitId other : limits.all.keys()) {
    const Limit& one = limits.all[other];
    if (other != id && one.kind != limit.kind && one.link == limit.link &&
        one.gauge == limit.gauge && one.is_forward == limit.is_forward &&
        capacities[other] == capacities[id])
      return other;
  }
  return {};
}

void widen(const Limits& limits, LimitId limit, std::int64_t capacity, Amounts& capacities) {
  const auto other = other_row_of(limits, limit, capacities);
  capacities[limit] = capacity;
  if (other) capacities[*other] = capacity;
}

std::optional<std::int64_t> relieved(const Limits& limits, LimitId limit, std::int64_t capacity,
                                     const Relief& relief) {
  switch (relief.kind) {
    case Relief::Kind::unit:
      if (const auto unit = unit_of(limits, limit)) return capacity + *unit;
      return {};
    case Relief::Kind::amount:
      return capacity + relief.amount;
    case Relief::Kind::twice:
      return capacity > 0 ? 2 * capacity : unit_of(limits, limit).value_or(1);
    case Relief::Kind::lifted:
      break;
  }
  return unlimited;
}

}  // namespace

LimitGraph::LimitGraph(const CorridorGraph& corridor, const Limits& limits)
    : corridor_(&corridor),
      limits_(&limits),
      platforms_(static_cast<std::uint32_t>(corridor.nodes.size())) {
  std::vector<DraftArc> drafts;
  for (const ArcId arc : corridor.arcs.keys()) {
    NodeId here = corridor.graph.tail(arc);
    for (const LimitId limit : limits.of_arc[arc]) {
      drafts.push_back({here, gate(limit), {}});
      here = behind(limit);
    }
    drafts.push_back({here, corridor.graph.head(arc), {}});
  }
  for (const LimitId limit : limits.all.keys())
    drafts.push_back({gate(limit), behind(limit), limit});
  std::ranges::sort(drafts);
  drafts.erase(std::unique(drafts.begin(), drafts.end()), drafts.end());

  std::vector<ArcEnds> ends;
  arc_of_limit_ = Table<LimitId, ArcId>(limits.all.size(), ArcId{});
  for (const DraftArc& draft : drafts) {
    ends.push_back({draft.tail, draft.head});
    const ArcId arc = limit_of_arc_.push(draft.limit);
    if (draft.limit) arc_of_limit_[*draft.limit] = arc;
  }
  graph_ = Graph(platforms_ + 2 * limits.all.size(), std::move(ends));
}

ArcId LimitGraph::step(ArcId arc, std::size_t passed) const {
  const LimitsPassed& limits = limits_->of_arc[arc];
  const LimitId* next = limits.begin() + passed;
  const NodeId from = passed == 0 ? corridor_->graph.tail(arc) : behind(next[-1]);
  const NodeId to = next == limits.end() ? corridor_->graph.head(arc) : gate(*next);
  for (const ArcId out : graph_.out_arcs(from))
    if (graph_.head(out) == to) return out;
  assert(false);
  return {};
}

Capacities LimitGraph::capacities_for(const Amounts& of_limits) const {
  Capacities capacities(limit_of_arc_.size(), unlimited);
  for (const LimitId limit : of_limits.keys()) capacities[arc_of_limit_[limit]] = of_limits[limit];
  return capacities;
}

Amounts capacities_of(const Limits& limits) {
  Amounts amounts;
  for (const Limit& limit : limits.all) amounts.push(whole_teu(limit.capacity));
  return amounts;
}

FlowEnds flow_ends(const CorridorGraph& graph, std::span<const PlaceId> from,
                   std::span<const PlaceId> to) {
  FlowEnds ends;
  for (const PlaceId place : from)
    for (const NodeId node : graph.platforms_of(place)) ends.sources.push_back(node);
  for (const PlaceId place : to)
    for (const NodeId node : graph.stops_of(place)) ends.sinks.push_back(node);
  return ends;
}

Throughput throughput(const LimitGraph& graph, const Amounts& capacities, const FlowEnds& ends) {
  const Flow flow =
      greatest_flow(graph.graph(), graph.capacities_for(capacities), ends.sources, ends.sinks);
  Throughput found;
  found.value = flow.value;
  for (const LimitId limit : capacities.keys()) found.on.push(flow.on[graph.arc_of(limit)]);
  found.cut = limits_among(graph, flow.cut);
  if (found.value < unlimited && capacity_of(found.cut, capacities) != found.value)
    throw std::logic_error("the greatest flow is not as large as its cut");
  found.cut_nearest_destination = limits_among(graph, flow.cut_nearest_sinks);
  return found;
}

std::vector<Rung> climb(const LimitGraph& graph, const FlowEnds& ends, const Throughput& first,
                        const Relief& relief, std::size_t count) {
  std::vector<Rung> rungs;
  Amounts capacities = capacities_of(graph.limits());
  Throughput now = first;
  while (rungs.size() < count && !now.cut.empty() && now.value < unlimited) {
    Rung rung{.relieved = now.cut, .added = {}, .value = 0, .gain = 0, .cut = {}};
    const Amounts before = capacities;
    for (const LimitId limit : rung.relieved) {
      const auto wider = relieved(graph.limits(), limit, before[limit], relief);
      if (!wider) return rungs;
      widen(graph.limits(), limit, *wider, capacities);
    }
    const std::int64_t was = now.value;
    now = throughput(graph, capacities, ends);
    rung.value = now.value;
    rung.gain = now.value < unlimited ? now.value - was : unlimited;
    for (const LimitId limit : rung.relieved)
      rung.added.push_back(relief.kind == Relief::Kind::lifted
                               ? std::max<std::int64_t>(0, now.on[limit] - before[limit])
                               : capacities[limit] - before[limit]);
    rung.cut = now.cut;
    rungs.push_back(std::move(rung));
  }
  return rungs;
}

std::optional<std::int64_t> worth_of_unit(const LimitGraph& graph, const FlowEnds& ends,
                                          const Throughput& now, LimitId limit) {
  const auto unit = unit_of(graph.limits(), limit);
  if (!unit) return {};
  Amounts capacities = capacities_of(graph.limits());
  widen(graph.limits(), limit, capacities[limit] + *unit, capacities);
  return throughput(graph, capacities, ends).value - now.value;
}

}  // namespace landbridge
