// SPDX-License-Identifier: Apache-2.0
// What projects gain alone and together, as an answer.
#pragma once

#include "analysis/portfolio.hpp"
#include "base/answer.hpp"

namespace landbridge {

/// The world is the base world. A pair that has no route there is exit status 3.
Answer answer_of(const World& world, const PortfolioQuestion& question, const Portfolio& found);

}  // namespace landbridge
