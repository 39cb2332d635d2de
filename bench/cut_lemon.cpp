// SPDX-License-Identifier: Apache-2.0
// The greatest flow and a least cut of a DIMACS problem by LEMON's push-relabel, on its compressed
// graph. C++17, as LEMON.
#include "dimacs.hpp"

#include <lemon/preflow.h>
#include <lemon/static_graph.h>

namespace {

using Digraph = lemon::StaticDigraph;
using Capacities = Digraph::ArcMap<std::int64_t>;

bench::Found solve(const bench::Problem& problem) {
  std::vector<std::pair<int, int>> ends;
  ends.reserve(problem.arcs.size());
  for (const bench::Arc& arc : problem.arcs)
    ends.emplace_back(static_cast<int>(arc.tail), static_cast<int>(arc.head));
  Digraph graph;
  graph.build(static_cast<int>(problem.node_count), ends.begin(), ends.end());
  Capacities capacities(graph);
  for (std::size_t i = 0; i < problem.arcs.size(); ++i)
    capacities[graph.arc(static_cast<int>(i))] = problem.arcs[i].capacity;

  const auto node = [&](std::uint32_t index) { return graph.node(static_cast<int>(index)); };
  const auto start = std::chrono::steady_clock::now();
  lemon::Preflow<Digraph, Capacities> preflow(graph, capacities, node(problem.source),
                                              node(problem.sink));
  preflow.run();
  Digraph::NodeMap<bool> source_side(graph);
  preflow.minCutMap(source_side);
  bench::Found found{preflow.flowValue(), {}, std::chrono::steady_clock::now() - start};
  for (std::size_t i = 0; i < problem.arcs.size(); ++i)
    if (source_side[node(problem.arcs[i].tail)] && !source_side[node(problem.arcs[i].head)])
      found.cut.push_back(i);
  return found;
}

}  // namespace

int main(int argc, char** argv) { return bench::run(argc, argv, solve); }
