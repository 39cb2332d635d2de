// SPDX-License-Identifier: Apache-2.0
#include "model/parameter_keys.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace landbridge {
namespace {

// No unit value of freight comes near; what is beyond is a slip of the pen or of the unit.
constexpr double beyond_sense = 1e4;
constexpr double next_to_nothing = 1e-4;

bool holds(Bound bound, double value) {
  if (value > beyond_sense) return false;
  switch (bound) {
    case Bound::not_negative:
      return value >= 0.0;
    case Bound::above_zero:
      return value >= next_to_nothing;
    case Bound::at_least_one:
      return value >= 1.0;
  }
  return false;
}

std::string_view words_of(Bound bound) {
  constexpr std::array<std::string_view, 3> words{"0 or more", "above 0", "1 or more"};
  return words[static_cast<std::size_t>(bound)];
}

}  // namespace

std::string_view unit_of_parameter(std::string_view key) {
  const auto* row = std::ranges::find(parameter_keys, key, &ParameterKey::key);
  return row == parameter_keys.end() ? std::string_view() : row->unit;
}

void check_parameter(std::string_view key, double value, Check& check) {
  const auto* row = std::ranges::find(parameter_keys, key, &ParameterKey::key);
  if (row == parameter_keys.end()) {
    std::vector<std::string> keys;
    for (const ParameterKey& known : parameter_keys) keys.emplace_back(known.key);
    check.that(false, "key '{}' is read by nothing; {}", key,
               suggestion(key, keys, "it must be one of " + join(keys, ", ")));
    return;
  }
  if (check.that(std::isfinite(value), "value is no number; give one"))
    check.that(holds(row->bound, value), "{} is {}; it must be {} and at most {}", key, value,
               words_of(row->bound), beyond_sense);
}

}  // namespace landbridge
