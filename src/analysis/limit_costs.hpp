// SPDX-License-Identifier: Apache-2.0
// What a unit of flow costs on the arcs of a limit graph.
#pragma once

#include "analysis/throughput.hpp"
#include "search/cheapest_flow.hpp"

namespace landbridge {

/// Costs per arc of the limit graph such that every way through it costs what the same way costs in
/// the corridor graph, for weights (not negative) of the arcs of that. Where a gauge change on
/// either side of a line may contain the stay at its border, the stay is paid behind the line and
/// the change before it costs so much less, but never less than nothing. Who shares a limit is not
/// told apart behind it: a way may go from yard to yard and pay neither stay, and where transfers
/// of one terminal differ by gauge it may take the cheapest of them.
Costs costs_for(const LimitGraph& graph, const Costs& of_arcs);

}  // namespace landbridge
