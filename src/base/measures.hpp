// SPDX-License-Identifier: Apache-2.0
// What a stretch of a journey takes: the five additive measures of every arc, leg and route.
#pragma once

#include "base/units.hpp"

namespace landbridge {

struct Measures {
  Metres distance{};
  Seconds moving{};
  Seconds dwell{};
  Cents cost{};
  Grams emissions{};

  constexpr Seconds time() const { return moving + dwell; }

  constexpr Measures& operator+=(const Measures& other) {
    distance += other.distance;
    moving += other.moving;
    dwell += other.dwell;
    cost += other.cost;
    emissions += other.emissions;
    return *this;
  }
  friend constexpr bool operator==(const Measures&, const Measures&) = default;
};

}  // namespace landbridge
