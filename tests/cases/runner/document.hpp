// SPDX-License-Identifier: Apache-2.0
// A page of Markdown whose examples are true: files to write, and questions with their answers.
#pragma once

#include "case_file.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace landbridge::cases {

/// "```toml NAME.toml": a file that a reader writes before going on.
struct WrittenFile {
  std::string fence;
  std::string name;
  Lines text;
};

/// "```console": questions as typed, each with its answer.
struct Session {
  std::vector<Question> questions;
};

/// Lines as they are, files and sessions, in order.
using Piece = std::variant<Lines, WrittenFile, Session>;

std::vector<Piece> parse_document(std::string_view text);

/// The text again, a blank line between the questions of one session.
std::string print_document(const std::vector<Piece>& pieces);

}  // namespace landbridge::cases
