// SPDX-License-Identifier: Apache-2.0
// How far one comes from some places, and which of them comes to a place at the least weight.
#pragma once

#include "analysis/comparison.hpp"

#include <optional>
#include <vector>

namespace landbridge {

struct ReachQuestion {
  std::vector<PlaceId> from;  // each once
  std::vector<PlaceId> to;    // places that are asked for, ascending
  const Criterion* by = &criteria.front();
  const Cargo* cargo = nullptr;
  Conditions conditions;
  Jobs jobs{};
};

/// A place and who reaches it.
struct Reached {
  PlaceId place;
  std::size_t winner;  // index of the origin with the least weight, the first of equals
  RowRoute route;      // from there; no legs if it is the place itself
  std::optional<std::size_t> runner_up;  // of the others the next, if any reaches it
  std::int64_t margin = 0;               // weight of the runner-up beyond the winner's
};

struct Reach {
  std::vector<Reached> places;       // by weight, then by id
  std::vector<PlaceId> unreached{};  // ascending
};

/// Weights are those that find_route gives for each pair.
Reach find_reach(const World& world, const ReachQuestion& question);

}  // namespace landbridge
