// SPDX-License-Identifier: Apache-2.0
// What a search adds up along a path: the weight, and what decides between equal weights.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <limits>

namespace landbridge {

/// Whole numbers, compared in order: the weight first, each next one only between equals. The last
/// one counts arcs, so that every arc makes a label greater and equal optima hold no cycle.
struct Label {
  static constexpr std::size_t size = 6;
  std::array<std::int64_t, size> terms{};

  static constexpr Label infinity() {
    Label label;
    label.terms.fill(std::numeric_limits<std::int64_t>::max());
    return label;
  }
  constexpr bool is_infinite() const {
    return terms[0] == std::numeric_limits<std::int64_t>::max();
  }

  friend constexpr auto operator<=>(const Label&, const Label&) = default;
  friend constexpr Label operator+(const Label& a, const Label& b) {
    if (a.is_infinite() || b.is_infinite()) return infinity();
    Label sum;
    for (std::size_t i = 0; i < size; ++i) sum.terms[i] = a.terms[i] + b.terms[i];
    return sum;
  }
};

}  // namespace landbridge
