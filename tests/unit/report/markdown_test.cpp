// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "report/format.hpp"
#include "samples.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge {
namespace {

TEST(Markdown, PipeTableWithTotalAndNotes) {
  EXPECT_EQ(samples::written(write_markdown, samples::border_hop()),
            "## Mohan to Vientiane\n\n"
            "| kind | from | to | km | moving h | dwell h | h | USD |\n"
            "| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |\n"
            "| border | Mohan 磨憨 | Boten | 8.1 | 0.2 | 8.0 | 8.2 | 61 |\n"
            "| move | Boten | Vientiane | 422.4 | 7.0 | 0.0 | 7.0 | 168 |\n"
            "| **total** |  |  | **430.5** | **7.2** | **8.0** | **15.2** | **229** |\n"
            "\n"
            "- The geometry is schematic.\n");
}

// Pipes that end a cell: those without a backslash, or behind an escaped backslash.
std::size_t cell_ends(const std::string& line) {
  std::size_t ends = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\')
      ++i;
    else if (line[i] == '|')
      ++ends;
  }
  return ends;
}

TEST(Markdown, HostileTextsStayInTheirCells) {
  const std::string text = samples::written(write_markdown, samples::hostile());
  EXPECT_TRUE(is_utf8(text));
  const auto lines = samples::lines_of(text);
  const auto count = samples::hostile_texts().size();
  ASSERT_EQ(lines.size(), 2 + 2 + count + 1 + count);
  for (std::size_t i = 2; i < 4 + count; ++i) EXPECT_EQ(cell_ends(lines[i]), 3U) << lines[i];
  EXPECT_EQ(lines[0], "## \\<b>\\| ");
  EXPECT_NE(text.find("\\<script>"), std::string::npos);
  EXPECT_NE(text.find("\\*bold\\* \\_low\\_ \\`code\\` \\[link\\](http://x) \\&amp; \\\\"),
            std::string::npos);
}

TEST(Markdown, UnderscoresInsideWordsStay) {
  const Answer answer{{}, {}, {"see https://a.org/b_c_d and _this_"}};
  EXPECT_EQ(samples::written(write_markdown, answer), "- see https://a.org/b_c_d and \\_this\\_\n");
}

}  // namespace
}  // namespace landbridge
