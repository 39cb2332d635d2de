// SPDX-License-Identifier: Apache-2.0
// The things of a world that a selector means.
#pragma once

#include "model/link_attributes.hpp"
#include "model/scenario.hpp"
#include "model/world.hpp"

#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace landbridge {

class Selection {
 public:
  /// Throws Error(bad_data) with the place of the change for a name that is not in the world.
  Selection(const World& world, const Selector& selector, const Where& where);

  bool has(const Link& link) const;

  /// A crossing is meant if a link that is meant joins its posts by its mode.
  bool has(const Crossing& crossing) const;

  /// A transfer is meant by its place or the country of it; one without a place (a default row) if
  /// the selector names neither.
  bool has(const Transfer& transfer) const;

  /// A terminal is meant by its place, the country of it, and its mode.
  bool has(const Terminal& terminal) const;

  /// Those that are in `country` and in `within`, of which one may be left out; none if both are.
  std::set<Country> countries() const;
  bool names_countries() const { return !countries_.empty() || !within_.empty(); }
  const std::set<Mode>& modes() const { return modes_; }

 private:
  bool joins(const Link& link) const;
  bool has_attributes(const Link& link) const;
  bool is_chosen(PlaceId place) const;

  const World* world_;
  std::set<std::string> links_;
  std::set<PlaceId> between_;
  std::set<PlaceId> places_;
  std::set<CorridorId> corridors_;
  std::set<std::string> passages_;
  std::set<Country> border_;
  std::set<Country> countries_;
  std::set<Country> within_;
  std::set<Mode> modes_;
  std::set<Status> statuses_;
  std::vector<std::pair<const LinkAttribute*, std::string>> attributes_;
  std::vector<Polygon> area_;
  bool is_about_links_;                                  // names something that only links have
  std::set<std::tuple<PlaceId, PlaceId, Mode>> joined_;  // both ways, by links that are meant
};

}  // namespace landbridge
