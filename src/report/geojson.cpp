// SPDX-License-Identifier: Apache-2.0
#include "base/rounding.hpp"
#include "report/antimeridian.hpp"
#include "report/format.hpp"
#include "report/json_text.hpp"
#include "report/plain.hpp"

#include <algorithm>
#include <cmath>
#include <ostream>
#include <utility>

namespace landbridge {
namespace {

// Six decimals are 0.1 m, more than any figure here is worth (RFC 7946, section 11.2).
Value coordinate(double degrees) { return Decimal{std::llround(degrees * 1'000'000.0), 6}; }

Value position(Point p) { return Array{coordinate(p.lon), coordinate(p.lat)}; }

Value positions(const Shape& line) {
  Array array;
  for (const Point p : line) array.push_back(position(p));
  return array;
}

Value geometry(std::string_view type, Value coordinates) {
  return Object{{"type", std::string(type)}, {"coordinates", std::move(coordinates)}};
}

Value geometry_of(const Shape& shape) {
  if (shape.empty()) return {};
  if (shape.size() == 1) return geometry("Point", position(shape.front()));
  const std::vector<Shape> parts = split_at_antimeridian(shape);
  if (parts.size() == 1) return geometry("LineString", positions(parts.front()));
  Array lines;
  for (const Shape& part : parts) lines.push_back(positions(part));
  return geometry("MultiLineString", std::move(lines));
}

Object properties_of(const Sheet& sheet, const std::vector<Value>& row) {
  Object properties{{"sheet", sheet.name}};
  for (std::size_t c = 0; c < row.size(); ++c)
    properties.emplace_back(flat_key(sheet.columns[c]), row[c]);
  return properties;
}

void write_member(std::string_view key, const Value& value, std::ostream& out) {
  out << '"' << key << "\": ";
  write_value(value, JsonLayout::one_line, out);
  out << ",\n";
}

// One feature a line: such a file can be compared, searched and cut with line tools.
void write_features(const Sheet& sheet, std::string_view& separator, std::ostream& out) {
  if (sheet.shapes.empty()) return;
  const RoundedSheet shown = rounded(sheet, Precision::data);
  for (std::size_t r = 0; r < shown.rows.size(); ++r) {
    out << std::exchange(separator, ",\n");
    write_value(Object{{"type", "Feature"},
                       {"properties", properties_of(sheet, shown.rows[r])},
                       {"geometry", geometry_of(sheet.shapes[r])}},
                JsonLayout::one_line, out);
  }
}

}  // namespace

void write_geojson(const Answer& answer, const Look&, std::ostream& out) {
  const auto can_be_drawn = [](const Sheet& sheet) {
    return !sheet.shapes.empty() || sheet.rows.empty();
  };
  if (std::ranges::none_of(answer.sheets, can_be_drawn))
    fail(ExitStatus::usage,
         "this answer has nothing to draw: choose table, json, csv or md instead of geojson");

  out << "{\n\"type\": \"FeatureCollection\",\n";
  const auto schema =
      std::ranges::find(answer.json, "schema", &std::pair<std::string, Value>::first);
  if (schema != answer.json.end()) write_member("schema", schema->second, out);
  if (!answer.attribution.empty()) write_member("attribution", answer.attribution, out);
  out << "\"features\": [\n";
  std::string_view separator;
  for (const Sheet& sheet : answer.sheets) write_features(sheet, separator, out);
  out << "\n]\n}\n";
}

}  // namespace landbridge
