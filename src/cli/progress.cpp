// SPDX-License-Identifier: Apache-2.0
#include "cli/progress.hpp"

#include "report/plain.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <ostream>
#include <utility>

namespace landbridge {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto first_after = std::chrono::seconds(1);
constexpr auto again_after = std::chrono::milliseconds(200);
constexpr std::string_view erase_line = "\r\033[K";  // ECMA-48: CR, erase to the end of the line

volatile std::sig_atomic_t is_drawn = 0;

// Whole seconds as 0:42 or 1:02:05.
std::string duration_text(double seconds) {
  constexpr double longest = 1e7;  // four months
  if (!(seconds < longest)) return "long";
  const auto whole = static_cast<long>(std::ceil(seconds));
  const long hours = whole / 3600;
  const long minutes = whole / 60 % 60;
  return hours > 0 ? fmt::format("{}:{:02}:{:02}", hours, minutes, whole % 60)
                   : fmt::format("{}:{:02}", minutes, whole % 60);
}

std::size_t terminal_width() {
  constexpr std::size_t usual = 80;
  winsize size{};
  return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1 ? size.ws_col : usual;
}

// Rounded, but never 100 before the end.
std::size_t percent_of(std::size_t done, std::size_t total) {
  if (done >= total) return 100;
  return std::min<std::size_t>((done * 200 + total) / (total * 2), 99);
}

}  // namespace

std::string progress_line(std::string_view what, std::size_t done, std::size_t total,
                          std::size_t done_before, std::chrono::duration<double> elapsed) {
  std::string line = fmt::format("{}  {}/{}  {} %", what, done, total, percent_of(done, total));
  if (done > done_before && done <= total)
    line += "  ETA " + duration_text(elapsed.count() * static_cast<double>(total - done) /
                                     static_cast<double>(done - done_before));
  return line;
}

Progress::Progress(Session& session, std::string what, std::size_t total, std::size_t done_before)
    : session_(&session),
      terminal_(session.terminal()),
      what_(std::move(what)),
      total_(total),
      done_before_(done_before),
      start_(Clock::now()),
      done_(done_before),
      due_((start_ + first_after).time_since_epoch().count()) {
  session_->announce(this);
}

Progress::~Progress() {
  session_->announce(nullptr);
  erase();
}

void Progress::step() {
  const std::size_t done = ++done_;
  if (terminal_ == nullptr) return;
  const auto now = Clock::now();
  if (now.time_since_epoch().count() < due_ || is_busy_.test_and_set()) return;
  draw(done, now);
  is_busy_.clear();
}

void Progress::draw(std::size_t done, Clock::time_point now) {
  due_ = (now + again_after).time_since_epoch().count();
  const std::string line = progress_line(what_, done, total_, done_before_, now - start_);
  is_drawn = 1;
  *terminal_ << erase_line << shortened(line, terminal_width() - 1) << std::flush;
}

void Progress::erase() {
  if (terminal_ == nullptr) return;
  while (is_busy_.test_and_set()) continue;  // until a line is written
  if (is_drawn != 0) *terminal_ << erase_line << std::flush;
  is_drawn = 0;
  is_busy_.clear();
}

void erase_progress() noexcept {
  if (is_drawn == 0) return;
  is_drawn = 0;
  // There is nothing to do about a terminal that takes no more.
  [[maybe_unused]] const auto written =
      ::write(STDERR_FILENO, erase_line.data(), erase_line.size());
}

}  // namespace landbridge
