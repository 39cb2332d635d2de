// SPDX-License-Identifier: Apache-2.0
#include "cli/variations.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/vary_amounts.hpp"
#include "model/faults.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace landbridge {
namespace {

constexpr std::string_view class_word = "class";
constexpr std::string_view blanks = " \t\r\n";

struct Sign {
  std::string_view text;
  Arithmetic operation;
  std::string_view name;  // in the names of columns
};
constexpr std::array signs{
    Sign{"x", Arithmetic::multiply, "x"}, Sign{"X", Arithmetic::multiply, "x"},
    Sign{"*", Arithmetic::multiply, "x"}, Sign{"×", Arithmetic::multiply, "x"},
    Sign{"+", Arithmetic::add, "+"},      Sign{"=", Arithmetic::to, "="},
};

// Takes a text apart from the left.
class SpecReader {
 public:
  explicit SpecReader(const std::string& spec) : spec_(spec), rest_(trimmed(spec)) {}

  Variation finish() {
    variation_.text = std::string(rest_);
    Change& change = variation_.change;
    change.deed = Deed::set;
    change.where.text = fmt::format("--vary '{}'", variation_.text);
    change.quantity = until(" \t\r\n=");
    if (change.quantity.empty() || (rest_.starts_with('=') && !sign_ahead()))
      refuse("it does not begin with a quantity such as border.dwell");
    while (true) {
      skip_blanks();
      if (const auto sign = sign_ahead()) return with_amounts(*sign);
      read_word();
    }
  }

 private:
  [[noreturn]] void refuse(std::string_view fault) const {
    fail(ExitStatus::usage,
         "--vary '{}': {}; write QUANTITY [WORD=VALUE ...], then 'x A..B step C' to multiply, '+' "
         "to add or '=' to set, as in \"border.dwell country=KZ x 0.5..1.5 step 0.1\"",
         spec_, fault);
  }

  void skip_blanks() {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(blanks), rest_.size()));
  }

  std::string until(std::string_view ends) {
    const std::string_view found = rest_.substr(0, rest_.find_first_of(ends));
    rest_.remove_prefix(found.size());
    return std::string(found);
  }

  // A sign stands alone or right before a number.
  std::optional<Sign> sign_ahead() const {
    for (const Sign& sign : signs) {
      if (!rest_.starts_with(sign.text)) continue;
      const std::string_view next = rest_.substr(sign.text.size());
      if (next.empty() || next.find_first_of(" \t\r\n0123456789.-+") == 0) return sign;
    }
    return {};
  }

  Variation with_amounts(const Sign& sign) {
    rest_.remove_prefix(sign.text.size());
    Change& change = variation_.change;
    change.operation = sign.operation;
    const std::string_view whole = variation_.text;
    const auto words = whole.substr(0, whole.size() - rest_.size() - sign.text.size());
    variation_.name = fmt::format("{} {}", join(split(words, blanks), " "), sign.name);
    variation_.amounts = amounts_from(std::string(trimmed(rest_)), change.where.text);
    return std::move(variation_);
  }

  void read_word() {
    const std::string word = until(" \t\r\n=");
    if (word.empty() && rest_.empty()) refuse("x, + or = and amounts are missing");
    if (!rest_.starts_with('='))
      refuse(fmt::format("'{}' is neither WORD=VALUE nor x, + or =", word));
    rest_.remove_prefix(1);
    std::vector<std::string>& list = list_of(word);
    do {
      for (std::string& value : values(word)) list.push_back(std::move(value));
    } while (take_comma());
    if (word != class_word) return;
    if (list.size() > 1) refuse("class can be one only");
    variation_.change.line_class = list.front();
  }

  std::vector<std::string>& list_of(const std::string& word) {
    if (word == class_word) return classes_;
    std::vector<std::string> names{std::string(class_word)};
    for (const SelectorWord& known : selector_words) {
      if (known.word == word) return variation_.change.what.*known.list;
      names.emplace_back(known.word);
    }
    refuse(fmt::format("'{}' chooses nothing; {}", word,
                       suggestion(word, names, "it may be " + join(names, ", "))));
  }

  bool take_comma() {
    if (!rest_.starts_with(',')) return false;
    rest_.remove_prefix(1);
    return true;
  }

  // One value; two of a border that is written with a hyphen.
  std::vector<std::string> values(const std::string& word) {
    const char first = rest_.empty() ? ' ' : rest_.front();
    const bool is_quoted = first == '"' || first == '\'';
    const std::string value = is_quoted ? quoted(first) : until(" \t\r\n,");
    if (trimmed(value).empty()) refuse(fmt::format("{}= names nothing", word));
    if (word == "border") return split(value, "-");
    return {value};
  }

  std::string quoted(char quote) {
    const auto end = rest_.find(quote, 1);
    if (end == std::string_view::npos) refuse("a quote is not closed");
    std::string value(rest_.substr(1, end - 1));
    rest_.remove_prefix(end + 1);
    if (!rest_.empty() && rest_.find_first_of(" \t\r\n,") != 0)
      refuse(fmt::format("a quote ends within a word, after '{}'", value));
    return value;
  }

  const std::string& spec_;
  std::string_view rest_;
  std::vector<std::string> classes_;
  Variation variation_;
};

}  // namespace

Variation variation_from(const std::string& spec) { return SpecReader(spec).finish(); }

std::vector<Variation> variations_from(const std::vector<std::string>& specs) {
  std::vector<Variation> variations;
  std::set<std::string> names;
  std::size_t points = 1;
  for (const std::string& spec : specs) {
    const Variation& last = variations.emplace_back(variation_from(spec));
    if (!names.insert(last.name).second)
      fail(ExitStatus::usage, "{}: '{}' is varied twice; put all amounts into one --vary",
           last.change.where.text, last.name);
    points *= last.amounts.size();  // both at most most_points: no overflow
    if (points > most_points)
      fail(ExitStatus::usage,
           "--vary: the grid has more than {} points; take longer steps or fewer amounts",
           most_points);
  }
  return variations;
}

}  // namespace landbridge
