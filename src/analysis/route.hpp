// SPDX-License-Identifier: Apache-2.0
// The best route: its legs, their sums, and how much of them rests on defaults.
#pragma once

#include "analysis/corridor_graph.hpp"
#include "analysis/question.hpp"
#include "search/label.hpp"
#include "search/shortest.hpp"

#include <optional>
#include <string>
#include <vector>

namespace landbridge {

/// One row of an answer.
struct Leg {
  Arc arc;
  Node tail;
  Node head;
};

struct Route {
  std::vector<Leg> legs;
  Measures totals;
  int borders = 0;
  int transfers = 0;
  std::optional<TeuPerDay> capacity;  // the least known along the way
  std::vector<Country> countries;     // in order of travel; a ship that passes is in none
  std::vector<std::string> passages;  // in order of travel
  double share_default_time = 0.0;    // of time and cost that rests on a grade D figure, 0 to 1
  double share_default_cost = 0.0;
};

/// The best route of a question, ties broken by hours, borders, transfers, km, legs and then the
/// ids along the way; nothing if there is none.
std::optional<Route> find_route(const World& world, const Question& question);

/// The same on a graph that was built for the question's conditions and cargo.
std::optional<Route> find_route(const World& world, const Question& question,
                                const CorridorGraph& graph);

/// The label of an arc under a criterion: weight, seconds, borders, transfers, metres, arcs.
Label label_of(const Arc& arc, const Criterion& criterion, const Valuation& valuation);

/// Those of all arcs.
ArcLabels labels_of(const CorridorGraph& graph, const Criterion& criterion,
                    const Valuation& valuation);

/// The weight of every arc under a criterion: the first term of its label.
Table<ArcId, std::int64_t> weights_of(const CorridorGraph& graph, const Criterion& criterion,
                                      const Valuation& valuation);

/// The legs along a path of the graph.
std::vector<Leg> legs_along(const CorridorGraph& graph, const Path& path);

/// The legs along a path of the graph, and their sums.
Route route_along(const World& world, const Cargo& cargo, const CorridorGraph& graph,
                  const Path& path);

/// What time and carbon are worth for a cargo in a world.
Valuation valuation_of(const World& world, const Cargo& cargo);

}  // namespace landbridge
