// SPDX-License-Identifier: Apache-2.0
// One line on a terminal that says how far a long question has come.
#pragma once

#include "cli/options.hpp"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace landbridge {

/// "points  37/120  31 %  ETA 0:42". The time that is left goes by how long the steps of this run
/// took: those that were done before it began count as done and took no time.
std::string progress_line(std::string_view what, std::size_t done, std::size_t total,
                          std::size_t done_before, std::chrono::duration<double> elapsed);

/// Drawn where standard error is a terminal, unless quiet, and only once it has taken a second; at
/// most five times a second. Gone when it ends, and before the session says anything.
class Progress {
 public:
  /// The session must outlive it and have one at a time.
  Progress(Session& session, std::string what, std::size_t total, std::size_t done_before = 0);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  /// One more is done. May be called from several threads.
  void step();

  /// Takes the line away until the next step.
  void erase();

 private:
  void draw(std::size_t done, std::chrono::steady_clock::time_point now);

  Session* session_;
  std::ostream* terminal_;  // null: nothing is drawn
  std::string what_;
  std::size_t total_;
  std::size_t done_before_;
  std::chrono::steady_clock::time_point start_;
  std::atomic<std::size_t> done_;
  std::atomic<std::int64_t> due_;  // when it may be drawn again, as a count of the clock
  std::atomic_flag is_busy_;       // somebody draws or erases
};

/// Takes away the line that an interrupted program would leave; safe in a signal handler.
void erase_progress() noexcept;

}  // namespace landbridge
