// SPDX-License-Identifier: Apache-2.0
// The page docs/fidelity.md.
#pragma once

#include "fidelity/trial.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge::fidelity {

/// Share of the trials of a theme that hold; the goals are those of the page.
struct Goal {
  std::string_view theme;
  double share;
};
inline constexpr Goal goals[] = {{"distance", 0.95}, {"time", 0.80}, {"money", 0.70}};

struct Score {
  int held = 0;
  int asked = 0;
  double share() const { return asked == 0 ? 1.0 : static_cast<double>(held) / asked; }
};

Score score(const std::vector<Trial>& trials, std::string_view theme);

/// The whole page in Markdown. `preface` is what stands before the figures, `reasons` a sentence
/// by the id of each row that does not hold.
std::string page(const std::string& preface, const std::vector<Trial>& trials,
                 const std::vector<Reference>& not_asked,
                 const std::map<std::string, std::string>& reasons);

}  // namespace landbridge::fidelity
