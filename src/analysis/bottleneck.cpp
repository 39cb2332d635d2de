// SPDX-License-Identifier: Apache-2.0
#include "analysis/bottleneck.hpp"

#include "analysis/limit_costs.hpp"
#include "search/widest.hpp"

#include <algorithm>
#include <functional>

namespace landbridge {
namespace {

class Looking {
 public:
  Looking(const World& world, const BottleneckQuestion& question)
      : world_(world),
        question_(question),
        corridor_(build_corridor_graph(world, *question.cargo, question.conditions)),
        ends_(flow_ends(corridor_, question.from, question.to)),
        labels_(labels_of(corridor_, *question.by, valuation_of(world, *question.cargo))) {
    found_.limits = limits_of(world, corridor_);
    for (const ArcId arc : corridor_.arcs.keys()) capacities_.push(capacity_of(found_.limits, arc));
  }

  Bottleneck finish() {
    find_widest();
    if (question_.least_capacity) find_fitting(*question_.least_capacity);
    find_flow();
    return std::move(found_);
  }

 private:
  void find_widest() {
    const auto widest =
        widest_path(corridor_.graph, capacities_, labels_, ends_.sources, ends_.sinks);
    if (!widest) return;
    found_.widest = WidestRoute{widest->width, route_of(widest->path), {}};
    if (widest->width >= unlimited) return;
    for (const ArcId arc : widest->path.arcs)
      for (const LimitId limit : found_.limits.of_arc[arc])
        if (whole_teu(found_.limits.all[limit].capacity) == widest->width)
          found_.widest->narrowest.push_back(limit);
  }

  void find_fitting(std::int64_t least) {
    ArcLabels wide_enough = labels_;
    for (const ArcId arc : wide_enough.keys())
      if (capacities_[arc] < least) wide_enough[arc] = Label::infinity();
    const std::vector<std::vector<NodeId>> stages{ends_.sinks};
    const auto path = shortest_path(corridor_.graph, wide_enough, ends_.sources, stages);
    if (!path) return;
    found_.fitting = route_of(*path);
    found_.fitting_width = unlimited;
    for (const ArcId arc : path->arcs)
      found_.fitting_width = std::min(found_.fitting_width, capacities_[arc]);
  }

  void find_flow() {
    const LimitGraph graph(corridor_, found_.limits);
    found_.flow = throughput(graph, capacities_of(found_.limits), ends_);
    if (found_.flow.value < unlimited) take_cheapest(graph);
    for (const LimitId limit : found_.flow.cut)
      found_.cut.push_back({limit, worth_of_unit(graph, ends_, found_.flow, limit)});
    std::ranges::stable_sort(found_.cut, std::greater<>(), [&](const CutLimit& part) {
      return whole_teu(found_.limits.all[part.limit].capacity);
    });
    found_.ladder = climb(graph, ends_, found_.flow, question_.relief, question_.rungs);
  }

  // Of all greatest flows the cheapest is shown: it takes the ways that a forwarder would.
  void take_cheapest(const LimitGraph& graph) {
    const Costs weights =
        weights_of(corridor_, *question_.by, valuation_of(world_, *question_.cargo));
    const CheapestFlow cheapest =
        cheapest_flow(graph.graph(), graph.capacities_for(capacities_of(found_.limits)),
                      costs_for(graph, weights), ends_.sources, ends_.sinks, found_.flow.value);
    for (const LimitId limit : found_.limits.all.keys())
      found_.flow.on[limit] = cheapest.on[graph.arc_of(limit)];
  }

  Route route_of(const Path& path) const {
    return route_along(world_, *question_.cargo, corridor_, path);
  }

  const World& world_;
  const BottleneckQuestion& question_;
  CorridorGraph corridor_;
  FlowEnds ends_;
  ArcLabels labels_;
  Capacities capacities_;
  Bottleneck found_;
};

}  // namespace

std::vector<const Project*> projects_for(const World& world, const Limits& limits,
                                         const std::vector<LimitId>& relieved) {
  const auto widens = [&](const Project& project, const Limit& limit) {
    if (limit.kind == LimitKind::line || limit.kind == LimitKind::border)
      return limit.link && std::ranges::binary_search(project.links, *limit.link);
    return std::ranges::binary_search(project.places, limit.from);
  };
  std::vector<const Project*> found;
  for (const Project& project : world.projects)
    if (std::ranges::any_of(relieved, [&](LimitId id) { return widens(project, limits.all[id]); }))
      found.push_back(&project);
  return found;
}

Bottleneck find_bottleneck(const World& world, const BottleneckQuestion& question) {
  return Looking(world, question).finish();
}

}  // namespace landbridge
