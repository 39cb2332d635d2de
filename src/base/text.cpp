// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <utility>

namespace landbridge {
namespace {

constexpr std::string_view white = " \t\r\n\v\f";

// Calls visit(code point) for each letter; stops and gives false at the first bad byte.
template <class Visit>
bool each_code_point(std::string_view text, Visit visit) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  while (left > 0) {
    utf8proc_int32_t letter = 0;
    const utf8proc_ssize_t used = utf8proc_iterate(bytes, left, &letter);
    if (used <= 0) return false;
    visit(letter);
    bytes += used;
    left -= used;
  }
  return true;
}

// The many ways the one in Qo'rg'on is typed: ASCII, grave, the curly quotes, primes, and the
// modifier letters of Uzbek, Ukrainian and romanised Arabic.
bool is_apostrophe(utf8proc_int32_t letter) {
  constexpr utf8proc_int32_t marks[] = {'\'',   '`',    0x2018, 0x2019, 0x201B, 0x2032, 0x2035,
                                        0x02B9, 0x02BB, 0x02BC, 0x02BD, 0x02BE, 0x02BF, 0x02C8};
  return std::ranges::find(marks, letter) != std::end(marks);
}

struct Letter {
  utf8proc_int32_t typed;
  utf8proc_int32_t meant;
};

// Letters that Unicode keeps apart and keyboards do not: the Arabic, Persian, Urdu and Uyghur forms
// of yeh, kaf and heh, alef wasla, and Latin letters whose stroke or missing dot is no mark.
constexpr Letter same_letters[] = {
    {0x0649, 0x06CC}, {0x064A, 0x06CC}, {0x0643, 0x06A9}, {0x0629, 0x0647},
    {0x06BE, 0x0647}, {0x06C1, 0x0647}, {0x06D5, 0x0647}, {0x0671, 0x0627},
    {0x0131, 'i'},    {0x0142, 'l'},    {0x00F8, 'o'},    {0x0111, 'd'},
};

utf8proc_int32_t one_form(utf8proc_int32_t letter) {
  const auto* row = std::ranges::find(same_letters, letter, &Letter::typed);
  return row == std::end(same_letters) ? letter : row->meant;
}

// The acute accent is typed for an apostrophe; compatibility would take it apart into a space.
utf8proc_int32_t before_folding(utf8proc_int32_t letter, void*) {
  constexpr utf8proc_int32_t acute_accent = 0x00B4;
  return letter == acute_accent ? '\'' : letter;
}

template <class Number>
std::optional<Number> parse(std::string_view text) {
  text = trimmed(text);
  if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return {};
  return number;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(white);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(white) - first + 1);
}

std::vector<std::string> split(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(separators), text.size());
    if (const auto part = trimmed(text.substr(0, end)); !part.empty()) parts.emplace_back(part);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
  std::string whole;
  for (const std::string& part : parts) {
    if (&part != &parts.front()) whole += separator;
    whole += part;
  }
  return whole;
}

std::optional<double> parse_number(std::string_view text) {
  const auto number = parse<double>(text);
  return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<long> parse_whole(std::string_view text) { return parse<long>(text); }

bool is_utf8(std::string_view text) {
  return each_code_point(text, [](utf8proc_int32_t) {});
}

std::u32string code_points(std::string_view text) {
  std::u32string letters;
  each_code_point(text, [&](utf8proc_int32_t letter) { letters += static_cast<char32_t>(letter); });
  return letters;
}

std::string folded(std::string_view name) {
  utf8proc_uint8_t* mapped = nullptr;
  constexpr auto options = static_cast<utf8proc_option_t>(
      UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE |
      UTF8PROC_STRIPMARK | UTF8PROC_STRIPCC);
  const auto length = utf8proc_map_custom(reinterpret_cast<const utf8proc_uint8_t*>(name.data()),
                                          static_cast<utf8proc_ssize_t>(name.size()), &mapped,
                                          options, before_folding, nullptr);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (length < 0) return std::string(name);

  const std::string plain(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
  std::string result;
  bool gap = false;
  each_code_point(plain, [&](utf8proc_int32_t letter) {
    const auto category = utf8proc_category(letter);
    const bool is_space = category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_ZP;
    if (is_apostrophe(letter)) return;
    if (is_space) {
      gap = !result.empty();
      return;
    }
    if (std::exchange(gap, false)) result += ' ';
    utf8proc_uint8_t bytes[4];
    const auto used = utf8proc_encode_char(one_form(letter), bytes);
    result.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(used));
  });
  return result;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  each_code_point(text, [&](utf8proc_int32_t letter) {
    width += static_cast<std::size_t>(std::max(0, utf8proc_charwidth(letter)));
  });
  return width;
}

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& letter : result)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  return result;
}

}  // namespace landbridge
