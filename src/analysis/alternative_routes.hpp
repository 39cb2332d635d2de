// SPDX-License-Identifier: Apache-2.0
// The best route and the next ones: the next best, or the best that differ in what is asked.
#pragma once

#include "analysis/difference.hpp"
#include "analysis/question.hpp"
#include "analysis/route.hpp"

#include <cstddef>
#include <vector>

namespace landbridge {

struct AlternativesQuestion {
  std::size_t count = 1;                  // routes in all, the best among them
  const Difference* differ_in = nullptr;  // null: any other route will do
  double max_overlap = 0.0;               // of what a route uses, in what those before it use
};

/// The most paths that one question draws from the enumeration of all: of the next best routes many
/// may run over the same links, and are no alternatives.
inline constexpr std::size_t most_drawn = 20000;

/// The next best routes that are looked at first for one that differs by no more than a share.
inline constexpr std::size_t most_next_best = 200;

enum class AlternativesEnd : std::uint8_t {
  complete,   // as many as were asked for
  exhausted,  // there are no more
  all_alike,  // no other that was looked at differs as asked
  bounded     // most_drawn was reached
};

struct AlternativeRoutes {
  std::vector<Route> routes;  // the best first, by the published order; none if there is no route
  AlternativesEnd end = AlternativesEnd::complete;
  std::size_t proven = 0;     // so many of the first routes are the best that there can be
  std::size_t looked_at = 0;  // ways that were looked at
};

/// Without `differ_in`, the first `count` routes in the order of find_route that visit no node of
/// the graph twice (Yen 1971, Lawler 1972); those over the same links with the same transfers count
/// once. With it, route after route the best that differs as asked from all before it; how far that
/// is exact says docs/model.md.
AlternativeRoutes find_alternatives(const World& world, const Question& question,
                                    const CorridorGraph& graph, const AlternativesQuestion& asked);

}  // namespace landbridge
