// SPDX-License-Identifier: Apache-2.0
// A world as one graph: a node per platform (place, mode, gauge), and ordinary arcs for links,
// border crossings, transfers and waits, each with its measures (docs/model.md,
// docs/architecture.md).
#pragma once

#include "analysis/price.hpp"
#include "analysis/question.hpp"
#include "base/measures.hpp"
#include "model/world.hpp"
#include "search/graph.hpp"

#include <initializer_list>
#include <optional>
#include <vector>

namespace landbridge {

/// A platform is where one is at a place with a mode. It is `changed` when a transfer has led
/// there: from it one goes on, and does not transfer again. A yard is the half of a border platform
/// where the stay at the border is part of a gauge change; a berth is where a service has been
/// waited for.
enum class Role : std::uint8_t { platform, changed, yard, berth };

struct Node {
  PlaceId place;
  Mode mode;
  Gauge gauge;
  Role role;
};

enum class ArcKind : std::uint8_t { move, border, transfer, wait };

/// What an arc stands for. `link` is set for move, border and wait; `transfer` for transfer.
struct Arc {
  ArcKind kind;
  std::optional<LinkId> link{};
  bool is_forward = true;  // along the link
  std::optional<CrossingId> crossing{};
  std::optional<TransferId> transfer{};
  BorderStay stay = BorderStay::at_the_hop;
  Measures measures{};
  std::optional<TeuPerDay> capacity{};  // nothing = not known, or not limited
};

/// Whether an arc goes along a link: a move or a border.
constexpr bool is_ride(const Arc& arc) {
  return arc.kind == ArcKind::move || arc.kind == ArcKind::border;
}

struct CorridorGraph {
  Table<NodeId, Node> nodes;
  Table<ArcId, Arc> arcs;
  Graph graph;

  /// The platforms of a place where a route may begin.
  std::vector<NodeId> platforms_of(PlaceId place) const;

  /// Those, and the platforms behind its transfers: where a route may stop or end.
  std::vector<NodeId> stops_of(PlaceId place) const;

 private:
  std::vector<NodeId> nodes_of(PlaceId place, std::initializer_list<Role> roles) const;
};

/// Everything of the world that the conditions allow. Numbering depends on ids and not on the order
/// of rows.
CorridorGraph build_corridor_graph(const World& world, const Cargo& cargo,
                                   const Conditions& conditions);

/// The terms behind the measures of an arc of a graph of this world and cargo.
Account account_of(const World& world, const Cargo& cargo, const Arc& arc);

}  // namespace landbridge
