// SPDX-License-Identifier: Apache-2.0
// The path whose narrowest arc is widest.
#pragma once

#include "search/capacities.hpp"
#include "search/shortest.hpp"

#include <optional>
#include <span>

namespace landbridge {

struct Widest {
  std::int64_t width = 0;  // the least capacity on the path; `unlimited` if it has no limited arc
  Path path;
};

/// The greatest width of all paths from one of the starts to one of the ends over arcs whose weight
/// is not infinite, by Dijkstra's algorithm under max and min (Pollack 1960); of the paths of that
/// width the one that shortest_path gives. Arcs of capacity 0 are paths of width 0. Nothing if
/// there is no path.
std::optional<Widest> widest_path(const Graph& graph, const Capacities& capacities,
                                  const ArcLabels& weights, std::span<const NodeId> starts,
                                  std::span<const NodeId> ends);

}  // namespace landbridge
