// SPDX-License-Identifier: Apache-2.0
// A demand table on a network of limited capacity, as an answer.
#pragma once

#include "analysis/assignment.hpp"
#include "base/answer.hpp"

namespace landbridge {

/// Tables show the `top` fullest parts of the network and the `top` pairs with the most left
/// behind; JSON and maps hold all of both.
Answer answer_of(const World& world, const AssignmentQuestion& question, const Assignment& found,
                 std::size_t top);

}  // namespace landbridge
