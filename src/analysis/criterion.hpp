// SPDX-License-Identifier: Apache-2.0
// What "best" means: a table of criteria, each a map from the five measures to one whole number.
#pragma once

#include "base/measures.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace landbridge {

/// What time and carbon are worth, for the generalized criterion.
struct Valuation {
  UsdPerHour time{};
  UsdPerTonne carbon{};
};

struct Criterion {
  std::string_view name;
  std::string_view summary;
  std::int64_t (*weight)(const Measures&, const Valuation&);  // additive up to its rounding, >= 0
  std::string_view unit;                                      // as in keys: "usd", "h"
  double weights_a_unit;                                      // how many weights are one of them
};

/// Weights: milliseconds, 1/1000 USD, metres, grams, 1/1000 USD.
std::int64_t weigh_time(const Measures& measures, const Valuation& valuation);
std::int64_t weigh_cost(const Measures& measures, const Valuation& valuation);
std::int64_t weigh_distance(const Measures& measures, const Valuation& valuation);
std::int64_t weigh_emissions(const Measures& measures, const Valuation& valuation);
/// USD + value of time x hours + carbon price x tonnes, per arc rounded to 1/1000 USD.
std::int64_t weigh_generalized(const Measures& measures, const Valuation& valuation);

inline constexpr std::array criteria{
    Criterion{"generalized", "cost, time and carbon in USD", weigh_generalized, "usd", 1000.0},
    Criterion{"time", "hours, moving and waiting", weigh_time, "h", 3.6e6},
    Criterion{"cost", "USD", weigh_cost, "usd", 1000.0},
    Criterion{"distance", "km", weigh_distance, "km", 1000.0},
    Criterion{"emissions", "kg CO2e", weigh_emissions, "kgco2e", 1000.0},
};

/// The row of that name, or null.
const Criterion* find_criterion(std::string_view name);

}  // namespace landbridge
