// SPDX-License-Identifier: Apache-2.0
// Twelve months of one pair of places, as an answer.
#pragma once

#include "analysis/comparison.hpp"
#include "base/answer.hpp"
#include "base/date.hpp"

#include <optional>
#include <span>

namespace landbridge {

struct Month {
  Date day;  // that stands for it
  std::optional<RowRoute> route;
};

/// Ways are called A, B, ... in the order in which they first win. No route in any month is exit
/// status 3.
Answer answer_of(const World& world, const Question& question, std::span<const Month> months);

}  // namespace landbridge
