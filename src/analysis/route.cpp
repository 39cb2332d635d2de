// SPDX-License-Identifier: Apache-2.0
#include "analysis/route.hpp"

#include "search/shortest.hpp"

#include <algorithm>

namespace landbridge {
namespace {

template <class T>
void append_new(std::vector<T>& list, const T& item) {
  if (list.empty() || list.back() != item) list.push_back(item);
}

// Which country a node is in for the list of countries: none on a ship that may only be passing.
Country country_of(const World& world, const Node& node) {
  return node.mode == Mode::sea ? Country() : world.places[node.place].country;
}

void list_countries(const World& world, Route& route) {
  const auto append = [&](Country country) {
    if (!country.is_none()) append_new(route.countries, country);
  };
  append(world.places[route.legs.front().tail.place].country);
  for (const Leg& leg : route.legs) {
    append(country_of(world, leg.tail));
    append(country_of(world, leg.head));
  }
  append(world.places[route.legs.back().head.place].country);
}

struct Shares {
  double defaults = 0.0;
  double all = 0.0;
  double value() const { return all > 0.0 ? defaults / all : 0.0; }
  void add(double amount, Grade grade) {
    all += amount;
    if (grade == Grade::d) defaults += amount;
  }
};

void weigh_defaults(const World& world, const Cargo& cargo, Route& route) {
  Shares time;
  Shares cost;
  for (const Leg& leg : route.legs) {
    for (const Term& term : account_of(world, cargo, leg.arc)) {
      const Measures measures = measures_of(term);
      time.add(to_hours(measures.time()).value, term.grade());
      cost.add(to_usd(measures.cost).value, term.grade());
    }
  }
  route.share_default_time = time.value();
  route.share_default_cost = cost.value();
}

}  // namespace

std::vector<Leg> legs_along(const CorridorGraph& graph, const Path& path) {
  std::vector<Leg> legs;
  for (const ArcId id : path.arcs)
    legs.push_back(
        {graph.arcs[id], graph.nodes[graph.graph.tail(id)], graph.nodes[graph.graph.head(id)]});
  return legs;
}

Route route_along(const World& world, const Cargo& cargo, const CorridorGraph& graph,
                  const Path& path) {
  Route route;
  route.legs = legs_along(graph, path);
  for (const Leg& leg : route.legs) {
    const Arc& arc = leg.arc;
    route.totals += arc.measures;
    if (arc.kind == ArcKind::border) ++route.borders;
    if (arc.kind == ArcKind::transfer) ++route.transfers;
    if (arc.capacity)
      route.capacity = route.capacity ? std::min(*route.capacity, *arc.capacity) : *arc.capacity;
    if (arc.link && arc.kind != ArcKind::wait)
      for (const std::string& passage : world.links[*arc.link].passages)
        append_new(route.passages, passage);
  }
  if (route.legs.empty()) return route;
  list_countries(world, route);
  weigh_defaults(world, cargo, route);
  return route;
}

Label label_of(const Arc& arc, const Criterion& criterion, const Valuation& valuation) {
  return {{criterion.weight(arc.measures, valuation), arc.measures.time().value,
           arc.kind == ArcKind::border ? 1 : 0, arc.kind == ArcKind::transfer ? 1 : 0,
           arc.measures.distance.value, 1}};
}

ArcLabels labels_of(const CorridorGraph& graph, const Criterion& criterion,
                    const Valuation& valuation) {
  ArcLabels labels;
  for (const Arc& arc : graph.arcs) labels.push(label_of(arc, criterion, valuation));
  return labels;
}

Table<ArcId, std::int64_t> weights_of(const CorridorGraph& graph, const Criterion& criterion,
                                      const Valuation& valuation) {
  Table<ArcId, std::int64_t> weights;
  for (const Arc& arc : graph.arcs) weights.push(criterion.weight(arc.measures, valuation));
  return weights;
}

Valuation valuation_of(const World& world, const Cargo& cargo) {
  return {cargo.value_of_time, world.card.carbon_price};
}

std::optional<Route> find_route(const World& world, const Question& question,
                                const CorridorGraph& graph) {
  std::vector<std::vector<NodeId>> stages;
  for (const PlaceId via : question.via) stages.push_back(graph.stops_of(via));
  stages.push_back(graph.stops_of(question.to));
  const ArcLabels labels = labels_of(graph, *question.by, valuation_of(world, *question.cargo));
  const auto path = shortest_path(graph.graph, labels, graph.platforms_of(question.from), stages);
  if (!path) return {};
  return route_along(world, *question.cargo, graph, *path);
}

std::optional<Route> find_route(const World& world, const Question& question) {
  return find_route(world, question,
                    build_corridor_graph(world, *question.cargo, question.conditions));
}

}  // namespace landbridge
