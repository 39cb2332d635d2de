// SPDX-License-Identifier: Apache-2.0
// case_tests FILE.case: asks the questions of a case and compares the answers, or, with
// UPDATE_CASES=1 in the environment, writes them into the file. Without a file: the tests of the
// runner itself.
#include "base/error.hpp"
#include "cli/run.hpp"
#include "network_folder.hpp"
#include "transcript.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace landbridge::cases {
namespace {

std::string text_of(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) fail(ExitStatus::io, "{} cannot be read", file.string());
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string shown(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

bool updates() {
  const char* wish = std::getenv("UPDATE_CASES");
  return wish != nullptr && std::string_view(wish) == "1";
}

class Case : public testing::Test {
 public:
  explicit Case(std::filesystem::path file) : file_(std::move(file)) {}

  void TestBody() override {
    CaseFile asked = parse_case(text_of(file_));
    ASSERT_FALSE(asked.questions.empty()) << "no line begins with $";
    const TemporaryFolder folder;
    {
      const Desk desk(parse_drawing(asked.head), folder.path());
      for (Question& question : asked.questions) {
        Lines answer = desk.answer(question.command, &landbridge::run);
        if (!updates()) {
          EXPECT_EQ(shown(question.answer), shown(answer)) << "$ " << question.command;
        }
        question.answer = std::move(answer);
      }
    }
    if (updates()) std::ofstream(file_) << print_case(asked);
  }

 private:
  std::filesystem::path file_;
};

}  // namespace
}  // namespace landbridge::cases

int main(int count, char** words) {
  testing::InitGoogleTest(&count, words);
  if (count > 1) {
    const auto file = std::filesystem::absolute(words[1]);
    testing::RegisterTest("Case", file.stem().c_str(), nullptr, nullptr, words[1], 1,
                          [file]() -> testing::Test* { return new landbridge::cases::Case(file); });
    testing::GTEST_FLAG(filter) = "Case.*";
  }
  return RUN_ALL_TESTS();
}
