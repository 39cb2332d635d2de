// SPDX-License-Identifier: Apache-2.0
// What is asked: from where to where, by what measure, under which conditions.
#pragma once

#include "analysis/criterion.hpp"
#include "model/calendar.hpp"
#include "model/world.hpp"

#include <set>
#include <string>
#include <vector>

namespace landbridge {

/// What may be used. A ship that passes a coast is in no country: a country is entered by land, by
/// ferry, by barge, or in its ports.
struct Conditions {
  When when;
  ModeSet modes = ModeSet::all();
  std::set<Country> avoided_countries;
  std::set<Country> no_entry;  // no transit: may not be entered (the route ends elsewhere)
  std::set<Country> no_exit;   // no transit: may not be left (the route begins elsewhere)
  std::set<PlaceId> avoided_places;
  std::set<LinkId> avoided_links;
  std::set<std::string> avoided_passages;
  std::set<CorridorId> avoided_corridors;
  std::set<CorridorId> corridors;  // only links of one of these; none = any link
  bool any_gauge = false;          // wagons change gauge anywhere: only asked to explain "no route"
  bool any_status = false;  // what is closed counts as open: only asked to explain "no route"
  bool any_line = false;    // lines for passengers only count: only asked to explain "no route"
};

struct Question {
  PlaceId from{};
  PlaceId to{};
  std::vector<PlaceId> via;
  const Criterion* by = &criteria.front();
  const Cargo* cargo = nullptr;
  Conditions conditions;
};

}  // namespace landbridge
