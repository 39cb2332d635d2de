// SPDX-License-Identifier: Apache-2.0
// The worlds that are compared: what each is called, what is applied, and on which day it is asked.
#pragma once

#include "cli/question_options.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace landbridge {

struct AlternativeOptions {
  std::vector<std::string> base;  // scenarios that hold in every world
  std::string years;              // "2015..2035", "2020..2040 step 5" or "2020,2030"
};

/// One of the worlds. Those with scenarios are set against the world of the same year without them,
/// other years against the first.
struct Alternative {
  std::string name;  // "base", "2030", "suez-closed", "2030 suez-closed"
  Stack stack{};
  int year = 0;            // 0 = the day of the question
  std::size_t versus = 0;  // index of the one it is set against
  std::vector<std::string>
      left_out{};  // scenarios that are promised for later, or need one that is
};

/// Adds --base and --years.
void declare_alternative_options(CLI::App& app, AlternativeOptions& options);

/// The base first. A scenario with an opening year is left out of the years before, and so is what
/// requires it or stands on it. Throws
/// Error(usage) where nothing is to be compared or the years cannot be understood, and as
/// Session::stacks does.
std::vector<Alternative> alternatives_from(const AlternativeOptions& options,
                                           const Session& session);

/// The options as they are asked of one of the worlds: its year instead of the day.
QuestionOptions options_for(const Alternative& alternative, QuestionOptions options);

}  // namespace landbridge
