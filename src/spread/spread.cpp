// SPDX-License-Identifier: Apache-2.0
#include "spread/spread.hpp"

#include <tbb/info.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <exception>
#include <vector>

namespace landbridge {

void for_each_index(std::size_t count, Jobs jobs, const std::function<void(std::size_t)>& ask) {
  std::vector<std::exception_ptr> faults(count);
  const auto ask_one = [&](std::size_t i) {
    try {
      ask(i);
    } catch (...) {
      faults[i] = std::current_exception();
    }
  };
  // TBB complains on standard error of more jobs than it has threads for.
  const int most = tbb::info::default_concurrency();
  tbb::task_arena arena(jobs.count > 0 ? std::min(jobs.count, most) : most);
  arena.execute([&] { tbb::parallel_for(std::size_t{0}, count, ask_one); });
  for (const std::exception_ptr& fault : faults)
    if (fault) std::rethrow_exception(fault);
}

}  // namespace landbridge
