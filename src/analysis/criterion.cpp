// SPDX-License-Identifier: Apache-2.0
#include "analysis/criterion.hpp"

#include <algorithm>
#include <cmath>

namespace landbridge {

std::int64_t weigh_time(const Measures& measures, const Valuation&) {
  return measures.time().value * 1000;
}

std::int64_t weigh_cost(const Measures& measures, const Valuation&) {
  return measures.cost.value * 10;
}

std::int64_t weigh_distance(const Measures& measures, const Valuation&) {
  return measures.distance.value;
}

std::int64_t weigh_emissions(const Measures& measures, const Valuation&) {
  return measures.emissions.value;
}

std::int64_t weigh_generalized(const Measures& measures, const Valuation& valuation) {
  constexpr double kilograms_per_tonne = 1000.0;
  const double usd =
      to_usd(measures.cost).value + valuation.time.value * to_hours(measures.time()).value +
      valuation.carbon.value * to_kilograms(measures.emissions).value / kilograms_per_tonne;
  return std::llround(usd * 1000.0);
}

const Criterion* find_criterion(std::string_view name) {
  const auto* row = std::ranges::find(criteria, name, &Criterion::name);
  return row != criteria.end() ? row : nullptr;
}

}  // namespace landbridge
