// SPDX-License-Identifier: Apache-2.0
// The cells and the shape of a feature.
#include "base/text.hpp"
#include "ingest/ogr_layer.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace landbridge {
namespace {

std::string iso_date(const OGRFeature& feature, int index) {
  int year = 0;
  int month = 0;
  int day = 0;
  int rest = 0;
  feature.GetFieldAsDateTime(index, &year, &month, &day, &rest, &rest, &rest, &rest);
  return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

template <class Number>
std::string joined_numbers(const Number* numbers, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += fmt::format("{}{}", i == 0 ? "" : ";", numbers[i]);
  return text;
}

std::string list_text(OGRFeature& feature, int index, int type) {
  int count = 0;
  if (type == OFTIntegerList) {
    const int* numbers = feature.GetFieldAsIntegerList(index, &count);
    return joined_numbers(numbers, count);
  }
  if (type == OFTInteger64List) {
    const GIntBig* numbers = feature.GetFieldAsInteger64List(index, &count);
    return joined_numbers(numbers, count);
  }
  if (type == OFTRealList) {
    const double* numbers = feature.GetFieldAsDoubleList(index, &count);
    return joined_numbers(numbers, count);
  }
  std::string text;
  for (char** item = feature.GetFieldAsStringList(index); item != nullptr && *item != nullptr;
       ++item)
    text += (text.empty() ? "" : ";") + std::string(*item);
  return text;
}

std::string cell_text(OGRFeature& feature, int index, int type) {
  switch (type) {
    case OFTString:
      return std::string(trimmed(feature.GetFieldAsString(index)));
    case OFTReal:
      return fmt::format("{}", feature.GetFieldAsDouble(index));
    case OFTDate:
    case OFTDateTime:
      return iso_date(feature, index);
    case OFTIntegerList:
    case OFTInteger64List:
    case OFTRealList:
    case OFTStringList:
      return list_text(feature, index, type);
    default:
      return feature.GetFieldAsString(index);
  }
}

constexpr std::array<std::string_view, 6> yes_words{"yes", "true", "1", "y", "t", "on"};
constexpr std::array<std::string_view, 6> no_words{"no", "false", "0", "n", "f", "off"};

}  // namespace

Feature::Feature(Layer& layer, OGRFeature& feature, std::size_t number)
    : layer_(&layer),
      feature_(&feature),
      where_{layer.source_->is_inline
                 ? layer.where()
                 : fmt::format("{}: {} {}", layer.where(), layer.ogr_->is_table ? "row" : "feature",
                               number)},
      check_(where_, *layer.faults_) {}

void Feature::tell_label(const Field& label) {
  const std::string name = text(label);
  if (!name.empty()) where_.text += fmt::format(" ({})", name);
}

std::string Feature::text(const Field& field) {
  if (field.constant_ != nullptr) return *field.constant_;
  if (field.index_ < 0 || !feature_->IsFieldSetAndNotNull(field.index_)) return {};
  std::string cell = cell_text(*feature_, field.index_, field.type_);
  if (check_.that(is_utf8(cell), "{} is not UTF-8; convert the file", field.name())) return cell;
  return {};
}

std::string Feature::required_text(const Field& field) {
  std::string cell = text(field);
  check_.that(!cell.empty(), "{} is empty; it is needed", field.name());
  return cell;
}

std::vector<std::string> Feature::list(const Field& field) { return split(text(field), ";"); }

std::optional<double> Feature::number(const Field& field) {
  const std::string cell = text(field);
  if (cell.empty()) return {};
  const auto number = parse_number(cell);
  check_.that(number.has_value(), "{} is '{}'; it must be a number", field.name(), cell);
  return number;
}

double Feature::required_number(const Field& field) {
  const std::string cell = required_text(field);
  return cell.empty() ? 0.0 : number(field).value_or(0.0);
}

std::optional<int> Feature::whole(const Field& field) {
  const auto value = number(field);
  if (!value) return {};
  const bool fits = std::abs(*value) <= std::numeric_limits<int>::max();
  const bool is_whole = fits && *value == std::floor(*value);
  if (!check_.that(is_whole, "{} is {}; it must be a whole number", field.name(), *value))
    return {};
  return static_cast<int>(*value);
}

std::optional<bool> Feature::truth(const Field& field) {
  const std::string cell = lower(text(field));
  if (cell.empty()) return {};
  if (std::ranges::find(yes_words, cell) != yes_words.end()) return true;
  if (std::ranges::find(no_words, cell) != no_words.end()) return false;
  check_.that(false, "{} is '{}'; it must be yes or no", field.name(), cell);
  return {};
}

long long Feature::id() const { return feature_->GetFID(); }

OGRGeometry* Feature::geometry() {
  OGRGeometry* geometry = feature_->GetGeometryRef();
  check_.that(geometry != nullptr, "has no shape; draw it");
  return geometry;
}

bool Feature::has_shape() const { return feature_->GetGeometryRef() != nullptr; }

Point Feature::point() {
  if (layer_->lon_.is_there() && layer_->lat_.is_there())
    return {required_number(layer_->lon_), required_number(layer_->lat_)};
  OGRGeometry* shape = geometry();
  return shape != nullptr ? layer_->ogr_->shapes.point(*shape, check_) : Point{};
}

Line Feature::line() {
  OGRGeometry* shape = geometry();
  return shape != nullptr ? layer_->ogr_->shapes.line(*shape, check_) : Line{};
}

std::vector<Polygon> Feature::polygons() {
  OGRGeometry* shape = geometry();
  return shape != nullptr ? layer_->ogr_->shapes.polygons(*shape, check_) : std::vector<Polygon>{};
}

}  // namespace landbridge
