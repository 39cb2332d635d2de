// SPDX-License-Identifier: Apache-2.0
// A demand table in the order in which it is searched, and the weights that its rows see.
#pragma once

#include "analysis/corridor_graph.hpp"
#include "analysis/criterion.hpp"
#include "model/demand.hpp"
#include "search/detour.hpp"

#include <cstdint>
#include <map>
#include <vector>

namespace landbridge {

/// A row of the demand, by its index.
using DemandIndex = std::uint32_t;

/// Rows that begin at one place and go by the same modes.
struct DemandOrigin {
  PlaceId place;
  ModeSet modes;
  std::vector<DemandIndex> rows;  // ascending
};

/// All rows, by place and modes.
std::vector<DemandOrigin> group_by_origin(const Demand& demand);

/// Whether a row that goes by these modes may use an arc. Transfers are open to all.
bool may_use(const World& world, const Arc& arc, ModeSet set);

/// The weights of a criterion for every set of modes in a demand table; arcs of other modes are
/// closed.
class DemandWeights {
 public:
  DemandWeights(const World& world, const CorridorGraph& graph, const Criterion& by,
                const Valuation& valuation, const std::vector<DemandOrigin>& origins);

  const Weights& of(ModeSet set) const { return by_modes_.at(set); }

  /// Closes an arc for all rows.
  void close(ArcId arc);

 private:
  std::map<ModeSet, Weights> by_modes_;
};

}  // namespace landbridge
