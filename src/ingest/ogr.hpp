// SPDX-License-Identifier: Apache-2.0
// A layer of features as OGR reads it: columns found once, cells with a type, shapes in WGS 84, and
// every complaint with file, layer and feature.
#pragma once

#include "base/point.hpp"
#include "base/ring.hpp"
#include "ingest/lines.hpp"
#include "ingest/manifest.hpp"
#include "model/faults.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class OGRFeature;
class OGRGeometry;

namespace landbridge {

/// A column under the name of docs/data.md: where its cells are, or the constant that stands for
/// them.
class Field {
 public:
  std::string_view name() const { return name_; }
  bool is_there() const { return index_ >= 0 || constant_ != nullptr; }

 private:
  friend class Layer;
  friend class Feature;
  std::string_view name_;  // a literal
  int index_ = -1;
  int type_ = 0;  // an OGRFieldType
  const std::string* constant_ = nullptr;
};

class Layer;

/// One feature while it is visited. A cell that cannot be understood is a fault and then not known.
class Feature {
 public:
  Feature(const Feature&) = delete;
  Feature& operator=(const Feature&) = delete;

  /// Empty when not known; lists are joined by ';'.
  std::string text(const Field& field);
  std::string required_text(const Field& field);
  std::vector<std::string> list(const Field& field);
  std::optional<double> number(const Field& field);
  double required_number(const Field& field);
  std::optional<int> whole(const Field& field);
  std::optional<bool> truth(const Field& field);

  /// What `parse` makes of the text; nothing for an empty text; a fault names what is allowed.
  template <class T>
  std::optional<T> word(const Field& field, std::optional<T> (*parse)(std::string_view),
                        std::string_view allowed) {
    const std::string value = text(field);
    if (value.empty()) return {};
    std::optional<T> parsed = parse(value);
    check_.that(parsed.has_value(), "{} is '{}'; it must be {}", field.name(), value, allowed);
    return parsed;
  }

  bool has_shape() const;

  /// The shape; a layer without shapes may give a point by columns lon and lat.
  Point point();
  Line line();
  std::vector<Polygon> polygons();

  Check& check() { return check_; }
  const Where& where() const { return where_; }
  bool is_sound() const { return check_.has_passed(); }

  /// The number that the file or the driver gives the feature.
  long long id() const;

 private:
  friend class Layer;
  Feature(Layer& layer, OGRFeature& feature, std::size_t number);
  void tell_label(const Field& label);
  OGRGeometry* geometry();

  Layer* layer_;
  OGRFeature* feature_;
  Where where_;
  Check check_;
};

class Layer {
 public:
  /// Opens the file. Throws Error: io if there is none or it cannot be read, bad_data if there is
  /// no such layer or it is empty.
  Layer(const LayerSource& source, Faults& faults);
  ~Layer();
  Layer(const Layer&) = delete;
  Layer& operator=(const Layer&) = delete;

  const LayerSource& source() const { return *source_; }
  const std::string& name() const { return name_; }
  std::string where() const;

  /// Whether there is a column of this name, or a constant.
  bool has(std::string_view name) { return field(name).is_there(); }

  /// The column of this name, which must be a literal; an absent one is never known.
  Field field(std::string_view name);

  /// Throws Error(bad_data) with the nearest column if there is none.
  Field required(std::string_view name);

  /// Visits every feature in the order of the file; `label` names it in complaints. Throws
  /// Error(bad_data) first if the manifest gives a column that was not asked for, and last if the
  /// file broke off.
  void each(const Field& label, const std::function<void(Feature&)>& visit);

 private:
  friend class Feature;
  struct Source;
  [[noreturn]] void complain(const std::string& sentence) const;
  std::vector<std::string> columns() const;
  void check_mapping() const;

  const LayerSource* source_;
  Faults* faults_;
  std::unique_ptr<Source> ogr_;
  std::string name_;
  std::vector<std::string> asked_;
  Field lon_;
  Field lat_;
};

}  // namespace landbridge
