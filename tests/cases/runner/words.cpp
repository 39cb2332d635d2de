// SPDX-License-Identifier: Apache-2.0
#include "words.hpp"

#include "base/error.hpp"

namespace landbridge::cases {
namespace {

enum class Dialect { row, command };

bool is_key(std::string_view text) {
  return !text.empty() &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

// Cuts the next word off the front of the line; the line begins with a letter that is no space.
Word next_word(std::string_view& line, Dialect dialect) {
  Word word;
  word.is_quoted = line.front() == '"' || line.front() == '\'';
  char quote = 0;
  std::size_t i = 0;
  for (; i < line.size() && (quote != 0 || line[i] != ' '); ++i) {
    const char letter = line[i];
    if (letter == quote) {
      quote = 0;
    } else if (quote == 0 && (letter == '"' || letter == '\'')) {
      quote = letter;
    } else if (dialect == Dialect::row && letter == '=' && quote == 0 && word.key.empty() &&
               is_key(word.text)) {
      word.key = std::exchange(word.text, {});
    } else {
      word.text += letter;
    }
  }
  if (quote != 0) fail(ExitStatus::usage, "a quote is left open in: {}", line);
  line.remove_prefix(i);
  return word;
}

std::vector<Word> cut(std::string_view line, Dialect dialect) {
  std::vector<Word> words;
  while (true) {
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    if (line.empty() || (dialect == Dialect::row && line.front() == '#')) return words;
    words.push_back(next_word(line, dialect));
  }
}

}  // namespace

std::vector<Word> words_of(std::string_view row) { return cut(row, Dialect::row); }

std::vector<std::string> arguments_of(std::string_view command) {
  std::vector<std::string> arguments;
  for (Word& word : cut(command, Dialect::command)) arguments.push_back(std::move(word.text));
  return arguments;
}

}  // namespace landbridge::cases
