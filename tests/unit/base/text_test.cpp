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

TEST(Text, AnApostropheOfAnyKindIsNoLetter) {
  for (const char* name : {"Qo‛qon", "Qo´qon", "Qo‵qon", "Qo′qon", "Qoʽqon", "Qoˈqon", "Qo＇qon"})
    EXPECT_EQ(folded(name), "qoqon") << name;
}

TEST(Text, ArabicAndPersianLettersFoldAlike) {
  EXPECT_EQ(folded("كابل"), folded("کابل"));
  EXPECT_EQ(folded("يزد"), folded("یزد"));
  EXPECT_EQ(folded("مصطفى"), folded("مصطفی"));
  EXPECT_EQ(folded("جلفة"), folded("جلفه"));
  EXPECT_EQ(folded("ئۈرۈمچی"), folded("ئۈرۈمچي"));
  EXPECT_EQ(folded("آستارا"), folded("استارا"));
  EXPECT_EQ(folded("لاہور"), folded("لاهور"));
  EXPECT_NE(folded("هرات"), folded("مرات"));
}

TEST(Text, CyrillicYoIsYe) {
  EXPECT_EQ(folded("Орёл"), folded("Орел"));
  EXPECT_EQ(folded("ОРЁЛ"), folded("орел"));
  EXPECT_NE(folded("Орёл"), folded("Орал"));
}

TEST(Text, TurkishIsFoldAlike) {
  for (const char* name : {"Iğdır", "IĞDIR", "Igdir", "İĞDİR", "iğdir"})
    EXPECT_EQ(folded(name), "igdir") << name;
}

TEST(Text, StrokesAreNoLetters) {
  EXPECT_EQ(folded("Małaszewicze"), "malaszewicze");
  EXPECT_EQ(folded("Łódź"), "lodz");
  EXPECT_EQ(folded("Đồng Đăng"), "dong dang");
  EXPECT_EQ(folded("Helsingør"), "helsingor");
}

TEST(Text, HyphensAndDashesAreSpaces) {
  for (const char* name : {"Laem-Chabang", "Laem‐Chabang", "Laem‑Chabang", "Laem–Chabang",
                           "Laem — Chabang", "Laem−Chabang", "Laem\u00A0Chabang", "Laem_Chabang"})
    EXPECT_EQ(folded(name), "laem chabang") << name;
  EXPECT_EQ(folded("Laem\u00ADChabang"), "laemchabang");  // a soft hyphen is only where to break
}

TEST(Text, FoldingTwiceIsFoldingOnce) {
  for (const char* name : {"Ürümqi", "İstanbul", "Straße", "กรุงเทพ", "بندر عباس", "ﬁnance", "A · B",
                           "Łódź", "يكةئ", "O´z", "ﷲ"})
    EXPECT_EQ(folded(folded(name)), folded(name)) << name;
}

TEST(Text, CodePointsEndAtABadByte) {
  EXPECT_EQ(code_points("昆b"), U"昆b");
  EXPECT_EQ(code_points("a\xFFz"), U"a");
  EXPECT_EQ(code_points(""), U"");
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

TEST(Text, LowerIsAsciiOnly) { EXPECT_EQ(lower("RAIL Ü"), "rail Ü"); }

}  // namespace
}  // namespace landbridge
