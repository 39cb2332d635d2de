// SPDX-License-Identifier: Apache-2.0
// What several projects save a demand table, each alone and together.
#pragma once

#include "analysis/demand_groups.hpp"
#include "analysis/portfolio_projects.hpp"
#include "analysis/question.hpp"
#include "model/demand.hpp"
#include "spread/spread.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace landbridge {

/// Orders drawn at random, where not all sets of projects are asked.
struct Sampling {
  std::size_t samples = 200;  // 2 at least
  std::uint64_t seed = 1;
};

/// How many projects have all their sets asked, 2^n at most; of more, orders are drawn.
inline constexpr std::size_t most_exact_projects = 12;

struct PortfolioQuestion {
  const std::vector<PortfolioProject>* projects = nullptr;  // 1 to ProjectSet::most
  const Demand* demand = nullptr;                           // between places of the base world
  const Criterion* by = &criteria.front();
  const Cargo* cargo = nullptr;      // of the base world
  Conditions conditions;             // in the base world
  std::optional<Sampling> sampling;  // none = all sets: not for more than most_exact_projects
  bool searches_all = false;         // no set is told by bounds: slow, the same answer, to check it
  Jobs jobs{};
};

/// The difference that a sensible set of projects makes.
struct SetValue {
  ProjectSet projects;
  double saved = 0.0;  // criterion weight x shipments a year, rows with a route in both worlds
  std::vector<DemandIndex> gained{};  // rows with a route only in the world with the projects
  std::vector<DemandIndex> lost{};    // only in the base world
};

/// Weights x shipments a year.
struct ProjectValue {
  std::size_t alone = 0;      // the set (below) of the project and what it needs
  double added_alone = 0.0;   // what it saves there beyond what it needs
  double in_the_whole = 0.0;  // what the whole would lose without it
  double share = 0.0;         // Shapley value
  double share_margin = 0.0;  // half of its interval of 95 %, where orders were drawn
};

struct Portfolio {
  std::vector<SetValue> sets;          // all that were asked, the empty one first; by number
  std::size_t searched = 0;            // of these; bounds told the rest (weight_bounds.hpp)
  std::vector<ProjectValue> projects;  // as in the question
  std::size_t whole = 0;               // the set of all, or the best choice where some conflict
  double total = 0.0;                  // weight x shipments a year of the base world
  std::vector<DemandIndex> unreached;  // rows without a route in the base world
};

/// A set of projects that cannot all be built is worth what the best of its maximal sensible
/// subsets saves; on that game shares are counted (docs/model.md). The world is the one in which no
/// project is built. Throws what applying a scenario throws.
Portfolio find_portfolio(const World& base, const PortfolioQuestion& question);

}  // namespace landbridge
