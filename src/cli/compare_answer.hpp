// SPDX-License-Identifier: Apache-2.0
// Several worlds side by side, as an answer.
#pragma once

#include "analysis/comparison.hpp"
#include "base/answer.hpp"
#include "base/date.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace landbridge {

/// Lines of links by their ids.
using Lines = std::map<std::string, Shape>;

/// The best route in one world.
struct ComparedRoute {
  std::string name;
  std::size_t versus;  // index of the world it is set against; of the first, itself
  std::vector<std::string> scenarios;
  std::vector<std::string> left_out;  // that are promised for a later year
  Date date;
  std::optional<RowRoute> route;
};

/// The best routes of a demand table in one world.
struct ComparedDemand {
  std::string name;
  std::size_t versus;
  std::vector<std::string> scenarios;
  std::vector<std::string> left_out;  // that are promised for a later year
  Date date;
  DemandRoutes routes;
};

struct DemandSetting {
  const Demand* demand;
  const Criterion* by;
  const Cargo* cargo;
  Conditions conditions;
  std::size_t top;  // countries and pairs that tables show of each world
};

/// The world is the one before any scenario. No route in any of them is exit status 3.
Answer answer_of(const World& world, const Question& question,
                 std::span<const ComparedRoute> compared, const Lines& lines);

/// A pair that has no route in the first world is exit status 3.
Answer answer_of(const World& world, const DemandSetting& setting,
                 std::span<const ComparedDemand> compared, const Lines& lines);

}  // namespace landbridge
