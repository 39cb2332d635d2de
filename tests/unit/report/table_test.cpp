// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "report/format.hpp"
#include "samples.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge {
namespace {

using samples::lines_of;

std::string table_of(const Answer& answer, const Look& look = {}) {
  return samples::written(write_table, answer, look);
}

std::size_t widest_line(const std::string& text) {
  std::size_t width = 0;
  for (const std::string& line : lines_of(text)) width = std::max(width, display_width(line));
  return width;
}

TEST(Table, AlignsWideLettersAndNumbers) {
  EXPECT_EQ(table_of(samples::border_hop()),
            "Mohan to Vientiane\n"
            "kind    from        to            km  moving h  dwell h     h  USD\n"
            "──────  ──────────  ─────────  ─────  ────────  ───────  ────  ───\n"
            "border  Mohan 磨憨  Boten        8.1       0.2      8.0   8.2   61\n"
            "move    Boten       Vientiane  422.4       7.0      0.0   7.0  168\n"
            "──────  ──────────  ─────────  ─────  ────────  ───────  ────  ───\n"
            "total                          430.5       7.2      8.0  15.2  229\n"
            "\n"
            "- The geometry is schematic.\n");
}

TEST(Table, NarrowTerminalBreaksHeadsThenClosesGapsThenShortensNames) {
  const Answer answer = samples::border_hop();
  const auto at_64 = lines_of(table_of(answer, {64}));
  EXPECT_EQ(at_64[1], "                                      moving  dwell");
  EXPECT_EQ(at_64[2], "kind    from        to            km       h      h     h  USD");
  const auto at_60 = lines_of(table_of(answer, {60}));
  EXPECT_EQ(at_60[2], "kind   from       to           km      h     h    h USD");
  const auto at_50 = lines_of(table_of(answer, {50}));
  EXPECT_EQ(at_50[4], "border Mohan…  Boten     8.1    0.2   8.0  8.2  61");
  EXPECT_EQ(at_50[5], "move   Boten   Vienti… 422.4    7.0   0.0  7.0 168");
  // Too narrow: names go down to a few letters, every number is still whole.
  const auto at_10 = lines_of(table_of(answer, {10}));
  EXPECT_EQ(at_10[6], "move Bot… Vie… 422.4    7.0   0.0  7.0 168");
}

TEST(Table, FitsAnyWidthThatNumbersAllow) {
  for (std::size_t width = 45; width < 120; ++width)
    EXPECT_LE(widest_line(table_of(samples::border_hop(), {width})), width);
}

TEST(Table, LeavesOutColumnsThatSayNothing) {
  const Sheet sheet{"s",
                    "",
                    {{"id", ""}, {"name", "name"}, {"note", "note"}, {"km", "km", Unit::km}},
                    {{std::string("x"), std::string("Aktau"), std::string(), std::monostate{}}}};
  EXPECT_EQ(table_of({{sheet}}), "name\n─────\nAktau\n");
}

TEST(Table, LeavesOutSheetsWithoutRowsOrTitles) {
  const Sheet sheet{"s", "Nothing here", {{"name", "name"}, {"id", ""}}};
  EXPECT_EQ(table_of({{sheet}}), "");
  EXPECT_EQ(table_of({}), "");
  EXPECT_EQ(table_of({{{"s", "", {{"id", ""}}, {{1L}}}}}), "");
}

TEST(Table, RealNumbersShareTheirDecimals) {
  const Sheet sheet{"s",
                    "",
                    {{"x", "x"}, {"y", "y"}},
                    {{0.5, 27397.26}, {0.0625, 1.5}, {std::monostate{}, -1.0}}};
  EXPECT_EQ(table_of({{sheet}}),
            "    x      y\n"
            "─────  ─────\n"
            "0.500  27397\n"
            "0.062      2\n"
            "          -1\n");
}

TEST(Table, ListsAndSeveralSheets) {
  const Sheet sheet{"s", "", {{"c", "countries"}}, {{std::vector<std::string>{"CN", "LA"}}}};
  EXPECT_EQ(table_of({{sheet, sheet}}),
            "countries\n─────────\nCN, LA\n\ncountries\n─────────\nCN, LA\n");
}

TEST(Table, ColorsOnlyWhenAsked) {
  const Answer answer = samples::border_hop();
  EXPECT_EQ(table_of(answer).find('\x1b'), std::string::npos);
  const std::string colored = table_of(answer, {0, true});
  EXPECT_NE(colored.find("\x1b[33mborder\x1b[0m  Mohan"), std::string::npos);
  EXPECT_NE(colored.find("\x1b[1mkind\x1b[0m"), std::string::npos);
  EXPECT_NE(colored.find("\x1b[2m──────\x1b[0m"), std::string::npos);
  EXPECT_EQ(colored.find("mmove"), std::string::npos);
}

TEST(Table, NotesAreWrapped) {
  Answer answer;
  answer.notes = {std::string(30, 'a') + " " + std::string(60, 'b'), "short"};
  const std::string expected =
      "- " + std::string(30, 'a') + "\n  " + std::string(60, 'b') + "\n- short\n";
  EXPECT_EQ(table_of(answer), expected);
  EXPECT_EQ(lines_of(table_of(answer, {100})).size(), 2U);
  EXPECT_EQ(table_of(answer, {1}), expected);
}

TEST(Table, HostileTextsStayInTheirRows) {
  const Answer answer = samples::hostile();
  const auto count = samples::hostile_texts().size();
  for (const std::size_t width : {std::size_t{0}, std::size_t{20}, std::size_t{80}}) {
    const std::string text = table_of(answer, {width});
    EXPECT_TRUE(is_utf8(text));
    EXPECT_EQ(text.find_first_of("\x1b\x07\r\t"), std::string::npos);
    EXPECT_EQ(text.find("\u202E"), std::string::npos);
    const auto lines = lines_of(text);
    EXPECT_EQ(lines[3 + count], "");  // title, head, rule, rows, then a gap before the notes
    for (std::size_t i = 1; i < 3 + count && width > 0; ++i)
      EXPECT_LE(display_width(lines[i]), width) << lines[i];
  }
}

TEST(Table, NoLineEndsInSpaces) {
  for (const std::string& line : lines_of(table_of(samples::border_hop(), {60})))
    EXPECT_FALSE(line.ends_with(' ')) << line;
}

Answer findings() {
  Sheet sheet;
  sheet.name = "findings";
  sheet.columns = {{"severity", "severity"},
                   {"subject", "subject", Unit::none, {}, true},
                   {"finding", "finding", Unit::none, {}, true}};
  sheet.rows = {{"warning", "horgos--khorgos--rail",
                 "the crossing is closed and its link is open on the reference date"},
                {"remark", "aktau", "short"}};
  Answer answer;
  answer.sheets = {sheet};
  return answer;
}

TEST(Table, ColumnsThatWrapLoseNoLetterOnANarrowTerminal) {
  EXPECT_EQ(table_of(findings(), {50}),
            "severity subject      finding\n"
            "──────── ──────────── ────────────────────────────\n"
            "warning  horgos--khor the crossing is closed and\n"
            "         gos--rail    its link is open on the\n"
            "                      reference date\n"
            "remark   aktau        short\n");
  for (std::size_t width = 40; width < 120; ++width)
    EXPECT_LE(widest_line(table_of(findings(), {width})), width) << width;
}

TEST(Table, ColumnsThatWrapStayWholeWhereThereIsRoom) {
  EXPECT_EQ(lines_of(table_of(findings())).size(), 4U);
  EXPECT_EQ(lines_of(table_of(findings(), {200})).size(), 4U);
}

}  // namespace
}  // namespace landbridge
