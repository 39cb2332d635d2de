// SPDX-License-Identifier: Apache-2.0
// Numbers, keys and letters as plain text: what all formats share.
#pragma once

#include "base/sheet.hpp"
#include "base/value.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// Every decimal kept: 12.50.
std::string fixed_text(Decimal number);

/// Rounded to so many decimals, never "-0.0"; nothing for what is not finite.
std::string fixed_text(double number, int decimals);

/// The fewest digits that say the same, never with an exponent: 12.5; nothing for what is not
/// finite.
std::string plain_text(Decimal number);
std::string plain_text(double number);

/// The key where nothing nests: "from.id" is "from_id"; a literal key stays as it is.
std::string flat_key(const Column& column);

/// The letters (code points) of a text; a byte that is not UTF-8 becomes U+FFFD.
std::vector<std::string_view> letters_of(std::string_view text);

/// The text as valid UTF-8, bad bytes replaced by U+FFFD.
std::string repaired(std::string_view text);

/// The text as it may stand in a line of a terminal: control characters become spaces, marks that
/// turn the direction of what follows are dropped.
std::string one_line(std::string_view text);

/// At most `width` columns of a terminal; what was cut leaves an ellipsis.
std::string shortened(std::string_view text, std::size_t width);

/// Lines of at most `width` columns, broken at spaces; a longer word has a line of its own.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// The same, and longer words are broken too; at least one line.
std::vector<std::string> folded_into(std::string_view text, std::size_t width);

}  // namespace landbridge
