// SPDX-License-Identifier: Apache-2.0
#include "analysis/weight_bounds.hpp"

#include "search/detour.hpp"

#include <algorithm>

namespace landbridge {
namespace {

bool opens_for_ever(const Change& change) {
  return change.deed == Deed::open && !change.from && !change.to;
}

// Crossings, services, transfers and parameters may change what is there already.
bool only_adds_links(const Drafts& additions) {
  return additions.size() == additions.links.size() + additions.places.size() +
                                 additions.corridors.size() + additions.sources.size();
}

bool only_opens(const PortfolioProject& project) {
  return std::ranges::all_of(project.stack, [](const Scenario& one) {
    return only_adds_links(one.additions) && std::ranges::all_of(one.changes, opens_for_ever);
  });
}

bool looks_for_status(const PortfolioProject& project) {
  return std::ranges::any_of(project.stack, [](const Scenario& one) {
    return std::ranges::any_of(one.changes, [](const Change& change) {
      return !opens_for_ever(change) && !change.what.statuses.empty();
    });
  });
}

}  // namespace

ProjectSet projects_that_only_open(const std::vector<PortfolioProject>& projects) {
  ProjectSet set;
  if (std::ranges::any_of(projects, looks_for_status)) return set;
  for (std::size_t i = 0; i < projects.size(); ++i)
    if (only_opens(projects[i])) set = set.with(i);
  return set;
}

std::size_t WeightBounds::rank(ProjectSet set) const {
  const std::size_t size = set.common_with(opening_).size();
  return std::min(size, opening_.size() - size);
}

std::optional<std::vector<std::int64_t>> WeightBounds::between(ProjectSet set) const {
  std::vector<std::int64_t> least(rows_, 0);
  std::vector<std::int64_t> most(rows_, unreachable);
  const auto others = [this](ProjectSet any) { return any.without(opening_); };
  for (const Known& known : known_) {
    if (others(known.set) != others(set)) continue;
    for (std::size_t row = 0; row < rows_ && set.holds(known.set); ++row)
      most[row] = std::min(most[row], known.weights[row]);
    for (std::size_t row = 0; row < rows_ && known.set.holds(set); ++row)
      least[row] = std::max(least[row], known.weights[row]);
  }
  if (least != most) return {};
  return most;
}

}  // namespace landbridge
