// SPDX-License-Identifier: Apache-2.0
// What a corridor is made of.
#pragma once

#include "model/calendar.hpp"
#include "model/world.hpp"

#include <set>
#include <vector>

namespace landbridge {

struct CorridorSurvey {
  std::vector<LinkId> links;        // ascending
  Km length{};                      // of all links
  Km open_length{};                 // of those that carry freight and are open on the day
  Km sourced_length{};              // of those whose length is no default (grade A to C)
  std::set<Country> countries;      // of the places on it, without the high seas
  std::vector<Mode> modes;          // in the order of `modes`
  int borders = 0;                  // links between two countries
  int pieces = 0;                   // parts of it that its links do not join, whatever their status
  std::vector<PlaceId> loose_ends;  // named ends that are not in the piece of the first one
};

CorridorSurvey survey(const World& world, CorridorId corridor, const When& when);

}  // namespace landbridge
