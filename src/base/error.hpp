// SPDX-License-Identifier: Apache-2.0
// What can go wrong, and the exit status that says so. Thrown low, caught once.
#pragma once

#include <fmt/format.h>

#include <stdexcept>
#include <string>
#include <utility>

namespace landbridge {

/// The exit statuses of the program; the numbers are part of its contract.
enum class ExitStatus : int {
  answered = 0,
  internal = 1,
  usage = 2,
  no_route = 3,
  bad_data = 4,
  check_failed = 5,
  io = 6,
  interrupted = 130,
};

/// One sentence: where, what is wrong, what to do.
class Error : public std::runtime_error {
 public:
  Error(ExitStatus status, const std::string& sentence)
      : std::runtime_error(sentence), status_(status) {}
  ExitStatus status() const { return status_; }

 private:
  ExitStatus status_;
};

/// Throws an Error whose sentence is made as by fmt::format.
template <class... Args>
[[noreturn]] void fail(ExitStatus status, fmt::format_string<Args...> sentence, Args&&... args) {
  throw Error(status, fmt::format(sentence, std::forward<Args>(args)...));
}

}  // namespace landbridge
