// SPDX-License-Identifier: Apache-2.0
// What is to be carried: a table of flows between places.
#pragma once

#include "base/id.hpp"
#include "base/units.hpp"
#include "model/evidence.hpp"
#include "model/mode.hpp"
#include "model/place.hpp"

#include <string>
#include <vector>

namespace landbridge {

struct World;

/// What goes from one place to another, in this direction.
struct DemandRow {
  PlaceId from{};
  PlaceId to{};
  TeuPerYear volume{};             // above 0
  ModeSet modes = ModeSet::all();  // by which it was counted, and by which alone it goes
  int year = 0;                    // of the figure; 0 = not told
  Evidence evidence{};
  std::string notes{};
};

/// An origin-destination table. Rows are sorted by (from, to, modes), each once, its ends differ.
struct Demand {
  std::string name;
  std::vector<DemandRow> rows;
};

/// The same table between the places of another world that holds all of them, with the same ids.
Demand moved(const Demand& demand, const World& from, const World& to);

/// Where rows begin, where they end, or either; sorted, each place once.
std::vector<PlaceId> origins_of(const Demand& demand);
std::vector<PlaceId> destinations_of(const Demand& demand);
std::vector<PlaceId> hubs_of(const Demand& demand);

}  // namespace landbridge
