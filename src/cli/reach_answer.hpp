// SPDX-License-Identifier: Apache-2.0
// Who reaches what, as an answer.
#pragma once

#include "analysis/reach.hpp"
#include "base/answer.hpp"

#include <vector>

namespace landbridge {

/// Bands are upper ends in the unit of the criterion, ascending; none: all places are one band.
/// Tables list the `top` nearest places, other formats all.
Answer answer_of(const World& world, const ReachQuestion& question, const Reach& reach,
                 const std::vector<double>& bands, std::size_t top);

}  // namespace landbridge
