// SPDX-License-Identifier: Apache-2.0
// Why there is no route: the least that would have to be otherwise, and where the gap is.
#pragma once

#include "analysis/question.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// What can stand in the way, in the order in which it is tried.
enum class Obstacle : std::uint8_t {
  avoided,
  corridor,
  mode,
  gauge,
  closed,
  passengers_only,
  different_components
};

inline constexpr std::array<std::string_view, 7> obstacle_names{
    "avoided", "corridor", "mode", "gauge", "closed", "passengers only", "different components"};

constexpr std::string_view name_of(Obstacle obstacle) {
  return obstacle_names[static_cast<std::size_t>(obstacle)];
}

struct NoRoute {
  std::vector<Obstacle> obstacles;   // all of them would have to go; the fewest that do
  std::vector<std::string> details;  // a sentence each: what of that kind the best way would need
  PlaceId reached{};                 // of all places that can be reached, and
  PlaceId reaching{};  // of all places from which one gets on: the two nearest to each other
  Km gap{};
};

/// For a question (or a stage of one between two places) that has no route.
NoRoute explain_no_route(const World& world, const Question& question);

}  // namespace landbridge
