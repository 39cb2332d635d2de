// SPDX-License-Identifier: Apache-2.0
#include "document.hpp"

#include "base/text.hpp"

namespace landbridge::cases {
namespace {

constexpr std::string_view fence = "```";
constexpr std::string_view console_fence = "```console";

// "dry-port.toml" of "```toml dry-port.toml"; empty for any other line.
std::string file_named_by(const std::string& line) {
  if (!line.starts_with(fence)) return {};
  const std::vector<std::string> words = split(line, " ");
  return words.size() == 2 ? words[1] : std::string();
}

// The lines from `at` to the fence that closes them; `at` is then behind that fence.
Lines block_from(const Lines& lines, std::size_t& at) {
  Lines block;
  while (at < lines.size() && lines[at] != fence) block.push_back(lines[at++]);
  if (at < lines.size()) ++at;
  return block;
}

std::string joined(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

struct Print {
  std::string operator()(const Lines& lines) const { return joined(lines); }
  std::string operator()(const WrittenFile& file) const {
    return file.fence + "\n" + joined(file.text) + std::string(fence) + "\n";
  }
  std::string operator()(const Session& session) const {
    std::string text = std::string(console_fence) + "\n";
    for (std::size_t i = 0; i < session.questions.size(); ++i)
      text += (i > 0 ? "\n$ " : "$ ") + session.questions[i].command + "\n" +
              joined(session.questions[i].answer);
    return text + std::string(fence) + "\n";
  }
};

}  // namespace

std::vector<Piece> parse_document(std::string_view text) {
  const Lines lines = lines_of(text);
  std::vector<Piece> pieces{Lines{}};
  for (std::size_t at = 0; at < lines.size();) {
    const std::string& line = lines[at++];
    if (line == console_fence) {
      pieces.emplace_back(Session{parse_case(joined(block_from(lines, at))).questions});
      pieces.emplace_back(Lines{});
    } else if (std::string name = file_named_by(line); !name.empty()) {
      pieces.emplace_back(WrittenFile{line, std::move(name), block_from(lines, at)});
      pieces.emplace_back(Lines{});
    } else {
      std::get<Lines>(pieces.back()).push_back(line);
    }
  }
  return pieces;
}

std::string print_document(const std::vector<Piece>& pieces) {
  std::string text;
  for (const Piece& piece : pieces) text += std::visit(Print{}, piece);
  return text;
}

}  // namespace landbridge::cases
