// SPDX-License-Identifier: Apache-2.0
// A country by its ISO 3166-1 alpha-2 code; the high seas have none.
#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace landbridge {

class Country {
 public:
  constexpr Country() = default;  // none: the high seas

  /// Two letters in either case, or "-" for none; nothing for any other text.
  static std::optional<Country> from(std::string_view code);

  bool is_none() const { return letters_[0] == '-'; }
  std::string code() const {
    return is_none() ? "-" : std::string(letters_.data(), letters_.size());
  }
  friend constexpr auto operator<=>(const Country&, const Country&) = default;

 private:
  std::array<char, 2> letters_{'-', '-'};
};

}  // namespace landbridge
