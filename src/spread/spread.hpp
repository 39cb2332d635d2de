// SPDX-License-Identifier: Apache-2.0
// Many independent questions over all cores. Nothing here decides an answer: every question writes
// to its own place, so that one core and many give the same bytes.
#pragma once

#include <cstddef>
#include <functional>

namespace landbridge {

/// How many questions are asked at once, at most as many as there are cores; 0 = so many.
struct Jobs {
  int count = 0;
};

/// Calls `ask(i)` for every i below `count`, in any order and several at once; returns when all are
/// done. What a call throws, the first of them by i, is thrown here once all have ended.
void for_each_index(std::size_t count, Jobs jobs, const std::function<void(std::size_t)>& ask);

}  // namespace landbridge
