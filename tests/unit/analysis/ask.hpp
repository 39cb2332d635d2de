// SPDX-License-Identifier: Apache-2.0
// Asking a tiny world by the ids of its places, and writing down what it answers.
#pragma once

#include "analysis/no_route.hpp"
#include "analysis/route.hpp"
#include "analysis/tiny_world.hpp"

#include <string>
#include <vector>

namespace landbridge::test {

/// By hours, on the reference date, for the first cargo.
Question question(const World& world, const std::string& from, const std::string& to);

/// The route as one line: "urumqi -rail- horgos |rail| khorgos (transload) -rail- almaty"; a wait
/// is
/// "~". "none" where there is none.
std::string way(const World& world, const Question& question);
std::string way(const World& world, const std::string& from, const std::string& to);

std::string text_of(const World& world, const Route& route);

/// Every arc of the graph as one line, by numbers: "khorgos rail 1435 > khorgos rail 1520
/// transfer".
std::vector<std::string> arcs_of(const World& world, const CorridorGraph& graph);

/// The graph of all that is open on the reference date.
CorridorGraph graph_of(const World& world);

Route route(const World& world, const Question& question);

/// The weight of a route: the sum of the weights of its arcs.
std::int64_t weight_of(const World& world, const Question& question, const Route& route);

}  // namespace landbridge::test
