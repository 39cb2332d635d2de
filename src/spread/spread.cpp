// SPDX-License-Identifier: Apache-2.0
#include "spread/spread.hpp"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <exception>
#include <optional>
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
  // Also more than there are cores, if asked for: TBB would warn on stderr and take fewer.
  std::optional<tbb::global_control> workers;
  if (jobs.count > 0)
    workers.emplace(tbb::global_control::max_allowed_parallelism,
                    static_cast<std::size_t>(jobs.count));
  tbb::task_arena arena(jobs.count > 0 ? jobs.count : tbb::task_arena::automatic);
  arena.execute([&] { tbb::parallel_for(std::size_t{0}, count, ask_one); });
  for (const std::exception_ptr& fault : faults)
    if (fault) std::rethrow_exception(fault);
}

}  // namespace landbridge
