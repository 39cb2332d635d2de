// SPDX-License-Identifier: Apache-2.0
#include "network_folder.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "defaults.hpp"
#include "layers.hpp"

#include <nlohmann/json.hpp>
#include <stdlib.h>

#include <array>
#include <fstream>

namespace landbridge::cases {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

// Texts though they may look like numbers.
constexpr std::array<std::string_view, 6> text_columns{"id",        "name",    "gauge_mm",
                                                       "open_from", "open_to", "closed_months"};

void write(const fs::path& file, std::string_view text) {
  std::ofstream out(file);
  out << text;
  if (!out.flush()) fail(ExitStatus::io, "{} cannot be written", file.string());
}

bool is_text(std::string_view column) {
  return std::ranges::find(text_columns, column) != text_columns.end();
}

Json properties_of(const Record& record) {
  Json properties = Json::object();
  for (const auto& [column, value] : record.fields()) {
    const auto number = is_text(column) ? std::nullopt : parse_number(value);
    if (value.empty())
      properties[column] = nullptr;
    else if (number)
      properties[column] = *number;
    else
      properties[column] = value;
  }
  return properties;
}

Json geometry_of(const std::vector<Point>& shape) {
  Json positions = Json::array();
  for (const Point& point : shape) positions.push_back({point.lon, point.lat});
  if (shape.size() == 1) return {{"type", "Point"}, {"coordinates", positions[0]}};
  return {{"type", "LineString"}, {"coordinates", positions}};
}

std::string to_geojson(const Layer& layer) {
  std::string text = "{\"type\":\"FeatureCollection\",\"features\":[\n";
  for (std::size_t i = 0; i < layer.rows.size(); ++i) {
    const Json feature = {{"type", "Feature"},
                          {"properties", properties_of(layer.rows[i])},
                          {"geometry", geometry_of(layer.shapes[i])}};
    text += feature.dump() + (i + 1 < layer.rows.size() ? ",\n" : "\n");
  }
  return text + "]}\n";
}

std::string file_name(const std::string& kind, const Layer& layer) {
  return kind + (layer.shapes.empty() ? ".csv" : ".geojson");
}

// Numbers and dates stand bare in TOML, everything else in quotes.
std::string toml_value(const std::string& column, const std::string& value) {
  const bool is_bare = column == "reference_date" || parse_number(value).has_value();
  return is_bare ? value : Json(value).dump();
}

std::string manifest_of(const Drawing& drawing, const Layers& layers) {
  Record lines = default_manifest();
  const auto section = drawing.sections.find("manifest");
  if (section != drawing.sections.end())
    for (const std::vector<Word>& row : section->second)
      for (const Word& word : row) lines.set(word.key, word.text);

  std::string text;
  for (const auto& [key, value] : lines.fields())
    text += fmt::format("{} = {}\n", key, toml_value(key, value));
  for (const auto& [kind, layer] : layers)
    text +=
        fmt::format("\n[[layer]]\nkind = \"{}\"\nfile = \"{}\"\n", kind, file_name(kind, layer));
  return text;
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
  std::string name = (fs::temp_directory_path() / "landbridge-case-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) fail(ExitStatus::io, "{} cannot be made", name);
  path_ = fs::canonical(name);
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::filesystem::path write_network(const Drawing& drawing, const fs::path& folder) {
  const Layers layers = layers_of(drawing);
  for (const auto& [kind, layer] : layers)
    write(folder / file_name(kind, layer),
          layer.shapes.empty() ? to_csv(layer.rows) : to_geojson(layer));
  write(folder / "case.toml", manifest_of(drawing, layers));
  return folder / "case.toml";
}

void write_files(const Drawing& drawing, const fs::path& folder) {
  for (const auto& [name, lines] : drawing.files) {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    write(folder / name, text);
  }
}

}  // namespace landbridge::cases
