// SPDX-License-Identifier: Apache-2.0
// A line of a case as words: cut at spaces, held together by quotes, ended by #.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace landbridge::cases {

struct Word {
  std::string key;  // of key=text, else empty
  std::string text;
  bool is_quoted = false;
  friend bool operator==(const Word&, const Word&) = default;
};

/// The words of a row: `A city "Old Town" length_km=12  # remark`. Throws Error(usage) for an open
/// quote.
std::vector<Word> words_of(std::string_view row);

/// The words of a command as a shell would cut them; # and = are letters like others.
std::vector<std::string> arguments_of(std::string_view command);

}  // namespace landbridge::cases
