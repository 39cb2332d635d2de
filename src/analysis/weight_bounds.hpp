// SPDX-License-Identifier: Apache-2.0
// Weights of a demand table that need no search, since larger and smaller worlds enclose them.
#pragma once

#include "analysis/portfolio_projects.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace landbridge {

/// The projects that do nothing but add links and open them for ever. One more of them takes
/// nothing away: every way is still there and weighs the same, so no row weighs more. None where
/// some project looks for links by their status, since it might then find others.
ProjectSet projects_that_only_open(const std::vector<PortfolioProject>& projects);

/// Bounds from sets of projects that were asked.
class WeightBounds {
 public:
  WeightBounds(ProjectSet only_opening, std::size_t rows) : opening_(only_opening), rows_(rows) {}

  /// How far a set is from none and from all of the projects that only open, whichever is nearer:
  /// sets of lesser rank enclose it.
  std::size_t rank(ProjectSet set) const;

  void add(ProjectSet set, std::vector<std::int64_t> weights) {
    known_.push_back({set, std::move(weights)});
  }

  /// The weights with a set if for every row a known subset of it weighs what a known superset
  /// does, which differ from it in projects that only open; nothing otherwise.
  std::optional<std::vector<std::int64_t>> between(ProjectSet set) const;

 private:
  struct Known {
    ProjectSet set;
    std::vector<std::int64_t> weights;
  };

  ProjectSet opening_;
  std::size_t rows_;
  std::vector<Known> known_;
};

}  // namespace landbridge
