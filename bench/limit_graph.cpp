// SPDX-License-Identifier: Apache-2.0
// The limit graph of a question of bottleneck as a DIMACS problem of greatest flow.
// Usage: limit_graph FROM TO [MODE...] >PROBLEM.dimacs
#include "analysis/throughput.hpp"
#include "base/error.hpp"
#include "cli/ends.hpp"
#include "model/gazetteer.hpp"

#include <fmt/format.h>

#include <iostream>

namespace {

using namespace landbridge;

// More than flows if anything limits it; the sum of two is far from an overflow.
std::int64_t beyond_all(const Amounts& capacities) {
  std::int64_t sum = 1;
  for (const std::int64_t capacity : capacities)
    if (!is_unlimited(capacity)) sum += capacity;
  return sum;
}

void write_problem(const LimitGraph& limits, const Amounts& amounts, const FlowEnds& ends) {
  const Graph& graph = limits.graph();
  const Capacities capacities = limits.capacities_for(amounts);
  const std::int64_t most = beyond_all(amounts);
  const std::size_t source = graph.node_count() + 1;
  fmt::print("p max {} {}\nn {} s\nn {} t\n", source + 1,
             graph.arc_count() + ends.sources.size() + ends.sinks.size(), source, source + 1);
  for (const NodeId node : ends.sources) fmt::print("a {} {} {}\n", source, node.index + 1, most);
  for (const NodeId node : ends.sinks) fmt::print("a {} {} {}\n", node.index + 1, source + 1, most);
  for (const ArcId arc : capacities.keys())
    fmt::print("a {} {} {}\n", graph.tail(arc).index + 1, graph.head(arc).index + 1,
               std::min(capacities[arc], most));
}

void answer(const QuestionOptions& options) {
  const CommonOptions common;
  Session session(common, std::cerr);
  const World& world = session.world();
  const Gazetteer gazetteer(world);
  const Ends from = ends_from(options.from, gazetteer, options, world, session);
  const Ends to = ends_from(options.to, gazetteer, options, world, session);
  const Setting setting = setting_from(options, world, session, from.places, to.places);
  const CorridorGraph corridor = build_corridor_graph(world, *setting.cargo, setting.conditions);
  const Limits limits = limits_of(world, corridor);
  write_problem(LimitGraph(corridor, limits), capacities_of(limits),
                flow_ends(corridor, from.places, to.places));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "Usage: limit_graph FROM TO [MODE...]\n";
    return 2;
  }
  QuestionOptions options;
  options.from = argv[1];
  options.to = argv[2];
  options.modes.assign(argv + 3, argv + argc);
  try {
    answer(options);
  } catch (const Error& error) {
    std::cerr << "limit_graph: " << error.what() << '\n';
    return static_cast<int>(error.status());
  }
}
