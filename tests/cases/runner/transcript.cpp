// SPDX-License-Identifier: Apache-2.0
#include "transcript.hpp"

#include "base/error.hpp"
#include "network_folder.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace landbridge::cases {
namespace {

namespace fs = std::filesystem;

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
    text.replace(at, what.size(), by);
  return text;
}

Lines printed(const std::string& text, std::string_view prefix) {
  Lines lines = lines_of(text);
  for (std::string& line : lines) line.insert(0, prefix);
  if (!text.empty() && !text.ends_with('\n')) lines.emplace_back("\\ no newline at the end");
  return lines;
}

int print_file(const std::string& name, std::ostream& out, std::ostream& err) {
  std::ifstream file(name);
  if (!file) {
    err << "there is no file " << name << "\n";
    return 1;
  }
  out << file.rdbuf();
  return 0;
}

}  // namespace

Desk::Desk(const Drawing& drawing, const fs::path& folder)
    : folder_(folder), before_(fs::current_path()) {
  if (!drawing.map.empty()) manifest_ = write_network(drawing, folder);
  write_files(drawing, folder);
  fs::current_path(folder);
}

Desk::~Desk() {
  std::error_code ignored;
  fs::current_path(before_, ignored);
}

// The network comes last; not where the question names one or has no verb.
std::vector<std::string> Desk::with_network(std::vector<std::string> arguments) const {
  const bool names_one = std::ranges::any_of(arguments, [](const std::string& argument) {
    return argument == "-n" || argument.starts_with("--network");
  });
  if (manifest_.empty() || names_one || arguments.empty() || arguments[0].starts_with('-'))
    return arguments;
  arguments.insert(arguments.end(), {"-n", manifest_.string()});
  return arguments;
}

Lines Desk::answer(const std::string& command, const Program& program) const {
  std::vector<std::string> arguments = arguments_of(command);
  const std::string name = arguments.empty() ? "" : arguments[0];
  if (!arguments.empty()) arguments.erase(arguments.begin());

  std::ostringstream out;
  std::ostringstream err;
  int status = 0;
  if (name == "landbridge") {
    status = program(with_network(std::move(arguments)), out, err);
  } else if (name == "cat" && arguments.size() == 1) {
    status = print_file(arguments[0], out, err);
  } else {
    fail(ExitStatus::usage, "'$ {}' is no question; ask landbridge, or cat FILE", command);
  }

  Lines answer = printed(replaced(out.str(), folder_.string(), "NETWORK"), "");
  for (std::string& line : printed(replaced(err.str(), folder_.string(), "NETWORK"), "! "))
    answer.push_back(std::move(line));
  trim_end(answer);
  if (status != 0) answer.push_back(fmt::format("[{}]", status));
  return answer;
}

}  // namespace landbridge::cases
