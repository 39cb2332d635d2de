// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"

#include <gtest/gtest.h>

#include <clocale>

namespace landbridge {
namespace {

using Texts = std::vector<std::string>;

TEST(Text, TrimmedAtBothEndsOnly) {
  EXPECT_EQ(trimmed(" \t a b \r\n"), "a b");
  EXPECT_EQ(trimmed(" \n "), "");
  EXPECT_EQ(trimmed(""), "");
}

TEST(Text, SplitLeavesOutEmptyParts) {
  EXPECT_EQ(split("rail; road ,sea", ";,"), (Texts{"rail", "road", "sea"}));
  EXPECT_EQ(split(";; rail ;;", ";"), (Texts{"rail"}));
  EXPECT_TRUE(split(" ; ; ", ";").empty());
  EXPECT_EQ(split("rail", ""), (Texts{"rail"}));
}

TEST(Text, JoinKeepsEmptyParts) {
  EXPECT_EQ(join(Texts{"a", "b"}, ", "), "a, b");
  EXPECT_EQ(join(Texts{"", "b", ""}, ";"), ";b;");
  EXPECT_EQ(join(Texts{}, ";"), "");
}

TEST(Text, NumbersFillTheWholeText) {
  EXPECT_EQ(parse_number(" -12.5 "), -12.5);
  EXPECT_EQ(parse_number("+.5"), 0.5);
  EXPECT_EQ(parse_number("1e3"), 1000.0);
  EXPECT_EQ(parse_whole("007"), 7);
  EXPECT_EQ(parse_whole("-3"), -3);
  for (const char* text : {"", " ", "+", "-", ".", "nan", "inf", "-infinity", "1e999", "12 km",
                           "1,5", "0x10", "+-5", "--5", "++5", "1.2.3", "１２"}) {
    EXPECT_FALSE(parse_number(text)) << text;
    EXPECT_FALSE(parse_whole(text)) << text;
  }
  EXPECT_FALSE(parse_whole("1.0"));
  EXPECT_FALSE(parse_whole("99999999999999999999"));
}

TEST(Text, NumbersKnowNoLocale) {
  const char* german =
      std::setlocale(LC_ALL, "de_DE.UTF-8");  // where it is not installed: as before
  EXPECT_EQ(parse_number("1.5"), 1.5) << (german != nullptr ? german : "C");
  std::setlocale(LC_ALL, "C");
}

TEST(Text, Utf8AsInRfc3629) {
  for (const char* text : {"", "Aktau", "Ақтау", "昆明", "กรุงเทพ", "بندر عباس", "🚂", "\u0301"})
    EXPECT_TRUE(is_utf8(text)) << text;
  for (const char* text : {"\xFF", "a\x80", "\xC3", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80",
                           "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xE6\x98"})
    EXPECT_FALSE(is_utf8(text));
}

TEST(Text, NamesFoldAlike) {
  EXPECT_EQ(folded("Ürümqi"), "urumqi");
  EXPECT_EQ(folded("URUMQI"), "urumqi");
  EXPECT_EQ(folded("U\u0308ru\u0308mqi"), folded("Ürümqi"));  // composed or not
  EXPECT_EQ(folded("  Małaszewicze -- Brest  "), folded("małaszewicze brest"));
  EXPECT_EQ(folded("St. Petersburg"), folded("st petersburg"));
  EXPECT_EQ(folded("Ｋｈｏｒｇｏｓ"), "khorgos");
  EXPECT_EQ(folded("АҚТАУ"), folded("ақтау"));
  EXPECT_EQ(folded("Straße"), folded("STRASSE"));
  EXPECT_EQ(folded("昆明"), "昆明");
  EXPECT_NE(folded("昆明"), folded("昆山"));
}

TEST(Text, ApostrophesOfAllKindsFoldAlike) {
  for (const char* name : {"Oʻzbekiston", "O‘zbekiston", "O’zbekiston", "O'zbekiston",
                           "O`zbekiston", "Oʼzbekiston", "Ozbekiston"})
    EXPECT_EQ(folded(name), "ozbekiston") << name;
}

TEST(Text, FoldingTwiceIsFoldingOnce) {
  for (const char* name :
       {"Ürümqi", "İstanbul", "Straße", "กรุงเทพ", "بندر عباس", "ﬁnance", "A · B"})
    EXPECT_EQ(folded(folded(name)), folded(name)) << name;
}

TEST(Text, BadBytesFoldToThemselves) { EXPECT_EQ(folded("a\xFF"), "a\xFF"); }

TEST(Text, WidthOnATerminal) {
  EXPECT_EQ(display_width("Kunming"), 7U);
  EXPECT_EQ(display_width("昆明"), 4U);
  EXPECT_EQ(display_width("ที่"), 1U);  // one consonant, two marks above
  EXPECT_EQ(display_width("e\u0301"), 1U);
  EXPECT_EQ(display_width("بندر"), 4U);
  EXPECT_EQ(display_width("🚂"), 2U);
  EXPECT_EQ(display_width("─…"), 2U);
  EXPECT_EQ(display_width(""), 0U);
}

TEST(Text, NearestWordsComeFirst) {
  const Texts places{"kunming", "khorgos", "kunming-east", "bangkok", "mumbai"};
  EXPECT_EQ(nearest_words("kunmin", places, 1), (Texts{"kunming"}));
  EXPECT_EQ(nearest_words("Khorgas", places, 3), (Texts{"khorgos"}));
  EXPECT_EQ(nearest_words("Kunming", places, 5).front(), "kunming");
  EXPECT_TRUE(nearest_words("rotterdam", places, 3).empty());
  EXPECT_TRUE(nearest_words("kunming", {}, 3).empty());
  EXPECT_TRUE(nearest_words("kunming", places, 0).empty());
}

TEST(Text, NearestWordsNameEachOnce) {
  EXPECT_EQ(nearest_words("aktau", Texts{"Aktau", "Aktau", "Aktobe"}, 5).front(), "Aktau");
  EXPECT_EQ(nearest_words("aktau", Texts{"Aktau", "Aktau"}, 5).size(), 1U);
}

TEST(Text, LowerIsAsciiOnly) { EXPECT_EQ(lower("RAIL Ü"), "rail Ü"); }

}  // namespace
}  // namespace landbridge
