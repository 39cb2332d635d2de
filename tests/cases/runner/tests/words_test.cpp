// SPDX-License-Identifier: Apache-2.0
#include "words.hpp"

#include "base/error.hpp"

#include <gtest/gtest.h>

namespace landbridge::cases {
namespace {

TEST(Words, AreCutAtSpacesAndHeldByQuotes) {
  const std::vector<Word> expected{
      {"", "A", false}, {"", "Old Town", true}, {"length_km", "12", false}};
  EXPECT_EQ(words_of("  A \"Old Town\"  length_km=12  # a remark"), expected);
}

TEST(Words, KeepAKeyBesideAQuotedText) {
  const std::vector<Word> expected{{"aliases", "Altstadt; Old Town", false}};
  EXPECT_EQ(words_of("aliases=\"Altstadt; Old Town\""), expected);
}

TEST(Words, OfARemarkAreNone) { EXPECT_TRUE(words_of("  # nothing here").empty()); }

TEST(Words, WithAnOpenQuoteAreRefused) { EXPECT_THROW(words_of("A \"Old"), Error); }

TEST(Arguments, AreCutAsByAShell) {
  const std::vector<std::string> expected{"landbridge", "route", "Xi'an", "a b", "--by=cost", "#1"};
  EXPECT_EQ(arguments_of("landbridge route \"Xi'an\" 'a b' --by=cost #1"), expected);
}

TEST(Arguments, MayBeEmpty) {
  EXPECT_EQ(arguments_of("route ''"), (std::vector<std::string>{"route", ""}));
}

}  // namespace
}  // namespace landbridge::cases
