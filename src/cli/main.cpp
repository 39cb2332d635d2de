// SPDX-License-Identifier: Apache-2.0
// landbridge: a planner for cross-border freight corridors.
#include "cli/progress.hpp"
#include "cli/run.hpp"
#include "report/output.hpp"
#include "report/part_file.hpp"

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

namespace {

constexpr int interrupted = 130;

extern "C" void on_interrupt(int) {
  landbridge::erase_progress();
  landbridge::remove_unfinished_file();
  landbridge::tell_how_to_resume();
  std::_Exit(interrupted);
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGINT, on_interrupt);
  std::signal(SIGTERM, on_interrupt);
  return landbridge::run(std::vector<std::string>(argv + 1, argv + argc), std::cout, std::cerr);
}
