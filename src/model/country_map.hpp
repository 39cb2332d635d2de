// SPDX-License-Identifier: Apache-2.0
// Where the countries lie, as areas.
#pragma once

#include "base/ring.hpp"
#include "model/country.hpp"

#include <optional>
#include <string>
#include <vector>

namespace landbridge {

/// Lines at 1:50m run this far from the lines they stand for; also how far off a coast still is its
/// country.
inline constexpr Km country_line_tolerance{5.0};

/// One piece of a country's land.
struct CountryArea {
  Country country;  // none: land that has no code of ISO 3166-1
  std::string name;
  Polygon polygon;  // has an outer ring
};

/// The order in which areas are added has no influence on any answer. Where areas overlap, one of a
/// country goes before one of none, then the smaller code.
class CountryMap {
 public:
  void add(CountryArea area);

  const std::vector<CountryArea>& areas() const { return areas_; }
  bool empty() const { return areas_.empty(); }

  /// The area that holds the point; nullptr if none does.
  const CountryArea* at(Point p) const;

  /// The same, or else the nearest area within `reach`.
  const CountryArea* near(Point p, Km reach) const;

  /// How far the point lies outside of the areas of a country: 0 inside. Nothing if it has none.
  std::optional<Km> distance(Country country, Point p) const;

 private:
  std::vector<CountryArea> areas_;
  std::vector<Box> boxes_;  // of the areas
};

}  // namespace landbridge
