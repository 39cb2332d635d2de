// SPDX-License-Identifier: Apache-2.0
// Rows of a demand table in the words of an answer.
#pragma once

#include "analysis/demand_groups.hpp"
#include "model/world.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace landbridge {

/// "Almaty - Moscow" of every row.
std::vector<std::string> pair_names(const World& world, const Demand& demand,
                                    const std::vector<DemandIndex>& rows);

/// "a, b and 3 more": the first of some names, and how many others there are.
std::string some_of(std::vector<std::string> names, std::size_t most);

/// The first of them, and how many more there are, in one sentence.
std::string some_of(const World& world, const Demand& demand, const std::vector<DemandIndex>& rows);

/// The modes of a row by name; none if it may go by all.
std::vector<std::string> mode_names_of(ModeSet set);

/// Whole TEU a year.
std::int64_t whole(TeuPerYear volume);

}  // namespace landbridge
