// SPDX-License-Identifier: Apache-2.0
// An answer as every verb gives it: sheets for people and tables, a tree for JSON.
#pragma once

#include "base/error.hpp"
#include "base/sheet.hpp"
#include "base/value.hpp"

#include <string>
#include <vector>

namespace landbridge {

struct Answer {
  std::vector<Sheet> sheets{};       // the first is the one that csv and the map formats write
  Object json{};                     // the whole answer; begins with "schema"
  std::vector<std::string> notes{};  // sentences below a table
  std::string attribution{};         // travels with every map format
  ExitStatus status = ExitStatus::answered;
  bool is_written = false;  // the verb wrote it as it came: nothing is left to write
};

}  // namespace landbridge
