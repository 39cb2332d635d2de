// SPDX-License-Identifier: Apache-2.0
#include "cli/map_style.hpp"

#include <cmath>

namespace landbridge {

double rounded_to(double number, double steps_a_unit) {
  return std::round(number * steps_a_unit) / steps_a_unit;
}

double width_px(double share_of_most) {
  constexpr double widest = 8.0;
  return rounded_to(1.0 + (widest - 1.0) * std::sqrt(share_of_most), 10.0);
}

}  // namespace landbridge
