// SPDX-License-Identifier: Apache-2.0
// How a corridor graph hangs together, whatever it costs: clusters of platforms, joined by tracks.
#pragma once

#include "analysis/corridor_graph.hpp"
#include "analysis/transfer_table.hpp"

#include <optional>
#include <span>
#include <vector>

namespace landbridge {

/// Platforms of one place that transfers join. A place whose rail and road do not meet in a
/// terminal is two clusters.
struct Cluster {
  PlaceId place;
  std::vector<PlatformKind> platforms{};  // by mode and gauge
};

/// A link that is open in one direction at least, between two clusters. A link of several gauges is
/// one track where they meet at both of its ends, and otherwise several.
struct Track {
  LinkId link;
  Gauge gauge;   // the least, where several meet
  ArcEnds ends;  // clusters; from the link's `from` to its `to`
};

/// An undirected multigraph. Clusters are sorted by place, tracks by link.
struct ClusterGraph {
  Table<NodeId, Cluster> clusters;
  std::vector<Track> tracks;

  std::vector<ArcEnds> edges() const;

  /// All clusters of a place, ascending.
  std::vector<NodeId> clusters_of(PlaceId place) const;
};

/// A network that is looked at: one mode with its gauge changes, or, without a mode, all of them.
using Network = std::optional<Mode>;

/// "rail", or "all".
std::string_view name_of(Network network);

/// All modes first, then each mode that has an open link, unless it is the only one.
std::vector<Network> networks_of(const CorridorGraph& corridor);

ClusterGraph cluster_graph(const CorridorGraph& corridor, Network network);

}  // namespace landbridge
