// SPDX-License-Identifier: Apache-2.0
#include "case_file.hpp"

#include <gtest/gtest.h>

namespace landbridge::cases {
namespace {

constexpr std::string_view text = R"(Boxes go by rail.

map (one cell = 10 km)
  A  B

$ landbridge route A B
A > B

total
[3]

-- The other way is as long.
$ landbridge route B A
! warning
)";

TEST(CaseFile, IsCutIntoHeadQuestionsAndAnswers) {
  const CaseFile file = parse_case(text);
  EXPECT_EQ(file.head.size(), 4U);
  ASSERT_EQ(file.questions.size(), 2U);
  EXPECT_EQ(file.questions[0].command, "landbridge route A B");
  EXPECT_EQ(file.questions[0].answer, (Lines{"A > B", "", "total", "[3]"}));
  EXPECT_EQ(file.questions[0].remarks, (Lines{"-- The other way is as long."}));
  EXPECT_EQ(file.questions[1].answer, (Lines{"! warning"}));
}

TEST(CaseFile, IsPrintedAsItWasRead) { EXPECT_EQ(print_case(parse_case(text)), text); }

TEST(CaseFile, MayHoldQuestionsAlone) {
  constexpr std::string_view alone = "$ landbridge --version\n";
  EXPECT_EQ(print_case(parse_case(alone)), alone);
}

TEST(CaseFile, AnAnswerMayBeNothing) {
  const CaseFile file = parse_case("$ landbridge a\n\n$ landbridge b\n");
  ASSERT_EQ(file.questions.size(), 2U);
  EXPECT_TRUE(file.questions[0].answer.empty());
}

}  // namespace
}  // namespace landbridge::cases
