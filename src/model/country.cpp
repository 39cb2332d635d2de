// SPDX-License-Identifier: Apache-2.0
#include "model/country.hpp"

namespace landbridge {
namespace {

constexpr char upper(char letter) {
  return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

constexpr bool is_capital(char letter) { return letter >= 'A' && letter <= 'Z'; }

}  // namespace

std::optional<Country> Country::from(std::string_view code) {
  if (code == "-") return Country{};
  if (code.size() != 2) return {};
  Country country;
  country.letters_ = {upper(code[0]), upper(code[1])};
  if (!is_capital(country.letters_[0]) || !is_capital(country.letters_[1])) return {};
  return country;
}

}  // namespace landbridge
