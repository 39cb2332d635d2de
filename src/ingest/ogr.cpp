// SPDX-License-Identifier: Apache-2.0
#include "ingest/ogr.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "ingest/gdal_log.hpp"
#include "ingest/ogr_layer.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace landbridge {
namespace {

namespace fs = std::filesystem;

struct OpenOptions {
  std::string_view driver;
  std::array<const char*, 3> options;
};

// Cells are taken as they are written: no guessing of types, no dates in GDAL's own style.
constexpr std::array open_options{
    OpenOptions{"CSV", {"HEADERS=YES", "AUTODETECT_TYPE=NO", nullptr}},
    OpenOptions{"GeoJSON", {"DATE_AS_STRING=YES", "NATIVE_DATA=NO", nullptr}},
};

const char* const* options_for(std::string_view driver) {
  const auto row = std::ranges::find(open_options, driver, &OpenOptions::driver);
  return row == open_options.end() ? nullptr : row->options.data();
}

void check_readable(const LayerSource& source) {
  if (is_connection(source.file)) return;
  std::error_code error;
  if (!fs::exists(source.file, error))
    fail(ExitStatus::io, "{}: there is no file {}; correct the name, or add optional = true",
         source.where, source.file);
}

GDALDatasetUniquePtr open(const LayerSource& source, const GdalLog& log) {
  check_readable(source);
  constexpr unsigned flags = GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR;
  const char* file = source.file.c_str();
  const GDALDriverH driver = GDALIdentifyDriverEx(file, GDAL_OF_VECTOR, nullptr, nullptr);
  const char* name = driver != nullptr ? GDALGetDriverShortName(driver) : nullptr;
  const char* const drivers[] = {name, nullptr};
  GDALDatasetUniquePtr dataset(GDALDataset::Open(file, flags, name != nullptr ? drivers : nullptr,
                                                 name != nullptr ? options_for(name) : nullptr,
                                                 nullptr));
  if (dataset) return dataset;
  const bool is_broken = driver != nullptr && !is_connection(source.file);
  fail(is_broken ? ExitStatus::bad_data : ExitStatus::io,
       "{}: cannot be opened as a layer ({}); correct the file or its name in {}", source.file,
       log.failure(), source.where);
}

OGRLayer* find_layer(GDALDataset& dataset, const LayerSource& source) {
  if (!source.layer.empty())
    if (OGRLayer* layer = dataset.GetLayerByName(source.layer.c_str())) return layer;
  std::vector<std::string> names;
  for (OGRLayer* layer : dataset.GetLayers()) names.emplace_back(layer->GetName());
  if (source.layer.empty() && !names.empty()) return dataset.GetLayer(0);
  fail(ExitStatus::bad_data, "{}: there is no layer '{}' ({}); the layers are: {}", source.file,
       source.layer, source.where, names.empty() ? "none" : join(names, ", "));
}

}  // namespace

Layer::Layer(const LayerSource& source, Faults& faults) : source_(&source), faults_(&faults) {
  register_drivers();
  ogr_ = std::make_unique<Source>();
  ogr_->dataset = open(source, ogr_->log);
  ogr_->layer = find_layer(*ogr_->dataset, source);
  ogr_->shapes = ShapeReader(*ogr_->layer);
  ogr_->is_table = std::string_view(ogr_->dataset->GetDriverName()) == "CSV";
  name_ = ogr_->layer->GetName();
  if (!ogr_->shapes.has_shapes() || source.is_inline) {
    lon_ = field("lon");
    lat_ = field("lat");
  }
}

Layer::~Layer() = default;

std::string Layer::where() const {
  if (source_->is_inline) return source_->where;
  return fmt::format("{}: layer '{}'", source_->file, name_);
}

void Layer::complain(const std::string& sentence) const {
  fail(ExitStatus::bad_data, "{}: {}", where(), sentence);
}

std::vector<std::string> Layer::columns() const {
  std::vector<std::string> names;
  OGRFeatureDefn* definition = ogr_->layer->GetLayerDefn();
  for (int i = 0; i < definition->GetFieldCount(); ++i)
    names.emplace_back(definition->GetFieldDefn(i)->GetNameRef());
  return names;
}

Field Layer::field(std::string_view name) {
  asked_.emplace_back(name);
  Field field;
  field.name_ = name;
  const auto mapped = source_->fields.find(name);
  const std::string theirs(mapped != source_->fields.end() ? mapped->second : name);
  OGRFeatureDefn* columns_there = ogr_->layer->GetLayerDefn();
  field.index_ = columns_there->GetFieldIndex(theirs.c_str());
  if (field.index_ >= 0) field.type_ = columns_there->GetFieldDefn(field.index_)->GetType();
  if (field.index_ < 0 && mapped != source_->fields.end())
    complain(fmt::format("there is no column '{}', which {} names for {}; {}", theirs,
                         source_->where, name,
                         suggestion(theirs, columns(), "there are " + join(columns(), ", "))));
  const auto constant = source_->constants.find(name);
  if (constant != source_->constants.end()) field.constant_ = &constant->second;
  return field;
}

Field Layer::required(std::string_view name) {
  Field field = this->field(name);
  if (field.is_there()) return field;
  complain(fmt::format("there is no column '{}', which {} need; {}", name, source_->kind,
                       suggestion(name, columns(), "add it, or name theirs in `fields`")));
}

void Layer::check_mapping() const {
  for (const Words* words : {&source_->fields, &source_->constants})
    for (const auto& [name, value] : *words)
      if (std::ranges::find(asked_, name) == asked_.end())
        fail(ExitStatus::bad_data, "{}: {} have no column '{}'; {}", source_->where, source_->kind,
             name, suggestion(name, asked_, "leave it out"));
}

void Layer::each(const Field& label, const std::function<void(Feature&)>& visit) {
  check_mapping();
  std::size_t count = 0;
  while (const OGRFeatureUniquePtr ogr{ogr_->layer->GetNextFeature()}) {
    Feature feature(*this, *ogr, ++count);
    feature.tell_label(label);
    visit(feature);
  }
  if (ogr_->log.has_failed())
    complain(fmt::format("breaks off after feature {} ({}); restore or correct the file", count,
                         ogr_->log.failure()));
  if (count == 0) complain("there are no features; fill the layer or leave it out of the manifest");
}

}  // namespace landbridge
