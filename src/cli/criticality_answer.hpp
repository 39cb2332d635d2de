// SPDX-License-Identifier: Apache-2.0
// What the loss of each thing costs, as an answer.
#pragma once

#include "analysis/criticality.hpp"
#include "base/answer.hpp"

namespace landbridge {

/// Tables show the `top` greatest losses; JSON, CSV and maps hold all of them.
Answer answer_of(const World& world, const CriticalityQuestion& question, const Criticality& found,
                 std::size_t top);

}  // namespace landbridge
