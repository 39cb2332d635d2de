// SPDX-License-Identifier: Apache-2.0
#include "report/grid.hpp"

#include "base/rounding.hpp"
#include "base/text.hpp"
#include "report/plain.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace landbridge {
namespace {

using Texts = std::vector<std::string>;

std::vector<Value> column_of(const RoundedSheet& sheet, std::size_t column) {
  std::vector<Value> cells;
  for (const std::vector<Value>& row : sheet.rows) cells.push_back(row[column]);
  return cells;
}

// Decimals a real number needs when it is read and not computed with: three are enough.
int decimals_of(double number) {
  const std::string text = fixed_text(number, 3);
  if (text.empty()) return 0;
  return static_cast<int>(text.find_last_not_of('0') - text.find('.'));
}

// Real numbers of one column share their decimals, so that the points stand below each other.
int decimals_of(const std::vector<Value>& column) {
  int decimals = 0;
  double largest = 0.0;
  for (const Value& cell : column) {
    const auto* number = std::get_if<double>(&cell.content());
    if (number == nullptr) continue;
    decimals = std::max(decimals, decimals_of(*number));
    largest = std::max(largest, std::abs(*number));
  }
  return largest >= 1000.0 ? 0 : decimals;
}

struct CellText {
  int decimals;
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(bool truth) const { return truth ? "yes" : "no"; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(double number) const { return fixed_text(number, decimals); }
  std::string operator()(Decimal number) const { return fixed_text(number); }
  std::string operator()(const std::string& text) const { return one_line(text); }
  std::string operator()(const Array& parts) const {
    Texts texts;
    for (const Value& part : parts) texts.push_back(std::visit(*this, part.content()));
    return join(texts, ", ");
  }
  std::string operator()(const Object&) const { return {}; }  // no cell holds one
};

Texts texts_of(const std::vector<Value>& column) {
  const CellText cell_text{decimals_of(column)};
  Texts texts;
  for (const Value& cell : column) texts.push_back(std::visit(cell_text, cell.content()));
  return texts;
}

bool is_text(const Value& cell) {
  return std::holds_alternative<std::string>(cell.content()) ||
         std::holds_alternative<Array>(cell.content());
}

void add_column(Grid& grid, const Column& column, bool is_number, Texts texts) {
  grid.columns.push_back({column.key, one_line(column.title), is_number, column.wraps});
  for (std::size_t row = 0; row < texts.size(); ++row)
    grid.rows[row].push_back(std::move(texts[row]));
}

void name_total(Grid& grid) {
  const auto text = std::ranges::find(grid.columns, false, &GridColumn::is_number);
  if (text == grid.columns.end()) return;
  grid.total[static_cast<std::size_t>(text - grid.columns.begin())] = "total";
}

}  // namespace

Grid grid_of(const Sheet& sheet) {
  const RoundedSheet shown = rounded(sheet, Precision::table);
  Grid grid;
  grid.rows.resize(shown.rows.size());
  for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
    const std::vector<Value> cells = column_of(shown, c);
    Texts texts = texts_of(cells);
    const bool is_empty = std::ranges::all_of(texts, &std::string::empty);
    if (sheet.columns[c].title.empty() || (is_empty && !texts.empty())) continue;
    add_column(grid, sheet.columns[c], std::ranges::none_of(cells, is_text), std::move(texts));
    if (sheet.has_total) grid.total.push_back(std::visit(CellText{0}, shown.total[c].content()));
  }
  if (!grid.total.empty()) name_total(grid);
  return grid;
}

}  // namespace landbridge
