// SPDX-License-Identifier: Apache-2.0
// The slow way: all simple paths of a small graph, one by one.
#pragma once

#include "search/shortest.hpp"

#include <optional>
#include <span>
#include <vector>

namespace landbridge::test {

struct Way {
  Label label;
  std::vector<ArcId> arcs;
  friend auto operator<=>(const Way&, const Way&) = default;  // by label, then by arc numbers
};

/// The least of all ways from one of the starts through one node of each stage; nothing if there is
/// none. A way is simple within a stage.
std::optional<Way> least_way(const Graph& graph, const ArcLabels& weights,
                             std::span<const NodeId> starts,
                             std::span<const std::vector<NodeId>> stages);

/// All simple ways from one of the starts to one of the targets, in order; a way ends at the first
/// target and passes no other start.
std::vector<Way> every_way_between(const Graph& graph, const ArcLabels& weights,
                                   std::span<const NodeId> starts, std::span<const NodeId> targets);

}  // namespace landbridge::test
