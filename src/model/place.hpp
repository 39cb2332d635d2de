// SPDX-License-Identifier: Apache-2.0
// A place: city, station, dry port, sea port, border crossing point, industrial park.
#pragma once

#include "base/id.hpp"
#include "base/point.hpp"
#include "model/country.hpp"

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

using PlaceId = Id<struct PlaceTag>;

enum class PlaceKind : std::uint8_t {
  city,
  station,
  border,
  seaport,
  dryport,
  terminal,
  industrial_park,
  junction,
  waypoint
};

inline constexpr std::array<std::string_view, 9> place_kind_names{
    "city",     "station",         "border",   "seaport", "dryport",
    "terminal", "industrial_park", "junction", "waypoint"};

std::optional<PlaceKind> place_kind_from(std::string_view name);

class PlaceKinds {
 public:
  void insert(PlaceKind kind) { bits_.set(static_cast<std::size_t>(kind)); }
  bool contains(PlaceKind kind) const { return bits_.test(static_cast<std::size_t>(kind)); }
  std::vector<std::string> names() const;

 private:
  std::bitset<place_kind_names.size()> bits_;
};

struct Place {
  std::string id;  // slug; sorts the places of a world
  std::string name;
  std::vector<std::string> aliases;
  Country country;
  PlaceKinds kinds;
  Point at;
  std::optional<Km> precision;
  std::string unlocode;  // five letters, or empty
  std::string notes;
};

}  // namespace landbridge
