// SPDX-License-Identifier: Apache-2.0
// What an inspection finds, as lines of text.
#pragma once

#include "analysis/inspection.hpp"
#include "analysis/tiny_world.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace landbridge::test {

using Texts = std::vector<std::string>;

/// "severity subject: sentence" of each finding of a check.
inline Texts findings(const World& world, std::string_view check) {
  Texts texts;
  for (const Finding& finding : inspect(world))
    if (finding.check == check)
      texts.push_back(fmt::format("{} {}: {}",
                                  severity_names[static_cast<std::size_t>(finding.severity)],
                                  finding.subject, finding.sentence));
  return texts;
}

}  // namespace landbridge::test
