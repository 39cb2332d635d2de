// SPDX-License-Identifier: Apache-2.0
#include "ingest/ogr_sheet.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "ingest/gdal_log.hpp"
#include "ingest/ogr_shape.hpp"

#include <gdal_priv.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace landbridge {
namespace {

struct LayerOption {
  std::string_view driver;
  const char* option;
};

constexpr std::array layer_options{
    LayerOption{"ESRI Shapefile", "ENCODING=UTF-8"},
    LayerOption{"GeoJSON", "RFC7946=YES"},
    LayerOption{"CSV", "GEOMETRY=AS_WKT"},
};

bool takes_row(const Sheet& sheet, std::size_t row, Rows rows) {
  const bool is_point = sheet.shapes[row].size() == 1;
  return rows == Rows::all || is_point == (rows == Rows::with_points);
}

// Names a driver tells apart: no dots, short enough, each once whatever the case of its letters.
std::string column_name(const std::string& key, std::size_t longest, std::set<std::string>& taken) {
  std::string name = key;
  std::ranges::replace(name, '.', '_');
  if (longest > 0 && name.size() > longest) name.resize(longest);
  const std::string start = longest > 0 ? name.substr(0, longest - 2) : name;
  for (int number = 2; !taken.insert(lower(name)).second; ++number)
    name = fmt::format("{}_{}", start, number);
  return name;
}

bool is_text(const Cell& cell) {
  return std::holds_alternative<std::string>(cell) ||
         std::holds_alternative<std::vector<std::string>>(cell);
}

OGRFieldType type_of(const Sheet& sheet, std::size_t column, bool has_whole_numbers) {
  if (sheet.columns[column].unit != Unit::none) return OFTReal;
  bool has_value = false;
  bool has_real = !has_whole_numbers;
  for (const Row& row : sheet.rows) {
    const Cell& cell = row[column];
    if (is_text(cell)) return OFTString;
    has_value |= !std::holds_alternative<std::monostate>(cell);
    has_real |= std::holds_alternative<double>(cell);
  }
  if (!has_value) return OFTString;
  return has_real ? OFTReal : OFTInteger64;
}

bool lists(GDALDriver& driver, const char* metadata, std::string_view word) {
  const char* list = driver.GetMetadataItem(metadata);
  return list != nullptr && std::string_view(list).find(word) != std::string_view::npos;
}

void create_columns(OGRLayer& layer, const Sheet& sheet, const OgrDriver& driver) {
  constexpr int widest_number = 18;
  const bool has_whole = lists(*driver.gdal, GDAL_DMD_CREATIONFIELDDATATYPES, "Integer64");
  const std::size_t longest_name = driver.longest_name;
  std::set<std::string> taken;
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    const Column& column = sheet.columns[i];
    OGRFieldDefn field(column_name(column.key, longest_name, taken).c_str(),
                       type_of(sheet, i, has_whole));
    if (column.unit != Unit::none && longest_name > 0) {
      field.SetWidth(widest_number);
      field.SetPrecision(rounded(0, column.unit, Precision::data).decimals);
    }
    layer.CreateField(&field);
  }
}

void set_cell(OGRFeature& feature, int field, const Value& value) {
  struct Visitor {
    OGRFeature& feature;
    int field;
    void operator()(std::monostate) const {}
    void operator()(bool truth) const { feature.SetField(field, truth ? "yes" : "no"); }
    void operator()(std::int64_t number) const { feature.SetField(field, GIntBig{number}); }
    void operator()(double number) const { feature.SetField(field, number); }
    void operator()(Decimal number) const {
      feature.SetField(field, static_cast<double>(number.units) / std::pow(10.0, number.decimals));
    }
    void operator()(const std::string& text) const { feature.SetField(field, text.c_str()); }
    void operator()(const Array& values) const {
      std::vector<std::string> texts;
      for (const Value& item : values)
        if (const auto* text = std::get_if<std::string>(&item.content())) texts.push_back(*text);
      feature.SetField(field, join(texts, ";").c_str());
    }
    void operator()(const Object&) const {}
  };
  std::visit(Visitor{feature, field}, value.content());
}

bool knows_option(GDALDriver& driver, const char* option) {
  return lists(driver, GDAL_DS_LAYER_CREATIONOPTIONLIST, fmt::format("'{}'", option));
}

CPLStringList options_for(const OgrDriver& driver, const std::string& description, bool overwrite) {
  CPLStringList options;
  const std::string_view name = driver.gdal->GetDescription();
  for (const LayerOption& row : layer_options)
    if (row.driver == name) options.AddString(row.option);
  if (!description.empty() && knows_option(*driver.gdal, "DESCRIPTION"))
    options.SetNameValue("DESCRIPTION", description.c_str());
  if (overwrite && knows_option(*driver.gdal, "OVERWRITE"))
    options.SetNameValue("OVERWRITE", "YES");
  return options;
}

// What layers of this kind of shape are called by OGR.
OGRwkbGeometryType type_of(const std::vector<OGRGeometryUniquePtr>& shapes) {
  std::set<OGRwkbGeometryType> types;
  for (const auto& shape : shapes)
    if (shape) types.insert(wkbFlatten(shape->getGeometryType()));
  if (types == std::set{wkbLineString, wkbMultiLineString}) return wkbMultiLineString;
  return types.size() == 1 ? *types.begin() : wkbUnknown;
}

std::vector<OGRGeometryUniquePtr> shapes_of(const LayerPlan& plan) {
  std::vector<OGRGeometryUniquePtr> shapes;
  for (std::size_t row = 0; row < plan.sheet->rows.size(); ++row)
    shapes.push_back(takes_row(*plan.sheet, row, plan.rows) ? ogr_shape(plan.sheet->shapes[row])
                                                            : nullptr);
  return shapes;
}

OGRLayer& create_layer(GDALDataset& dataset, const OgrDriver& driver, const LayerPlan& plan,
                       OGRwkbGeometryType type, CPLStringList options, const GdalLog& log) {
  constexpr int wgs84_code = 4326;
  OGRSpatialReference wgs84;
  wgs84.importFromEPSG(wgs84_code);
  wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  OGRLayer* layer = dataset.CreateLayer(plan.name.c_str(), &wgs84, type, options.List());
  if (layer != nullptr) return *layer;
  fail(ExitStatus::io, "layer '{}' cannot be created by {}: {}", plan.name,
       driver.gdal->GetDescription(), log.failure());
}

}  // namespace

bool has_points(const Sheet& sheet) {
  return std::ranges::any_of(sheet.shapes, [](const Shape& shape) { return shape.size() == 1; });
}

bool has_lines(const Sheet& sheet) {
  return std::ranges::any_of(sheet.shapes, [](const Shape& shape) { return shape.size() > 1; });
}

void write_layer(GDALDataset& dataset, const OgrDriver& driver, const LayerPlan& plan,
                 const std::string& attribution, bool overwrite) {
  const GdalLog log;
  const Sheet& sheet = *plan.sheet;
  std::vector<OGRGeometryUniquePtr> shapes = shapes_of(plan);
  const OGRwkbGeometryType type = type_of(shapes);
  OGRLayer& layer =
      create_layer(dataset, driver, plan, type, options_for(driver, attribution, overwrite), log);
  if (!attribution.empty()) layer.SetMetadataItem("ATTRIBUTION", attribution.c_str());
  create_columns(layer, sheet, driver);

  const RoundedSheet shown = rounded(sheet, Precision::data);
  for (std::size_t row = 0; row < shown.rows.size(); ++row) {
    if (!takes_row(sheet, row, plan.rows)) continue;
    OGRFeature feature(layer.GetLayerDefn());
    for (std::size_t column = 0; column < sheet.columns.size(); ++column)
      set_cell(feature, static_cast<int>(column), shown.rows[row][column]);
    OGRGeometryUniquePtr& shape = shapes[row];
    if (type == wkbMultiLineString && shape)
      shape.reset(OGRGeometryFactory::forceToMultiLineString(shape.release()));
    feature.SetGeometryDirectly(shape.release());
    if (layer.CreateFeature(&feature) != OGRERR_NONE || log.has_failed())
      fail(ExitStatus::io, "layer '{}': row {} cannot be written by {}: {}", plan.name, row + 1,
           driver.gdal->GetDescription(), log.failure());
  }
}

}  // namespace landbridge
