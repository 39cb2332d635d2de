// SPDX-License-Identifier: Apache-2.0
#include "case_file.hpp"

#include "base/text.hpp"

namespace landbridge::cases {
namespace {

void print(const Lines& lines, std::string& text) {
  for (const std::string& line : lines) text += line + "\n";
}

}  // namespace

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

void trim_end(Lines& lines) {
  while (!lines.empty() && trimmed(lines.back()).empty()) lines.pop_back();
}

CaseFile parse_case(std::string_view text) {
  CaseFile file;
  Lines* open = &file.head;
  for (std::string& line : lines_of(text)) {
    if (line.starts_with("$ ")) {
      open = &file.questions.emplace_back(Question{line.substr(2), {}, {}}).answer;
      continue;
    }
    if (line.starts_with("-- ") && !file.questions.empty()) open = &file.questions.back().remarks;
    open->push_back(std::move(line));
  }
  trim_end(file.head);
  for (Question& question : file.questions) {
    trim_end(question.answer);
    trim_end(question.remarks);
  }
  return file;
}

std::string print_case(const CaseFile& file) {
  std::string text;
  print(file.head, text);
  const Lines* before = &file.head;
  for (const Question& question : file.questions) {
    const bool has_remarks = before != &file.head && !before->empty();
    if (!text.empty() && !has_remarks) text += "\n";
    text += "$ " + question.command + "\n";
    print(question.answer, text);
    if (!question.remarks.empty()) text += "\n";
    print(question.remarks, text);
    before = &question.remarks;
  }
  return text;
}

}  // namespace landbridge::cases
