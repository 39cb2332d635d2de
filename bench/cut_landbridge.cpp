// SPDX-License-Identifier: Apache-2.0
// The greatest flow and both least cuts of a DIMACS problem, as the verb bottleneck finds them.
#include "dimacs.hpp"
#include "search/flow.hpp"

#include <array>

namespace {

using namespace landbridge;

bench::Found solve(const bench::Problem& problem) {
  std::vector<ArcEnds> ends;
  Capacities capacities;
  ends.reserve(problem.arcs.size());
  for (const bench::Arc& arc : problem.arcs) {
    ends.push_back({NodeId{arc.tail}, NodeId{arc.head}});
    capacities.push(arc.capacity);
  }
  const Graph graph(problem.node_count, std::move(ends));

  const auto start = std::chrono::steady_clock::now();
  const Flow flow = greatest_flow(graph, capacities, std::array{NodeId{problem.source}},
                                  std::array{NodeId{problem.sink}});
  bench::Found found{flow.value, {}, std::chrono::steady_clock::now() - start};
  for (const ArcId arc : flow.cut) found.cut.push_back(arc.index);
  return found;
}

}  // namespace

int main(int argc, char** argv) { return bench::run(argc, argv, solve); }
