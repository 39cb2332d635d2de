// SPDX-License-Identifier: Apache-2.0
// What the value of an option may be, beyond what CLI11 knows.
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace landbridge {

/// Refuses "": a script whose variable is empty gets an error, not the default.
inline CLI::Validator not_empty() {
  return {[](const std::string& text) {
            return text.empty()
                       ? std::string("the value is empty; give one or leave the option out")
                       : std::string();
          },
          ""};
}

}  // namespace landbridge
