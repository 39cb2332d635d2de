// SPDX-License-Identifier: Apache-2.0
#include "report/plain.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace landbridge {
namespace {

constexpr std::string_view unknown_letter = "\uFFFD";

// Bytes of the letter as its first byte promises.
std::size_t promised_length(char first) {
  const auto byte = static_cast<unsigned char>(first);
  if (byte < 0xC0) return 1;
  return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// Also the C1 controls (U+0080 to U+009F): terminals obey them as they obey an escape.
bool is_control(std::string_view letter) {
  const auto first = static_cast<unsigned char>(letter[0]);
  if (first < 0x20 || first == 0x7F) return true;
  return letter.size() == 2 && first == 0xC2 && static_cast<unsigned char>(letter[1]) < 0xA0;
}

// U+202A to U+202E and U+2066 to U+2069: left open, they would turn the rest of the row.
bool turns_direction(std::string_view letter) {
  return (letter >= "\u202A" && letter <= "\u202E") || (letter >= "\u2066" && letter <= "\u2069");
}

}  // namespace

std::string fixed_text(Decimal number) {
  const auto units = static_cast<std::uint64_t>(number.units);
  const std::uint64_t magnitude = number.units < 0 ? 0 - units : units;
  std::string text = fmt::format("{:0{}}", magnitude, number.decimals + 1);
  if (number.decimals > 0)
    text.insert(text.size() - static_cast<std::size_t>(number.decimals), ".");
  return number.units < 0 ? "-" + text : text;
}

std::string fixed_text(double number, int decimals) {
  if (!std::isfinite(number)) return {};
  std::string text = fmt::format("{:.{}f}", number, decimals);
  const bool is_zero = text.find_first_of("123456789") == std::string::npos;
  return is_zero && text[0] == '-' ? text.substr(1) : text;
}

std::string plain_text(Decimal number) {
  while (number.decimals > 0 && number.units % 10 == 0) {
    number.units /= 10;
    --number.decimals;
  }
  return fixed_text(number);
}

std::string plain_text(double number) {
  if (!std::isfinite(number)) return {};
  if (number == 0.0) return "0";
  std::array<char, 512> digits{};  // the longest double in plain notation has 343 characters
  const auto end = std::to_chars(digits.begin(), digits.end(), number, std::chars_format::fixed);
  return {digits.data(), end.ptr};
}

std::string flat_key(const Column& column) {
  std::string key = column.key;
  if (column.is_literal) return key;
  std::ranges::replace(key, '.', '_');
  return key;
}

std::vector<std::string_view> letters_of(std::string_view text) {
  std::vector<std::string_view> letters;
  while (!text.empty()) {
    const std::string_view letter = text.substr(0, promised_length(text[0]));
    const bool is_letter = is_utf8(letter);
    letters.push_back(is_letter ? letter : unknown_letter);
    text.remove_prefix(is_letter ? letter.size() : 1);
  }
  return letters;
}

std::string repaired(std::string_view text) {
  if (is_utf8(text)) return std::string(text);
  std::string result;
  for (const std::string_view letter : letters_of(text)) result += letter;
  return result;
}

std::string one_line(std::string_view text) {
  std::string line;
  for (const std::string_view letter : letters_of(text)) {
    if (is_control(letter))
      line += ' ';
    else if (!turns_direction(letter))
      line += letter;
  }
  return line;
}

std::string shortened(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) return std::string(text);
  std::string start;
  std::size_t used = 1;  // the ellipsis
  for (const std::string_view letter : letters_of(text)) {
    used += display_width(letter);
    if (used > width) break;
    start += letter;
  }
  return std::string(trimmed(start)) + "…";
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  for (std::string& word : split(one_line(text), " ")) {
    const bool fits =
        !lines.empty() && display_width(lines.back()) + 1 + display_width(word) <= width;
    if (fits)
      lines.back() += " " + word;
    else
      lines.push_back(std::move(word));
  }
  return lines;
}

std::vector<std::string> folded_into(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  for (const std::string& line : wrapped(text, width)) {
    lines.emplace_back();
    for (const std::string_view letter : letters_of(line)) {
      const bool is_full = display_width(lines.back()) + display_width(letter) > width;
      if (is_full && !lines.back().empty()) lines.emplace_back();
      lines.back() += letter;
    }
  }
  if (lines.empty()) lines.emplace_back();
  return lines;
}

}  // namespace landbridge
