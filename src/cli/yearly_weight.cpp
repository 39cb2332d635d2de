// SPDX-License-Identifier: Apache-2.0
#include "cli/yearly_weight.hpp"

#include "cli/map_style.hpp"

#include <fmt/format.h>

namespace landbridge {

std::string yearly_key(const Criterion& by) { return fmt::format("m{}_per_year", by.unit); }

std::string yearly_words(const Criterion& by) {
  return fmt::format("m {}/year", by.unit == "usd" ? "USD" : by.unit);
}

double in_millions(const Criterion& by, double weight) {
  constexpr double million = 1e6;
  return rounded_to(weight / by.weights_a_unit / million, 1000.0);
}

}  // namespace landbridge
