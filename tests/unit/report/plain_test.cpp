// SPDX-License-Identifier: Apache-2.0
#include "report/plain.hpp"

#include "base/text.hpp"
#include "samples.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

namespace landbridge {
namespace {

using Texts = std::vector<std::string>;

TEST(Plain, DecimalsWithAndWithoutTrailingZeros) {
  EXPECT_EQ(fixed_text(Decimal{1250, 2}), "12.50");
  EXPECT_EQ(plain_text(Decimal{1250, 2}), "12.5");
  EXPECT_EQ(plain_text(Decimal{1200, 2}), "12");
  EXPECT_EQ(plain_text(Decimal{1200, 0}), "1200");
  EXPECT_EQ(fixed_text(Decimal{-5, 3}), "-0.005");
  EXPECT_EQ(fixed_text(Decimal{0, 1}), "0.0");
  EXPECT_EQ(plain_text(Decimal{0, 3}), "0");
  EXPECT_EQ(fixed_text(Decimal{std::numeric_limits<std::int64_t>::min(), 3}),
            "-9223372036854775.808");
}

TEST(Plain, NumbersNeverHaveAnExponent) {
  EXPECT_EQ(plain_text(1e5), "100000");
  EXPECT_EQ(plain_text(1e21), "1000000000000000000000");
  EXPECT_EQ(plain_text(1e-7), "0.0000001");
  EXPECT_EQ(plain_text(0.1), "0.1");
  EXPECT_EQ(plain_text(-0.0), "0");
  EXPECT_EQ(plain_text(std::numeric_limits<double>::quiet_NaN()), "");
  EXPECT_EQ(plain_text(std::numeric_limits<double>::infinity()), "");
  EXPECT_EQ(fixed_text(-0.0001, 2), "0.00");
  EXPECT_EQ(fixed_text(1e15, 1), "1000000000000000.0");
}

TEST(Plain, NumbersReadBack) {
  std::mt19937_64 random(5);
  for (int i = 0; i < 5000; ++i) {
    const std::uint64_t bits = random();
    double number = 0.0;
    std::memcpy(&number, &bits, sizeof number);
    const std::string text = plain_text(number);
    if (text.empty()) continue;
    EXPECT_EQ(text.find_first_of("eE"), std::string::npos);
    if (std::abs(number) > 1e-300) {
      EXPECT_EQ(parse_number(text), number) << text;
    }
  }
}

TEST(Plain, LettersAreWhole) {
  EXPECT_EQ(letters_of("a昆é").size(), 3U);
  EXPECT_EQ(repaired("a\xFFz"), "a\uFFFDz");
  EXPECT_EQ(repaired("cut \xE6\x98"), "cut \uFFFD\uFFFD");
  for (const std::string& text : samples::hostile_texts()) EXPECT_TRUE(is_utf8(repaired(text)));
}

TEST(Plain, OneLineHasNothingATerminalObeys) {
  EXPECT_EQ(one_line("a\nb\x1b[1m\x7F\u0085c"), "a b [1m  c");
  EXPECT_EQ(one_line("\u202Eabc\u2066"), "abc");
  EXPECT_EQ(one_line("昆明 – بندر"), "昆明 – بندر");
}

TEST(Plain, ShortenedFitsAndCutsBetweenLetters) {
  EXPECT_EQ(shortened("Vientiane", 9), "Vientiane");
  EXPECT_EQ(shortened("Vientiane", 8), "Vientia…");
  EXPECT_EQ(shortened("昆明南站", 6), "昆明…");  // half a letter is none
  EXPECT_EQ(shortened("Lat Krabang", 5), "Lat…");
  EXPECT_EQ(shortened("abc", 1), "…");
  for (std::string text : samples::hostile_texts()) {
    text = one_line(text);
    for (std::size_t width = 1; width < 20; ++width) {
      EXPECT_LE(display_width(shortened(text, width)), width);
      EXPECT_TRUE(is_utf8(shortened(text, width)));
    }
  }
}

TEST(Plain, WrappedAtSpaces) {
  EXPECT_EQ(wrapped("one two three", 7), (Texts{"one two", "three"}));
  EXPECT_EQ(wrapped("a verylongword b", 4), (Texts{"a", "verylongword", "b"}));
  EXPECT_EQ(wrapped(" one\n two ", 80), (Texts{"one two"}));
  EXPECT_TRUE(wrapped("", 80).empty());
}

TEST(Plain, FoldedIntoAWidthAlsoInsideWords) {
  EXPECT_EQ(folded_into("one two three", 7), (Texts{"one two", "three"}));
  EXPECT_EQ(folded_into("horgos--khorgos--rail", 8), (Texts{"horgos--", "khorgos-", "-rail"}));
  EXPECT_EQ(folded_into("昆明南站", 5), (Texts{"昆明", "南站"}));  // half a letter is none
  EXPECT_EQ(folded_into("", 8), Texts{""});
  for (const std::string& text : samples::hostile_texts())
    for (const std::string& line : folded_into(text, 12)) {
      EXPECT_LE(display_width(line), 12U);
      EXPECT_TRUE(is_utf8(line));
    }
}

}  // namespace
}  // namespace landbridge
