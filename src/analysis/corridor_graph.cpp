// SPDX-License-Identifier: Apache-2.0
#include "analysis/corridor_graph.hpp"

#include "analysis/capacity.hpp"
#include "analysis/lookup.hpp"
#include "analysis/permit.hpp"
#include "analysis/transfer_table.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace landbridge {
namespace {

// A node before it has a number. Yards and berths belong to one ride, platforms to none.
struct NodeKey {
  PlaceId place;
  Mode mode;
  Gauge gauge;
  Role role = Role::platform;
  LinkId link{};
  bool is_forward = false;
  bool has_stayed = false;  // a berth behind a yard: the stay at the border is over
  friend auto operator<=>(const NodeKey&, const NodeKey&) = default;
};

struct DraftArc {
  NodeKey tail;
  NodeKey head;
  Arc arc;
};

class Drafting {
 public:
  Drafting(const World& world, const Cargo& cargo, const Conditions& conditions)
      : world_(world),
        cargo_(cargo),
        conditions_(conditions),
        permit_(world, conditions),
        transfers_(world) {}

  CorridorGraph finish() {
    draw_rides();
    draw_transfers();
    for (const BorderRide& ride : border_rides_) draw_yards(ride);
    draw_departures_after_transfers();
    return numbered();
  }

 private:
  struct BorderRide {
    Ride ride;
    NodeKey tail;   // platform
    NodeKey begin;  // the same, or the berth behind it
    NodeKey head;
    Arc arc;
  };

  void draw_rides() {
    for (const LinkId id : world_.links.keys())
      for (const bool is_forward : {true, false})
        if (const Ride ride{id, is_forward}; permit_.allows(ride)) draw_ride(ride);
  }

  void draw_ride(Ride ride) {
    const Link& link = world_.links[ride.link];
    const bool crosses = is_border(world_, ride);
    Arc arc{.kind = crosses ? ArcKind::border : ArcKind::move,
            .link = ride.link,
            .is_forward = ride.is_forward,
            .crossing = crosses ? crossing_of(world_, ride) : std::nullopt,
            .capacity = capacity_of(world_, link)};
    if (arc.crossing && world_.crossings[*arc.crossing].capacity)
      arc.capacity = narrower(arc.capacity,
                              capacity_of(world_, world_.crossings[*arc.crossing].capacity->value,
                                          world_.places[link.from].country, line_class_of(link)));
    arc = measured(arc);
    for (const Gauge gauge : gauges_of(link)) draw_on_gauge(ride, gauge, arc);
  }

  // One ride of one gauge; behind the wait for its service, if it has one.
  void draw_on_gauge(Ride ride, Gauge gauge, const Arc& arc) {
    const Mode mode = world_.links[ride.link].mode;
    const NodeKey tail = platform({tail_of(world_, ride), mode, gauge});
    const NodeKey head = platform({head_of(world_, ride), mode, gauge});
    const NodeKey begin = behind_wait(ride, tail);
    arcs_.push_back({begin, head, arc});
    if (arc.kind == ArcKind::border) border_rides_.push_back({ride, tail, begin, head, arc});
  }

  // Where a ride begins that is boarded at a platform or in a yard: there, or at the berth of its
  // service.
  NodeKey behind_wait(Ride ride, const NodeKey& node) {
    const Service* service = service_of(world_, ride);
    if (service == nullptr || Price(world_, cargo_).wait(*service).empty()) return node;
    const NodeKey berth{node.place,
                        node.mode,
                        node.gauge,
                        Role::berth,
                        ride.link,
                        ride.is_forward,
                        node.role == Role::yard};
    arcs_.push_back(
        {node, berth,
         measured({.kind = ArcKind::wait, .link = ride.link, .is_forward = ride.is_forward})});
    return berth;
  }

  void draw_transfers() {
    for (const auto& [place, here] : platforms_)
      for (const NodeKey& from : here)
        for (const NodeKey& to : here)
          for (const TransferId id : transfers_between(from, to))
            arcs_.push_back({from, changed(to), transfer_arc(id, from.place)});
  }

  // What leaves a platform also leaves it after a transfer, except another transfer: two of them at
  // one place would be a way round the gauge change that lies between.
  void draw_departures_after_transfers() {
    std::set<NodeKey> reached;
    for (const DraftArc& draft : arcs_)
      if (draft.head.role == Role::changed) reached.insert(draft.head);
    const std::size_t drawn = arcs_.size();
    for (std::size_t i = 0; i < drawn; ++i) {
      if (arcs_[i].arc.kind == ArcKind::transfer || arcs_[i].tail.role != Role::platform) continue;
      const NodeKey tail = changed(arcs_[i].tail);
      if (reached.contains(tail)) arcs_.push_back({tail, arcs_[i].head, arcs_[i].arc});
    }
  }

  static NodeKey changed(NodeKey platform) {
    platform.role = Role::changed;
    return platform;
  }

  // A gauge change whose queue contains the stay at the border: on either side of the hop the train
  // goes through a yard, where that stay is not paid at the hop.
  void draw_yards(const BorderRide& hop) {
    Arc unstayed = hop.arc;
    unstayed.stay = BorderStay::in_the_gauge_change;
    unstayed = measured(unstayed);
    const NodeKey arrival = yard_of(hop.head, hop.ride);
    const NodeKey departure = yard_of(hop.tail, hop.ride);

    const std::size_t before = arcs_.size();
    for (const NodeKey& to : platforms_[hop.head.place])
      for (const TransferId id : transfers_between(hop.head, to))
        if (world_.transfers[id].includes_border)
          arcs_.push_back({arrival, changed(to), transfer_arc(id, to.place)});
    if (arcs_.size() > before) arcs_.push_back({hop.begin, arrival, unstayed});

    const std::size_t between = arcs_.size();
    for (const NodeKey& from : platforms_[hop.tail.place])
      for (const TransferId id : transfers_between(from, hop.tail))
        if (world_.transfers[id].includes_border)
          arcs_.push_back({from, departure, transfer_arc(id, from.place)});
    if (arcs_.size() > between)
      arcs_.push_back({behind_wait(hop.ride, departure), hop.head, unstayed});
  }

  std::vector<TransferId> transfers_between(const NodeKey& from, const NodeKey& to) const {
    if (from == to || !permit_.allows_transfer(from.place, from.mode, to.mode)) return {};
    return transfers_.between(from.place, {from.mode, from.gauge}, {to.mode, to.gauge});
  }

  Arc transfer_arc(TransferId id, PlaceId place) const {
    const Transfer& transfer = world_.transfers[id];
    Arc arc{.kind = ArcKind::transfer, .transfer = id};
    if (transfer.capacity)
      arc.capacity =
          capacity_of(world_, transfer.capacity->value, world_.places[place].country, "default");
    return measured(arc);
  }

  // The arc with what it takes.
  Arc measured(Arc arc) const {
    arc.measures = measures_of(account_of(world_, cargo_, arc));
    return arc;
  }

  // The yard of a hop at one of its platforms.
  static NodeKey yard_of(NodeKey platform, Ride hop) {
    platform.role = Role::yard;
    platform.link = hop.link;
    platform.is_forward = hop.is_forward;
    return platform;
  }

  // Rails of all gauges count as one where a question asks what a gauge forbids.
  std::vector<Gauge> gauges_of(const Link& link) const {
    if (link.mode != Mode::rail || conditions_.any_gauge) return {Gauge{}};
    return link.gauges;
  }

  NodeKey platform(NodeKey key) {
    platforms_[key.place].insert(key);
    return key;
  }

  CorridorGraph numbered() const {
    std::map<NodeKey, NodeId> numbers;
    for (const DraftArc& draft : arcs_) {
      numbers.emplace(draft.tail, NodeId{});
      numbers.emplace(draft.head, NodeId{});
    }
    CorridorGraph result;
    for (auto& [key, number] : numbers)
      number = result.nodes.push({key.place, key.mode, key.gauge, key.role});

    struct Numbered {
      NodeId tail;
      NodeId head;
      const Arc* arc;
    };
    std::vector<Numbered> sorted;
    for (const DraftArc& draft : arcs_)
      sorted.push_back({numbers.at(draft.tail), numbers.at(draft.head), &draft.arc});
    std::ranges::sort(sorted, {}, [](const Numbered& a) {
      return std::tuple(a.tail, a.head, a.arc->kind, a.arc->link, a.arc->is_forward,
                        a.arc->transfer, a.arc->stay);
    });
    std::vector<ArcEnds> ends;
    for (const Numbered& item : sorted) {
      ends.push_back({item.tail, item.head});
      result.arcs.push(*item.arc);
    }
    result.graph = Graph(result.nodes.size(), std::move(ends));
    return result;
  }

  const World& world_;
  const Cargo& cargo_;
  const Conditions& conditions_;
  Permit permit_;
  TransferTable transfers_;
  std::map<PlaceId, std::set<NodeKey>> platforms_;
  std::vector<DraftArc> arcs_;
  std::vector<BorderRide> border_rides_;
};

}  // namespace

std::vector<NodeId> CorridorGraph::platforms_of(PlaceId place) const {
  return nodes_of(place, {Role::platform});
}

std::vector<NodeId> CorridorGraph::stops_of(PlaceId place) const {
  return nodes_of(place, {Role::platform, Role::changed});
}

std::vector<NodeId> CorridorGraph::nodes_of(PlaceId place,
                                            std::initializer_list<Role> roles) const {
  std::vector<NodeId> found;
  const auto first = std::ranges::lower_bound(nodes, place, {}, &Node::place);
  for (auto node = first; node != nodes.end() && node->place == place; ++node)
    if (std::ranges::find(roles, node->role) != roles.end())
      found.push_back({static_cast<std::uint32_t>(node - nodes.begin())});
  return found;
}

CorridorGraph build_corridor_graph(const World& world, const Cargo& cargo,
                                   const Conditions& conditions) {
  return Drafting(world, cargo, conditions).finish();
}

Account account_of(const World& world, const Cargo& cargo, const Arc& arc) {
  const Price price(world, cargo);
  if (arc.kind == ArcKind::transfer) return price.transfer(world.transfers[*arc.transfer]);
  const Service* service = service_of(world, {*arc.link, arc.is_forward});
  if (arc.kind == ArcKind::wait) return price.wait(*service);
  Account account = price.move(world.links[*arc.link], service);
  if (arc.crossing) {
    const Account stay = price.border(world.crossings[*arc.crossing], arc.stay);
    account.insert(account.end(), stay.begin(), stay.end());
  }
  return account;
}

}  // namespace landbridge
