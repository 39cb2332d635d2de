// SPDX-License-Identifier: Apache-2.0
#include "cli/message.hpp"

#include "report/plain.hpp"

namespace landbridge {

std::string for_people(std::string_view sentence) {
  constexpr std::string_view key = "password=";
  std::string text = one_line(sentence);
  for (auto at = text.find(key); at != std::string::npos; at = text.find(key, at + key.size())) {
    const auto begin = at + key.size();
    const bool is_quoted = begin < text.size() && text[begin] == '\'';
    const auto end = is_quoted ? text.find('\'', begin + 1) : text.find_first_of(" '\"", begin);
    text.replace(begin, end == std::string::npos ? end : end - begin, "***");
  }
  return text;
}

}  // namespace landbridge
