// SPDX-License-Identifier: Apache-2.0
// What lies between, what falls apart and how places are joined, as an answer.
#pragma once

#include "analysis/centrality.hpp"
#include "analysis/link_connectivity.hpp"
#include "analysis/weak_points.hpp"
#include "base/answer.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace landbridge {

struct CentralityQuestion {
  std::vector<std::string> of{};                      // as in --of
  std::optional<std::pair<PlaceId, PlaceId>> ends{};  // or between two places
  const Demand* demand = nullptr;                     // or none
  const Criterion* by = &criteria.front();
  const Cargo* cargo = nullptr;
  Conditions conditions{};
  std::size_t top = 0;  // rows of a table; 0 = as many as suit it
};

/// The parts that were asked for.
struct CentralityFound {
  std::optional<DemandCentrality> demand{};
  std::optional<WeakPoints> weak_points{};
  std::optional<Topology> topology{};
  std::optional<std::vector<LinkConnectivity>> connectivity{};
};

/// Tables show the first of each ranking; JSON and maps hold all of it.
Answer answer_of(const World& world, const CentralityQuestion& question,
                 const CentralityFound& found);

}  // namespace landbridge
