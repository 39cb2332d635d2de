// SPDX-License-Identifier: Apache-2.0
// The output formats: a table of names and writers. A writer turns any answer into text.
#pragma once

#include "base/answer.hpp"

#include <array>
#include <iosfwd>
#include <string>
#include <string_view>

namespace landbridge {

/// How a table may look.
struct Look {
  std::size_t width = 0;  // columns of the terminal; 0 = no limit
  bool color = false;
};

// Tables and Markdown leave out sheets without rows or titled columns. GeoJSON throws Error(usage)
// when no sheet can be drawn.
void write_table(const Answer& answer, const Look& look, std::ostream& out);
void write_markdown(const Answer& answer, const Look& look, std::ostream& out);
void write_csv(const Answer& answer, const Look& look, std::ostream& out);
void write_json(const Answer& answer, const Look& look, std::ostream& out);
void write_geojson(const Answer& answer, const Look& look, std::ostream& out);

/// The parts of write_csv, for rows that are written as they come.
void write_csv_header(const Sheet& sheet, std::ostream& out);
void write_csv_rows(const Sheet& sheet, std::ostream& out);

struct Format {
  std::string_view name;
  std::string_view summary;
  void (*write)(const Answer&, const Look&, std::ostream&);
};

inline constexpr std::array formats{
    Format{"table", "aligned columns for reading", write_table},
    Format{"json", "one object, stable key order", write_json},
    Format{"csv", "the first sheet, RFC 4180", write_csv},
    Format{"geojson", "RFC 7946, one feature per row", write_geojson},
    Format{"md", "Markdown tables for reports", write_markdown},
};

/// The row of that name, or nothing.
const Format* find_format(std::string_view name);

/// The rows of a sheet as objects with the keys of its columns, at data precision; dots in keys
/// nest ("from.id" and "from.name" become one object "from").
Array records_of(const Sheet& sheet);

/// The total of a sheet as an object of its columns with a unit; empty if it has none.
Object total_of(const Sheet& sheet);

}  // namespace landbridge
