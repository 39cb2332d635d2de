// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "report/format.hpp"
#include "report/grid.hpp"
#include "report/plain.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <ostream>
#include <utility>

namespace landbridge {
namespace {

using Texts = std::vector<std::string>;

constexpr std::size_t narrowest_text = 4;
constexpr std::size_t narrowest_wrapping = 12;
constexpr std::size_t widest_note = 100;
constexpr std::size_t usual_width = 80;

// Select Graphic Rendition sequences (ECMA-48).
constexpr std::string_view plain = "\x1b[0m";
constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view dim = "\x1b[2m";
constexpr std::pair<std::string_view, std::string_view> kind_colors[] = {
    {"border", "\x1b[33m"}, {"transfer", "\x1b[36m"}, {"wait", "\x1b[35m"}};

// Where the columns of a grid stand.
struct Layout {
  std::vector<std::size_t> widths;
  std::vector<Texts> heads;  // per column, lines from the top
  std::size_t gap = 2;

  std::size_t width() const {
    return std::accumulate(widths.begin(), widths.end(), gap * (widths.size() - 1));
  }
};

std::size_t widest(const Texts& texts) {
  std::size_t width = 0;
  for (const std::string& text : texts) width = std::max(width, display_width(text));
  return width;
}

std::size_t body_width(const Grid& grid, std::size_t column) {
  std::size_t width = grid.total.empty() ? 0 : display_width(grid.total[column]);
  for (const Texts& row : grid.rows) width = std::max(width, display_width(row[column]));
  return width;
}

enum class Heads { one_line, broken };

Layout natural_layout(const Grid& grid, Heads heads, std::size_t gap) {
  Layout layout{{}, {}, gap};
  for (std::size_t c = 0; c < grid.columns.size(); ++c) {
    const std::string& title = grid.columns[c].title;
    const std::size_t body = body_width(grid, c);
    const std::size_t longest_word = widest(split(title, " "));
    Texts lines =
        heads == Heads::one_line ? Texts{title} : wrapped(title, std::max(body, longest_word));
    layout.widths.push_back(std::max(body, widest(lines)));
    layout.heads.push_back(std::move(lines));
  }
  return layout;
}

// Columns that all texts of a column would fill in one line.
std::vector<double> loads_of(const Grid& grid) {
  std::vector<double> loads(grid.columns.size(), 1.0);
  for (const Texts& row : grid.rows)
    for (std::size_t c = 0; c < row.size(); ++c)
      loads[c] += static_cast<double>(display_width(row[c]));
  return loads;
}

// Takes from columns that wrap, from the one with the most room for its texts, so that rows grow as
// little as can be.
void squeeze_wrapping(Layout& layout, const Grid& grid, std::size_t width) {
  const std::vector<double> loads = loads_of(grid);
  const auto room = [&](std::size_t c) { return static_cast<double>(layout.widths[c]) / loads[c]; };
  while (layout.width() > width) {
    std::optional<std::size_t> victim;
    for (std::size_t c = 0; c < grid.columns.size(); ++c)
      if (grid.columns[c].wraps && layout.widths[c] > narrowest_wrapping &&
          (!victim || room(c) > room(*victim)))
        victim = c;
    if (!victim) return;
    --layout.widths[*victim];
  }
}

// Takes from the widest columns of text, from the rightmost of equals: the left one is read first.
void squeeze(Layout& layout, const Grid& grid, std::size_t width) {
  squeeze_wrapping(layout, grid, width);
  while (layout.width() > width) {
    std::size_t* victim = nullptr;
    for (std::size_t c = 0; c < grid.columns.size(); ++c) {
      const bool may_shrink = !grid.columns[c].is_number && layout.widths[c] > narrowest_text;
      if (may_shrink && (victim == nullptr || layout.widths[c] >= *victim))
        victim = &layout.widths[c];
    }
    if (victim == nullptr) return;
    --*victim;
  }
}

Layout fitting_layout(const Grid& grid, std::size_t width) {
  constexpr std::pair<Heads, std::size_t> ever_narrower[] = {
      {Heads::one_line, 2}, {Heads::broken, 2}, {Heads::broken, 1}};
  Layout layout;
  for (const auto& [heads, gap] : ever_narrower) {
    layout = natural_layout(grid, heads, gap);
    if (width == 0 || layout.width() <= width) return layout;
  }
  squeeze(layout, grid, width);
  return layout;
}

// Writes the lines of one grid.
class TableLines {
 public:
  TableLines(const Grid& grid, const Look& look, std::ostream& out)
      : grid_(grid), layout_(fitting_layout(grid, look.width)), look_(look), out_(out) {}

  void head() {
    std::size_t height = 0;
    for (const Texts& lines : layout_.heads) height = std::max(height, lines.size());
    for (std::size_t line = 0; line < height; ++line) {
      Texts texts;
      for (const Texts& lines : layout_.heads) {
        const std::size_t missing = height - lines.size();  // short heads stand at the bottom
        texts.push_back(line < missing ? "" : lines[line - missing]);
      }
      row(texts, bold);
    }
  }

  void rule() {
    Texts strokes;
    for (const std::size_t width : layout_.widths) {
      strokes.emplace_back();
      for (std::size_t i = 0; i < width; ++i) strokes.back() += "─";
    }
    row(strokes, dim);
  }

  // A row of the grid: its columns that wrap may make it several lines high.
  void body(const Texts& texts) {
    std::vector<Texts> cells;
    std::size_t height = 1;
    for (std::size_t c = 0; c < texts.size(); ++c) {
      const bool wraps = grid_.columns[c].wraps && display_width(texts[c]) > layout_.widths[c];
      cells.push_back(wraps ? folded_into(texts[c], layout_.widths[c]) : Texts{texts[c]});
      height = std::max(height, cells.back().size());
    }
    for (std::size_t line = 0; line < height; ++line) {
      Texts parts;
      for (const Texts& lines : cells) parts.push_back(line < lines.size() ? lines[line] : "");
      row(parts);
    }
  }

  void row(const Texts& texts, std::string_view style = {}) {
    std::string line;
    std::size_t owed = 0;  // spaces are written only when a text follows them
    for (std::size_t c = 0; c < texts.size(); ++c) {
      const std::string text = shortened(texts[c], layout_.widths[c]);
      const std::size_t spare =
          layout_.widths[c] - std::min(display_width(text), layout_.widths[c]);
      const bool is_right = grid_.columns[c].is_number;
      if (!text.empty())
        line += std::string(std::exchange(owed, 0) + (is_right ? spare : 0), ' ') +
                styled(text, style.empty() ? style_of(texts[c], grid_.columns[c]) : style);
      else
        owed += is_right ? spare : 0;
      owed += (is_right ? 0 : spare) + layout_.gap;
    }
    out_ << line << '\n';
  }

 private:
  static std::string_view style_of(std::string_view text, const GridColumn& column) {
    if (column.key != "kind") return {};
    const auto* color =
        std::ranges::find(kind_colors, text, &std::pair<std::string_view, std::string_view>::first);
    return color == std::end(kind_colors) ? std::string_view() : color->second;
  }

  std::string styled(const std::string& text, std::string_view style) const {
    if (!look_.color || style.empty()) return text;
    return std::string(style) + text + std::string(plain);
  }

  const Grid& grid_;
  Layout layout_;
  Look look_;
  std::ostream& out_;
};

void write_lines(std::string_view text, std::string_view mark, const Look& look,
                 std::ostream& out) {
  const std::size_t width = std::min(look.width == 0 ? usual_width : look.width, widest_note);
  std::string indent(mark);
  for (const std::string& line : wrapped(text, width - std::min(width, mark.size()))) {
    out << indent << line << '\n';
    indent.assign(mark.size(), ' ');
  }
}

void write_grid(const Grid& grid, const Look& look, std::ostream& out) {
  if (grid.columns.empty()) return;
  TableLines lines(grid, look, out);
  lines.head();
  lines.rule();
  for (const Texts& row : grid.rows) lines.body(row);
  if (grid.total.empty()) return;
  lines.rule();
  lines.row(grid.total);
}

}  // namespace

void write_table(const Answer& answer, const Look& look, std::ostream& out) {
  std::string_view separator;
  for (const Sheet& sheet : answer.sheets) {
    const Grid grid = grid_of(sheet);
    if (grid.rows.empty() || grid.columns.empty()) continue;
    out << std::exchange(separator, "\n");
    write_lines(sheet.title, "", look, out);
    write_grid(grid, look, out);
  }
  if (!answer.notes.empty()) out << separator;
  for (const std::string& note : answer.notes) write_lines(note, "- ", look, out);
}

}  // namespace landbridge
