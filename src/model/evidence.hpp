// SPDX-License-Identifier: Apache-2.0
// Where a figure comes from and how far it can be trusted.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace landbridge {

/// A official, peer-reviewed or surveyed; B trade press quoting an operator; C secondary;
/// D the planner's documented default.
enum class Grade : std::uint8_t { a, b, c, d };

constexpr std::string_view name_of(Grade grade) {
  constexpr std::string_view letters = "ABCD";
  return letters.substr(static_cast<std::size_t>(grade), 1);
}

inline std::optional<Grade> grade_from(std::string_view letter) {
  if (letter.size() != 1) return {};
  const auto place = std::string_view("ABCD").find(letter);
  if (place == std::string_view::npos) return {};
  return static_cast<Grade>(place);
}

struct Evidence {
  Grade grade = Grade::d;
  std::string source;  // ids of the sources table, joined by ';'; empty for a default
};

/// A figure with its evidence.
template <class T>
struct Figure {
  T value{};
  Evidence evidence;
};

}  // namespace landbridge
