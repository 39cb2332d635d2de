// SPDX-License-Identifier: Apache-2.0
// Flow that goes round in circles and reaches nothing.
#pragma once

#include "search/capacities.hpp"

namespace landbridge {

/// Takes from every directed cycle what flows round it, so that the arcs that still carry flow hold
/// no cycle. What each node sends on, less what it gets, stays.
void cancel_circulations(const Graph& graph, Capacities& on);

}  // namespace landbridge
