// SPDX-License-Identifier: Apache-2.0
#include "analysis/limits.hpp"

#include "analysis/lookup.hpp"
#include "analysis/price.hpp"
#include "search/capacities.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace landbridge {
namespace {

// Parallel links share the crossing between their posts.
auto key_of(const Limit& limit) {
  const bool is_line = limit.kind == LimitKind::line;
  const auto link = is_line ? limit.link : std::nullopt;
  const bool is_forward = limit.kind == LimitKind::border || limit.is_forward;
  return std::tuple(limit.kind, limit.from, limit.to, limit.mode, limit.gauge, is_forward, link,
                    limit.crossing, limit.transfer);
}

class Finding {
 public:
  Finding(const World& world, const CorridorGraph& graph) : world_(world), graph_(graph) {
    for (const Terminal& terminal : world.terminals)
      terminals_[{terminal.place, terminal.mode}] = &terminal;
  }

  Limits finish() {
    for (const ArcId arc : graph_.arcs.keys()) limits_.of_arc.push(passed_by(arc));
    return std::move(limits_);
  }

 private:
  LimitsPassed passed_by(ArcId id) {
    const Arc& arc = graph_.arcs[id];
    const Node& tail = graph_.nodes[graph_.graph.tail(id)];
    const Node& head = graph_.nodes[graph_.graph.head(id)];
    LimitsPassed passed;
    if (arc.kind == ArcKind::wait) return passed;
    if (arc.kind == ArcKind::transfer) {
      pass_transfer(arc, tail, head, passed);
    } else {
      passed.push(known(line(arc, head.gauge)));
      if (arc.crossing) add(border(arc, head.gauge), passed);
    }
    return passed;
  }

  void pass_transfer(const Arc& arc, const Node& tail, const Node& head, LimitsPassed& passed) {
    if (uses_terminal(arc, tail, head)) add(terminal(tail, false), passed);
    add(change(arc, tail), passed);
    if (uses_terminal(arc, head, tail)) add(terminal(head, true), passed);
  }

  // A gauge change has a yard of its own; wagons and lorries roll on and off a ferry by its berths
  // alone.
  bool uses_terminal(const Arc& arc, const Node& here, const Node& other) const {
    const bool rolls = world_.transfers[*arc.transfer].method == Method::roll_on;
    return here.mode != other.mode && (!rolls || here.mode == Mode::ferry);
  }

  Limit line(const Arc& arc, Gauge gauge) const {
    const Link& link = world_.links[*arc.link];
    const Ride ride{*arc.link, arc.is_forward};
    return {.kind = LimitKind::line,
            .from = tail_of(world_, ride),
            .to = head_of(world_, ride),
            .mode = link.mode,
            .gauge = gauge,
            .is_forward = arc.is_forward,
            .link = arc.link,
            .capacity = per_gauge(limit_of(world_, link, service_of(world_, ride)), link,
                                  link.capacity.has_value()),
            .relief = relief_of(link)};
  }

  Limit border(const Arc& arc, Gauge gauge) const {
    const Crossing& crossing = world_.crossings[*arc.crossing];
    const Link& link = world_.links[*arc.link];
    return {.kind = LimitKind::border,
            .from = crossing.from,
            .to = crossing.to,
            .mode = crossing.mode,
            .gauge = gauge,
            .is_forward = arc.is_forward,
            .link = arc.link,
            .crossing = arc.crossing,
            .capacity =
                per_gauge(limit_of(world_, crossing, link), link, crossing.capacity.has_value()),
            .relief = relief_of(link)};
  }

  // What is published holds for all tracks together; without knowing better, each gauge has its
  // even share. A default is one of a track.
  static Limited per_gauge(Limited capacity, const Link& link, bool is_published) {
    if (capacity && is_published && link.gauges.size() > 1)
      capacity->value = capacity->value * (1.0 / static_cast<double>(link.gauges.size()));
    return capacity;
  }

  ReliefUnit relief_of(const Link& link) const {
    return relief_unit(world_, world_.places[link.from].country, link.mode, line_class_of(link));
  }

  Limit change(const Arc& arc, const Node& tail) const {
    const Place& place = world_.places[tail.place];
    return {.kind = LimitKind::gauge_change,
            .from = tail.place,
            .to = tail.place,
            .mode = tail.mode,
            .transfer = arc.transfer,
            .capacity = limit_of(world_, world_.transfers[*arc.transfer], place),
            .relief = relief_unit(world_, place.country, Mode::rail, "default")};
  }

  Limit terminal(const Node& node, bool is_onto) const {
    const auto row = terminals_.find({node.place, node.mode});
    const Place& place = world_.places[node.place];
    return {.kind = LimitKind::terminal,
            .from = node.place,
            .to = node.place,
            .mode = node.mode,
            .is_forward = is_onto,
            .capacity =
                limit_of(world_, row == terminals_.end() ? nullptr : row->second, place, node.mode),
            .relief = crane(world_, place.country, node.mode)};
  }

  void add(const Limit& limit, LimitsPassed& passed) {
    if (limit.capacity) passed.push(known(limit));
  }

  LimitId known(const Limit& limit) {
    const auto [entry, is_new] = ids_.emplace(key_of(limit), LimitId{});
    if (is_new) entry->second = limits_.all.push(limit);
    return entry->second;
  }

  const World& world_;
  const CorridorGraph& graph_;
  std::map<std::pair<PlaceId, Mode>, const Terminal*> terminals_;
  std::map<decltype(key_of(Limit{})), LimitId> ids_;
  Limits limits_;
};

}  // namespace

Limits limits_of(const World& world, const CorridorGraph& graph) {
  return Finding(world, graph).finish();
}

std::int64_t nearest_teu(double teu) {
  return teu > 0.0 ? std::max<std::int64_t>(1, std::llround(teu)) : 0;
}

std::int64_t whole_teu(const Limited& capacity) {
  return capacity ? nearest_teu(capacity->value.value) : unlimited;
}

bool is_unlimited(std::int64_t teu_per_day) { return teu_per_day >= unlimited; }

std::int64_t capacity_of(const Limits& limits, ArcId arc) {
  std::int64_t least = unlimited;
  for (const LimitId limit : limits.of_arc[arc])
    least = std::min(least, whole_teu(limits.all[limit].capacity));
  return least;
}

}  // namespace landbridge
