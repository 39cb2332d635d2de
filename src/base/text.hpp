// SPDX-License-Identifier: Apache-2.0
// Text in and out: splitting, numbers without a locale, folding of names.
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

/// The code points of a text; it ends before the first byte that is not UTF-8.
std::u32string code_points(std::string_view text);

/// A name as it is compared: Unicode NFKD case fold without marks and apostrophes; letters that are
/// typed for each other (ı and i, ł and l, Arabic and Persian yeh, kaf and heh) are one;
/// punctuation, symbols and spaces between letters become one space. "Ürümqi", "urumqi" and
/// "URUMQI" fold alike.
std::string folded(std::string_view name);

/// Columns the text takes on a terminal (wide letters two, marks none).
std::size_t display_width(std::string_view text);

/// ASCII lower case.
std::string lower(std::string_view text);

}  // namespace landbridge
