// SPDX-License-Identifier: Apache-2.0
#include "model/crossing.hpp"

#include <cmath>

namespace landbridge {

Stay stay_from_mean(Hours mean, double coefficient_of_variation) {
  constexpr double z90 = 1.2816;  // 90th percentile of the standard normal distribution
  const double spread = 1.0 + coefficient_of_variation * coefficient_of_variation;
  const Hours p50 = mean * (1.0 / std::sqrt(spread));
  return {p50, p50 * std::exp(z90 * std::sqrt(std::log(spread)))};
}

}  // namespace landbridge
