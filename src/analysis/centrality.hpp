// SPDX-License-Identifier: Apache-2.0
// What lies between: how much of a demand table passes each link and place, and how many of the
// least paths between all places do.
#pragma once

#include "analysis/corridor_graph.hpp"
#include "analysis/demand_groups.hpp"
#include "spread/spread.hpp"

#include <vector>

namespace landbridge {

struct LinkUse {
  LinkId link;
  TeuPerYear forward{};  // along the link
  TeuPerYear backward{};
  TeuPerYear both{};  // each row once, also one that comes back the same way
};

struct PlaceUse {
  PlaceId place;
  TeuPerYear through{};  // of rows that neither begin nor end there
  TeuPerYear ending{};   // of rows that do, and have a route
};

struct DemandCentrality {
  std::vector<LinkUse> links;          // that are used; by TEU, then id
  std::vector<PlaceUse> places;        // that are passed or are ends; by TEU passing, then id
  TeuPerYear total{};                  // of all rows
  std::vector<DemandIndex> unreached;  // rows without a route
};

/// Every row takes its one best route by its modes, as find_route gives it; its TEU count once on
/// each link in each direction that it takes, and once at each place.
DemandCentrality find_demand_centrality(const World& world, const CorridorGraph& corridor,
                                        const Demand& demand, const Criterion& by,
                                        const Cargo& cargo, Jobs jobs);

struct LinkBetweenness {
  LinkId link;
  double share = 0.0;  // of all ordered pairs of two places; both directions of the link
};

struct PlaceBetweenness {
  PlaceId place;
  double share = 0.0;  // of all ordered pairs of two other places
};

struct Topology {
  std::vector<LinkBetweenness> links;    // open ones; by share, then id
  std::vector<PlaceBetweenness> places;  // with an open link; by share, then id
};

/// Betweenness without demand (Freeman 1977, Brandes 2001). A place is one node, whatever its
/// platforms: changes of mode and gauge cost nothing here. An open ride weighs what its arc does by
/// the criterion, 1 at least; of equal paths each counts its part; parallel links are different
/// paths.
Topology find_topology(const World& world, const CorridorGraph& corridor, const Criterion& by,
                       const Cargo& cargo);

}  // namespace landbridge
