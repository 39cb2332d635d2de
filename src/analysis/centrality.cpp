// SPDX-License-Identifier: Apache-2.0
#include "analysis/centrality.hpp"

#include "analysis/demand_paths.hpp"
#include "analysis/route.hpp"
#include "search/betweenness.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace landbridge {
namespace {

// What one row of the demand passes.
struct Passage {
  bool has_route = false;
  std::set<std::pair<LinkId, bool>> rides{};  // and whether along the link
  std::set<PlaceId> places{};
};

Passage passage_along(const CorridorGraph& corridor, const Path& path) {
  Passage passage{.has_route = true};
  for (const ArcId id : path.arcs) {
    const Arc& arc = corridor.arcs[id];
    if (!is_ride(arc)) continue;
    passage.rides.insert({*arc.link, arc.is_forward});
    passage.places.insert(corridor.nodes[corridor.graph.tail(id)].place);
    passage.places.insert(corridor.nodes[corridor.graph.head(id)].place);
  }
  return passage;
}

template <class Use, class Amount>
void rank(std::vector<Use>& uses, Amount amount) {
  std::ranges::stable_sort(uses, std::greater<>(), amount);  // they come by id
}

// One node per place with an open ride, one arc per open ride.
class PlaceGraph {
 public:
  PlaceGraph(const World& world, const CorridorGraph& corridor, const Criterion& by,
             const Cargo& cargo) {
    const Valuation valuation = valuation_of(world, cargo);
    std::map<PlaceId, NodeId> numbers;
    for (const Node& node : corridor.nodes)
      if (!numbers.contains(node.place)) numbers.emplace(node.place, places.push(node.place));
    std::map<std::tuple<NodeId, NodeId, LinkId>, std::int64_t> rides;
    for (const ArcId id : corridor.arcs.keys()) {
      const Arc& arc = corridor.arcs[id];
      if (!is_ride(arc) || arc.stay != BorderStay::at_the_hop) continue;
      rides.insert({{numbers.at(corridor.nodes[corridor.graph.tail(id)].place),
                     numbers.at(corridor.nodes[corridor.graph.head(id)].place), *arc.link},
                    std::max(std::int64_t{1}, by.weight(arc.measures, valuation))});
    }
    std::vector<ArcEnds> ends;
    for (const auto& [ride, weight] : rides) {
      ends.push_back({std::get<0>(ride), std::get<1>(ride)});
      links.push(std::get<2>(ride));
      weights.push(weight);
    }
    graph = Graph(places.size(), std::move(ends));
  }

  Graph graph;
  Table<NodeId, PlaceId> places;
  Table<ArcId, LinkId> links;
  Table<ArcId, std::int64_t> weights;
};

}  // namespace

DemandCentrality find_demand_centrality(const World& world, const CorridorGraph& corridor,
                                        const Demand& demand, const Criterion& by,
                                        const Cargo& cargo, Jobs jobs) {
  std::vector<Passage> passages;
  for (const auto& path : find_demand_paths(world, corridor, demand, by, cargo, jobs))
    passages.push_back(path ? passage_along(corridor, *path) : Passage{});
  DemandCentrality found;
  std::map<LinkId, LinkUse> links;
  std::map<PlaceId, PlaceUse> places;
  for (DemandIndex i = 0; i < demand.rows.size(); ++i) {
    const DemandRow& row = demand.rows[i];
    found.total += row.volume;
    if (!passages[i].has_route) found.unreached.push_back(i);
    for (const auto& [link, is_forward] : passages[i].rides) {
      LinkUse& use = links.try_emplace(link, LinkUse{link}).first->second;
      (is_forward ? use.forward : use.backward) += row.volume;
      const bool comes_back = passages[i].rides.contains({link, !is_forward});
      if (is_forward || !comes_back) use.both += row.volume;
    }
    for (const PlaceId place : passages[i].places) {
      PlaceUse& use = places.try_emplace(place, PlaceUse{place}).first->second;
      (place == row.from || place == row.to ? use.ending : use.through) += row.volume;
    }
  }
  for (const auto& [id, use] : links) found.links.push_back(use);
  for (const auto& [id, use] : places) found.places.push_back(use);
  rank(found.links, [](const LinkUse& use) { return use.both.value; });
  rank(found.places, [](const PlaceUse& use) { return use.through.value; });
  return found;
}

Topology find_topology(const World& world, const CorridorGraph& corridor, const Criterion& by,
                       const Cargo& cargo) {
  const PlaceGraph places(world, corridor, by, cargo);
  const Betweenness sums = betweenness(places.graph, places.weights);
  const auto n = static_cast<double>(places.places.size());
  Topology found;
  for (const NodeId node : places.places.keys())
    found.places.push_back(
        {places.places[node], n > 2.0 ? sums.nodes[node] / ((n - 1.0) * (n - 2.0)) : 0.0});
  std::map<LinkId, double> links;
  for (const ArcId arc : places.links.keys()) links[places.links[arc]] += sums.arcs[arc];
  for (const auto& [link, sum] : links) found.links.push_back({link, sum / (n * (n - 1.0))});
  rank(found.places, &PlaceBetweenness::share);
  rank(found.links, &LinkBetweenness::share);
  return found;
}

}  // namespace landbridge
