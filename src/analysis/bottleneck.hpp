// SPDX-License-Identifier: Apache-2.0
// What holds a corridor back: its widest route, its greatest flow, and the ladder of cuts.
#pragma once

#include "analysis/question.hpp"
#include "analysis/route.hpp"
#include "analysis/throughput.hpp"

#include <optional>
#include <vector>

namespace landbridge {

/// From any of some places to any of others.
struct BottleneckQuestion {
  std::vector<PlaceId> from;
  std::vector<PlaceId> to;
  const Criterion* by = &criteria.front();
  const Cargo* cargo = nullptr;
  Conditions conditions;
  std::optional<std::int64_t> least_capacity{};  // TEU a day that a route must let through
  Relief relief{};
  std::size_t rungs = 5;
};

struct WidestRoute {
  std::int64_t width = 0;  // TEU a day, or `unlimited`
  Route route;
  std::vector<LimitId> narrowest;  // the limits of that capacity on it, in order of travel
};

/// A limit of the cut.
struct CutLimit {
  LimitId limit;
  std::optional<std::int64_t> worth{};  // TEU a day that one unit more here alone would add
};

struct Bottleneck {
  Limits limits;
  std::optional<WidestRoute> widest;  // nothing: no route at all
  std::optional<Route> fitting;       // the best of at least the capacity asked for
  std::int64_t fitting_width = 0;     // TEU a day that it lets through
  Throughput flow;
  std::vector<CutLimit> cut;  // the widest part first
  std::vector<Rung> ladder;
};

/// The known projects that would widen one of some limits, by id.
std::vector<const Project*> projects_for(const World& world, const Limits& limits,
                                         const std::vector<LimitId>& relieved);

Bottleneck find_bottleneck(const World& world, const BottleneckQuestion& question);

}  // namespace landbridge
