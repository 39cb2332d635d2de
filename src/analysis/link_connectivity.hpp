// SPDX-License-Identifier: Apache-2.0
// How many routes that share no link join two places, and which links part them.
#pragma once

#include "analysis/cluster_graph.hpp"

#include <cstdint>
#include <vector>

namespace landbridge {

struct LinkConnectivity {
  Network network;
  std::int64_t routes = 0;   // that share no track
  std::vector<Track> cut{};  // as many, without which no route is left; nearest to where it begins
};

/// For each network of a corridor graph, over tracks in either direction (Menger 1927). The tracks
/// of a link of several gauges count once where their gauges meet at one of its ends; where they
/// meet at neither they are lines of their own. The places differ.
std::vector<LinkConnectivity> find_link_connectivity(const CorridorGraph& corridor, PlaceId from,
                                                     PlaceId to);

}  // namespace landbridge
