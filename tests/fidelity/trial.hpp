// SPDX-License-Identifier: Apache-2.0
// Asks the program what was published, and compares.
#pragma once

#include "fidelity/reference.hpp"

#include <optional>
#include <string_view>

namespace landbridge::fidelity {

struct Trial {
  Reference reference;
  std::optional<double> model;  // what the program answers; nothing if it has no route

  /// How far the answer lies outside the published range, as a share of its nearer end, with sign;
  /// 0 inside.
  double error() const;
  bool holds() const;

  /// What its goal is counted by: distance, time, money, or comparison for ratios.
  std::string_view theme() const;
};

Trial try_out(const Reference& reference);

}  // namespace landbridge::fidelity
