// SPDX-License-Identifier: Apache-2.0
#include "drawing.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace landbridge::cases {
namespace {

constexpr std::array<std::string_view, 10> section_names{
    "places",     "links",  "crossings", "transfers", "services",
    "parameters", "groups", "cargoes",   "sources",   "manifest"};

bool is_indented(std::string_view line) { return line.starts_with(' ') || trimmed(line).empty(); }

// "map (one cell = 10 km)": the side of a cell; "map": the default.
Km side_of(std::string_view line, Km side) {
  const std::vector<std::string> words = split(line, " ()=");
  if (words.size() == 1) return side;
  const auto number = words.size() == 5 ? parse_number(words[3]) : std::nullopt;
  if (!number || *number <= 0.0 || words[1] != "one" || words[2] != "cell" || words[4] != "km")
    fail(ExitStatus::usage, "'{}': write map (one cell = 10 km)", line);
  return {*number};
}

bool is_map(std::string_view line) { return line == "map" || line.starts_with("map ("); }

// A line without its remark.
std::string_view title_of(std::string_view line) {
  return line.starts_with(' ') ? line : trimmed(line.substr(0, line.find('#')));
}

bool opens_section(std::string_view line) {
  line = title_of(line);
  return is_map(line) || line == "network eurasia" || line.starts_with("file ") ||
         std::ranges::find(section_names, line) != section_names.end();
}

Lines without_indent(std::span<const std::string> lines) {
  Lines result;
  for (const std::string& line : lines) result.push_back(line.size() > 2 ? line.substr(2) : "");
  trim_end(result);
  return result;
}

void read_section(std::string_view title, std::span<const std::string> body, Drawing& drawing) {
  if (is_map(title)) {
    drawing.side = side_of(title, drawing.side);
    drawing.map = without_indent(body);
  } else if (title.starts_with("file ")) {
    drawing.files[std::string(trimmed(title.substr(5)))] = without_indent(body);
  } else if (title.starts_with("network ")) {
    drawing.is_shipped = true;
  } else {
    WordRows& rows = drawing.sections[std::string(title)];
    for (const std::string& line : body)
      if (auto words = words_of(line); !words.empty()) rows.push_back(std::move(words));
  }
}

}  // namespace

Drawing parse_drawing(std::span<const std::string> head) {
  Drawing drawing;
  auto title = std::ranges::find_if(head, opens_section);
  while (title != head.end()) {
    const auto end = std::find_if_not(title + 1, head.end(), is_indented);
    read_section(title_of(*title), {title + 1, end}, drawing);
    if (end != head.end() && !opens_section(*end))
      fail(ExitStatus::usage, "'{}' is no section; indent rows, or write one of map, file NAME, {}",
           *end, fmt::join(section_names, ", "));
    title = end;
  }
  return drawing;
}

}  // namespace landbridge::cases
