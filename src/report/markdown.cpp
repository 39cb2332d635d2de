// SPDX-License-Identifier: Apache-2.0
#include "report/format.hpp"
#include "report/grid.hpp"
#include "report/plain.hpp"

#include <ostream>
#include <utility>

namespace landbridge {
namespace {

using Texts = std::vector<std::string>;

bool is_word(char letter) {
  return static_cast<unsigned char>(letter) >= 0x80 || (letter >= '0' && letter <= '9') ||
         (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

// A text that shows as it is: no mark-up, no HTML, no end of a cell (CommonMark 2.4 and 6.2, GFM
// tables). An underscore inside a word is no mark-up, so that addresses stay whole.
std::string escaped(std::string_view text) {
  constexpr std::string_view special = "\\|*_`[]<&~";
  const std::string line = one_line(text);
  std::string result;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool is_inside_word = line[i] == '_' && i > 0 && i + 1 < line.size() &&
                                is_word(line[i - 1]) && is_word(line[i + 1]);
    if (special.find(line[i]) != std::string_view::npos && !is_inside_word) result += '\\';
    result += line[i];
  }
  return result;
}

void write_row(const Texts& cells, std::string_view mark, std::ostream& out) {
  out << '|';
  for (const std::string& cell : cells) {
    const std::string_view around = cell.empty() ? "" : mark;
    out << ' ' << around << escaped(cell) << around << " |";
  }
  out << '\n';
}

void write_grid(const Grid& grid, std::ostream& out) {
  if (grid.columns.empty()) return;
  Texts titles;
  for (const GridColumn& column : grid.columns) titles.push_back(column.title);
  write_row(titles, "", out);
  out << '|';
  for (const GridColumn& column : grid.columns) out << (column.is_number ? " ---: |" : " --- |");
  out << '\n';
  for (const Texts& row : grid.rows) write_row(row, "", out);
  if (!grid.total.empty()) write_row(grid.total, "**", out);
}

}  // namespace

void write_markdown(const Answer& answer, const Look&, std::ostream& out) {
  std::string_view separator;
  for (const Sheet& sheet : answer.sheets) {
    const Grid grid = grid_of(sheet);
    if (grid.rows.empty() || grid.columns.empty()) continue;
    out << std::exchange(separator, "\n");
    if (!sheet.title.empty()) out << "## " << escaped(sheet.title) << "\n\n";
    write_grid(grid, out);
  }
  if (!answer.notes.empty()) out << separator;
  for (const std::string& note : answer.notes) out << "- " << escaped(note) << '\n';
}

}  // namespace landbridge
