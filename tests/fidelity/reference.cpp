// SPDX-License-Identifier: Apache-2.0
#include "fidelity/reference.hpp"

#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace landbridge::fidelity {
namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> cells_of(const std::string& text) {
  std::vector<Cells> rows(1, Cells(1));
  bool is_quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"' && is_quoted && i + 1 < text.size() && text[i + 1] == '"')
      rows.back().back() += text[++i];
    else if (c == '"')
      is_quoted = !is_quoted;
    else if (c == ',' && !is_quoted)
      rows.back().emplace_back();
    else if (c == '\n' && !is_quoted)
      rows.emplace_back(1);
    else
      rows.back().back() += c;
  }
  rows.pop_back();  // after the last line feed
  return rows;
}

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  return {std::istream_iterator<std::string>(stream), {}};
}

}  // namespace

std::vector<std::map<std::string, std::string>> read_csv(const std::filesystem::path& file) {
  std::ifstream stream(file);
  if (!stream) throw std::runtime_error("cannot read " + file.string());
  const std::vector<Cells> cells = cells_of({std::istreambuf_iterator<char>(stream), {}});
  std::vector<std::map<std::string, std::string>> rows;
  for (std::size_t r = 1; r < cells.size(); ++r) {
    auto& row = rows.emplace_back();
    for (std::size_t c = 0; c < cells.front().size(); ++c)
      row[cells.front().at(c)] = cells[r].at(c);
  }
  return rows;
}

std::vector<Reference> read_references(const std::filesystem::path& file) {
  std::vector<Reference> references;
  for (auto& row : read_csv(file)) {
    Reference reference{row["id"],
                        row["quantity"],
                        words_of(row["ask"]),
                        words_of(row["against"]),
                        0.0,
                        0.0,
                        0.0,
                        row["kind"],
                        row["grade"],
                        row["source"],
                        row["published"],
                        row["note"]};
    if (reference.can_be_asked()) {
      constexpr double percent = 100.0;
      reference.low = std::stod(row["low"]);
      reference.high = std::stod(row["high"]);
      reference.tolerance = std::stod(row["tolerance_percent"]) / percent;
    }
    references.push_back(std::move(reference));
  }
  return references;
}

}  // namespace landbridge::fidelity
