// SPDX-License-Identifier: Apache-2.0
// Text in and out: splitting, numbers without a locale, folding of names, nearest words.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// Without white space at both ends.
std::string_view trimmed(std::string_view text);

/// The parts between any of the separators, trimmed; empty parts are left out.
std::vector<std::string> split(std::string_view text, std::string_view separators);

/// Parts joined by the separator.
std::string join(std::span<const std::string> parts, std::string_view separator);

/// A decimal number that fills the whole text; nothing for "", "nan", "inf" or trailing words.
std::optional<double> parse_number(std::string_view text);

/// A whole number that fills the whole text.
std::optional<long> parse_whole(std::string_view text);

/// Whether the bytes are UTF-8 (RFC 3629).
bool is_utf8(std::string_view text);

/// A name as it is compared: Unicode NFKD case fold without marks and apostrophes; punctuation,
/// symbols and spaces between letters become one space. "Ürümqi", "urumqi" and "URUMQI" fold alike.
std::string folded(std::string_view name);

/// Columns the text takes on a terminal (wide letters two, marks none).
std::size_t display_width(std::string_view text);

/// Up to `count` of the words nearest to `word` by edits, nearest first, ties in order given;
/// words further than a third of their length are left out.
std::vector<std::string> nearest_words(std::string_view word, std::span<const std::string> words,
                                       std::size_t count);

/// ASCII lower case.
std::string lower(std::string_view text);

}  // namespace landbridge
