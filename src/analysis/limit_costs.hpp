// SPDX-License-Identifier: Apache-2.0
// What a unit of flow costs on the arcs of a limit graph.
#pragma once

#include "analysis/throughput.hpp"
#include "search/cheapest_flow.hpp"

namespace landbridge {

/// Costs per arc of the limit graph such that every way through it costs what the same way costs in
/// the corridor graph, for weights (not negative) of the arcs of that. The stay at a border is paid
/// behind the line; where a gauge change before the border contains it, the change costs so much
/// less, but never less than nothing.
Costs costs_for(const LimitGraph& graph, const Costs& of_arcs);

}  // namespace landbridge
