// SPDX-License-Identifier: Apache-2.0
#include "analysis/removal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace landbridge {
namespace {

// Gathers arcs under the ids of the things they belong to.
class Gathering {
 public:
  explicit Gathering(const CorridorGraph& graph) : graph_(graph) {}

  Removable& at(const std::string& id, const std::string& name) {
    Removable& thing = things_[id];
    if (thing.id.empty()) {
      thing.id = id;
      thing.name = name;
    }
    return thing;
  }

  void add(Removable& thing, ArcId arc) const {
    if (!thing.arcs.empty() && thing.arcs.back() == arc) return;
    thing.arcs.push_back(arc);
    if (const auto link = graph_.arcs[arc].link) thing.links.push_back(*link);
  }

  std::vector<Removable> finish() {
    std::vector<Removable> list;
    for (auto& [id, thing] : things_) {
      std::ranges::sort(thing.links);
      thing.links.erase(std::unique(thing.links.begin(), thing.links.end()), thing.links.end());
      list.push_back(std::move(thing));
    }
    return list;
  }

 private:
  const CorridorGraph& graph_;
  std::map<std::string, Removable> things_;
};

std::string ends_of(const World& world, const Link& link) {
  return fmt::format("{} - {}", world.places[link.from].name, world.places[link.to].name);
}

const Link* link_of(const World& world, const Arc& arc) {
  return arc.link ? &world.links[*arc.link] : nullptr;
}

}  // namespace

std::vector<Removable> list_links(const World& world, const CorridorGraph& graph) {
  Gathering things(graph);
  for (const ArcId arc : graph.arcs.keys())
    if (const Link* link = link_of(world, graph.arcs[arc]))
      things.add(things.at(link->id, ends_of(world, *link)), arc);
  return things.finish();
}

std::vector<Removable> list_places(const World& world, const CorridorGraph& graph) {
  Gathering things(graph);
  for (const ArcId arc : graph.arcs.keys()) {
    for (const NodeId node : {graph.graph.tail(arc), graph.graph.head(arc)}) {
      const PlaceId id = graph.nodes[node].place;
      Removable& thing = things.at(world.places[id].id, world.places[id].name);
      thing.places.insert(id);
      things.add(thing, arc);
    }
  }
  return things.finish();
}

std::vector<Removable> list_borders(const World& world, const CorridorGraph& graph) {
  Gathering things(graph);
  for (const ArcId arc : graph.arcs.keys()) {
    const Arc& one = graph.arcs[arc];
    if (one.kind != ArcKind::border) continue;
    const Link& link = world.links[*one.link];
    const Place* from = &world.places[link.from];
    const Place* to = &world.places[link.to];
    if (to->id < from->id) std::swap(from, to);
    things.add(things.at(fmt::format("{}--{}--{}", from->id, to->id, name_of(link.mode)),
                         fmt::format("{} - {}", from->name, to->name)),
               arc);
  }
  return things.finish();
}

std::vector<Removable> list_passages(const World& world, const CorridorGraph& graph) {
  Gathering things(graph);
  for (const ArcId arc : graph.arcs.keys())
    if (const Link* link = link_of(world, graph.arcs[arc]))
      for (const std::string& passage : link->passages)
        things.add(things.at(passage, passage), arc);
  return things.finish();
}

std::vector<Removable> list_countries(const World& world, const CorridorGraph& graph) {
  Gathering things(graph);
  const auto lose = [&](const Node& node, ArcId arc) {
    const Country country = world.places[node.place].country;
    if (country.is_none()) return;
    things.add(things.at(country.code(), country.code()), arc);
  };
  for (const ArcId arc : graph.arcs.keys()) {
    const Link* link = link_of(world, graph.arcs[arc]);
    if (link != nullptr && link->mode == Mode::sea) continue;
    lose(graph.nodes[graph.graph.tail(arc)], arc);
    lose(graph.nodes[graph.graph.head(arc)], arc);
  }
  for (const PlaceId place : world.places.keys())
    if (const Country country = world.places[place].country; !country.is_none())
      things.at(country.code(), country.code()).places.insert(place);
  return things.finish();
}

std::vector<Removable> list_corridors(const World& world, const CorridorGraph& graph) {
  Gathering things(graph);
  for (const ArcId arc : graph.arcs.keys())
    if (const Link* link = link_of(world, graph.arcs[arc]))
      for (const CorridorId id : link->corridors)
        things.add(things.at(world.corridors[id].id, world.corridors[id].name), arc);
  return things.finish();
}

const RemovalKind* find_removal_kind(std::string_view name) {
  const auto* row = std::ranges::find(removal_kinds, name, &RemovalKind::name);
  return row != removal_kinds.end() ? row : nullptr;
}

}  // namespace landbridge
