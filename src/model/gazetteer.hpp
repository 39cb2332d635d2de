// SPDX-License-Identifier: Apache-2.0
// Finds the place that a user means.
#pragma once

#include "base/units.hpp"
#include "model/world.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

struct Found {
  PlaceId place;
  std::optional<Km> snap;  // distance from the coordinates that were given
};

/// What a search found: places that have the text in their names, or else places nearly so called.
struct Search {
  std::vector<PlaceId> places;
  bool is_near = false;
};

class Gazetteer {
 public:
  /// The world must outlive the gazetteer.
  explicit Gazetteer(const World& world);

  /// The place named by an id, a name or alias in any script, a UN/LOCODE, or `lon,lat`. An exact
  /// id wins, then a primary name, then a UN/LOCODE, then an alias; a city wins over its port or
  /// station. Throws Error(usage): a tie lists the choices, a miss suggests the nearest names,
  /// coordinates farther than `max_snap` from any place name the nearest one and say so when they
  /// look swapped.
  Found find(std::string_view text, Km max_snap) const;

  /// The same; nothing for a text that no place is called by.
  std::optional<Found> match(std::string_view text, Km max_snap) const;

  /// Places whose id, name, alias or UN/LOCODE contains the text (folded), by id; all for "". If
  /// there are none, up to 20 whose id, name or alias is nearly the text (`near_names`), or what is
  /// left of it without words of kind such as "land port": the nearest first, then by id.
  Search search(std::string_view text) const;

 private:
  using Names = std::multimap<std::string, PlaceId, std::less<>>;

  std::optional<PlaceId> among(const Names& names, std::string_view key,
                               std::string_view text) const;
  std::vector<PlaceId> containing(std::string_view text) const;
  std::vector<PlaceId> nearly(std::string_view text) const;
  Found near(Point point, Km max_snap) const;
  std::pair<PlaceId, Km> nearest(Point point) const;
  [[noreturn]] void miss(std::string_view text) const;

  const World* world_;
  Names names_;    // folded primary names
  Names aliases_;  // folded aliases
  Names unlocodes_;
};

}  // namespace landbridge
