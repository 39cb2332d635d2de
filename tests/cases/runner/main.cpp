// SPDX-License-Identifier: Apache-2.0
// case_tests FILE: asks the questions of a case or of a page of Markdown and compares the answers,
// or, with UPDATE_CASES=1 in the environment, writes them into the file. Without a file: the tests
// of the runner itself.
#include "base/error.hpp"
#include "cli/run.hpp"
#include "document.hpp"
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

// A page: its files are written and its questions asked in the order of the text, of the shipped
// network, in an empty folder; what goes to stderr is not shown in a page.
class Page : public testing::Test {
 public:
  explicit Page(std::filesystem::path file) : file_(std::move(file)) {}

  void TestBody() override {
    std::vector<Piece> pieces = parse_document(text_of(file_));
    const TemporaryFolder folder;
    {
      const Desk desk(Drawing{}, folder.path());
      for (Piece& piece : pieces) {
        if (const auto* written = std::get_if<WrittenFile>(&piece))
          std::ofstream(folder.path() / written->name) << shown(written->text);
        if (auto* session = std::get_if<Session>(&piece)) ask(*session, desk);
      }
    }
    EXPECT_GT(questions_, 0) << "no ```console block asks anything";
    if (updates()) std::ofstream(file_) << print_document(pieces);
  }

 private:
  void ask(Session& session, const Desk& desk) {
    for (Question& question : session.questions) {
      Lines answer = desk.answer(question.command, &landbridge::run);
      std::erase_if(answer, [](const std::string& line) { return line.starts_with("! "); });
      ++questions_;
      if (!updates()) {
        EXPECT_EQ(shown(question.answer), shown(answer)) << "$ " << question.command;
      }
      question.answer = std::move(answer);
    }
  }

  std::filesystem::path file_;
  int questions_ = 0;
};

testing::Test* test_of(const std::filesystem::path& file) {
  if (file.extension() == ".md") return new Page(file);
  return new Case(file);
}

}  // namespace
}  // namespace landbridge::cases

int main(int count, char** words) {
  testing::InitGoogleTest(&count, words);
  if (count > 1) {
    const auto file = std::filesystem::absolute(words[1]);
    testing::RegisterTest("Case", file.stem().c_str(), nullptr, nullptr, words[1], 1,
                          [file] { return landbridge::cases::test_of(file); });
    testing::GTEST_FLAG(filter) = "Case.*";
  }
  return RUN_ALL_TESTS();
}
