// SPDX-License-Identifier: Apache-2.0
// Weights of a whole demand table a year, as answers give them: millions of the criterion's unit.
#pragma once

#include "analysis/criterion.hpp"

#include <string>

namespace landbridge {

/// "musd_per_year", for keys.
std::string yearly_key(const Criterion& by);

/// "m USD/year", for the heads of tables.
std::string yearly_words(const Criterion& by);

/// Criterion weight x shipments a year in millions of its unit, three decimals.
double in_millions(const Criterion& by, double weight);

}  // namespace landbridge
