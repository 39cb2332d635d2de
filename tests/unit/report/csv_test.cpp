// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "report/format.hpp"
#include "samples.hpp"

#include <gtest/gtest.h>

namespace landbridge {
namespace {

using Records = std::vector<std::vector<std::string>>;

// A strict reader of RFC 4180 with LF line ends.
Records read_csv(const std::string& text) {
  Records records{{""}};
  bool is_quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_quoted && text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      records.back().back() += text[++i];
    } else if (text[i] == '"') {
      is_quoted = !is_quoted;
    } else if (!is_quoted && text[i] == ',') {
      records.back().emplace_back();
    } else if (!is_quoted && text[i] == '\n') {
      records.push_back({""});
    } else {
      records.back().back() += text[i];
    }
  }
  EXPECT_FALSE(is_quoted);
  EXPECT_EQ(records.back(), (std::vector<std::string>{""}));  // the last line ended
  records.pop_back();
  return records;
}

TEST(Csv, HasKeysAndRowsAndNoTotal) {
  EXPECT_EQ(samples::written(write_csv, samples::border_hop()),
            "kind,from_id,from_name,to_name,distance_km,moving_h,dwell_h,time_h,cost_usd,passage\n"
            "border,mohan,Mohan 磨憨,Boten,8.049,0.2,8,8.2,60.5,\n"
            "move,boten,Boten,Vientiane,422.444,7.041,0,7.041,168.5,\n");
}

TEST(Csv, HostileTextsReadBack) {
  const Records records = read_csv(samples::written(write_csv, samples::hostile()));
  const auto texts = samples::hostile_texts();
  ASSERT_EQ(records.size(), texts.size() + 1);
  EXPECT_EQ(records[0][1], "name");
  for (std::size_t i = 0; i < texts.size(); ++i) {
    ASSERT_EQ(records[i + 1].size(), 2U);
    const std::string& field = records[i + 1][1];
    EXPECT_EQ(field, is_utf8(texts[i]) ? texts[i] : "bad \uFFFD\uFFFD bytes");
  }
}

TEST(Csv, ListsAndNumbers) {
  const Sheet sheet{"s",
                    "",
                    {{"countries", ""}, {"share", ""}, {"count", ""}},
                    {{std::vector<std::string>{"CN", "LA"}, 1e-7, -3L},
                     {std::vector<std::string>{}, 1e21, std::monostate{}}}};
  EXPECT_EQ(samples::written(write_csv, {{sheet}}),
            "countries,share,count\nCN;LA,0.0000001,-3\n,1000000000000000000000,\n");
}

TEST(Csv, OneEmptyFieldIsNoBlankLine) {
  const Sheet sheet{"s", "", {{"name", ""}}, {{std::string()}, {std::string("x")}}};
  EXPECT_EQ(samples::written(write_csv, {{sheet}}), "name\n\"\"\nx\n");
}

TEST(Csv, WritesTheFirstSheetOnly) {
  const Sheet first{"a", "", {{"a", ""}}, {{1L}}};
  const Sheet second{"b", "", {{"b", ""}}, {{2L}}};
  EXPECT_EQ(samples::written(write_csv, {{first, second}}), "a\n1\n");
}

}  // namespace
}  // namespace landbridge
