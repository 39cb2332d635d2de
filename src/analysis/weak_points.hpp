// SPDX-License-Identifier: Apache-2.0
// Links and places without which a network falls apart, and what each would cut off.
#pragma once

#include "analysis/cluster_graph.hpp"

#include <optional>
#include <span>
#include <vector>

namespace landbridge {

/// A bridge (a link) or an articulation (a cluster of a place).
struct WeakPoint {
  Network network;
  std::optional<LinkId> link{};           // of a bridge
  PlaceId place{};                        // of an articulation
  std::vector<PlatformKind> platforms{};  // of an articulation: those that are lost
  std::vector<PlaceId> cut_off{};         // places none of whose platforms stays with the main part
  std::size_t hubs = 0;                   // of these
};

struct NetworkShape {
  Network network;
  std::size_t places = 0;
  std::size_t links = 0;
  std::size_t parts = 0;  // components
};

struct WeakPoints {
  std::vector<NetworkShape> networks;
  std::vector<WeakPoint> bridges;        // ranked by hubs, then places, then id, then network
  std::vector<WeakPoint> articulations;  // the same
};

/// Bridges and articulations of each network of a corridor graph (Hopcroft and Tarjan 1973). When
/// one is taken away, what it held together falls into parts; the part with the most hubs (then
/// places) is the main one, the others are cut off. `hubs` is sorted.
WeakPoints find_weak_points(const CorridorGraph& corridor, std::span<const PlaceId> hubs);

}  // namespace landbridge
