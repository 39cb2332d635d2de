// SPDX-License-Identifier: Apache-2.0
// What holds a corridor back, as an answer.
#pragma once

#include "analysis/bottleneck.hpp"
#include "base/answer.hpp"

#include <string>

namespace landbridge {

/// The ends as they were given: "CN", "@eu", "Kunming".
struct EndWords {
  std::string from;
  std::string to;
};

Answer answer_of(const World& world, const BottleneckQuestion& question, const EndWords& words,
                 const Bottleneck& found);

}  // namespace landbridge
