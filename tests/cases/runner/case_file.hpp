// SPDX-License-Identifier: Apache-2.0
// A case: prose, a network, and questions with their answers, as lines of text.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace landbridge::cases {

using Lines = std::vector<std::string>;

/// `$ landbridge ...` and what stands below it.
struct Question {
  std::string command;  // without "$ "
  Lines answer;         // without the blank lines that end it
  Lines remarks;        // lines from the first "-- " on: said before the next question
};

struct CaseFile {
  Lines head;  // prose and network
  std::vector<Question> questions;
};

/// The lines of a text, without their ends.
Lines lines_of(std::string_view text);

CaseFile parse_case(std::string_view text);

/// The text again; a blank line stands before every question.
std::string print_case(const CaseFile& file);

/// Takes blank lines off the end.
void trim_end(Lines& lines);

}  // namespace landbridge::cases
