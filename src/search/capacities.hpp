// SPDX-License-Identifier: Apache-2.0
// What an arc can carry, in whole numbers of one unit.
#pragma once

#include "search/graph.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace landbridge {

/// Not negative; `unlimited` or more is no limit, 0 closes the arc to flow.
using Capacities = Table<ArcId, std::int64_t>;

/// So large that four of it add up without overflow.
inline constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max() / 4;

/// At most `unlimited`.
inline std::int64_t sum_of(const Capacities& capacities) {
  std::int64_t sum = 0;
  for (const std::int64_t capacity : capacities)
    sum = std::min(unlimited, sum + std::min(unlimited, capacity));
  return sum;
}

}  // namespace landbridge
