// SPDX-License-Identifier: Apache-2.0
// Seeded random multigraphs: parallel arcs, loops, zero weights, closed arcs, several starts.
#pragma once

#include "search/shortest.hpp"

#include <random>
#include <vector>

namespace landbridge::test {

/// Random numbers that are the same with every compiler.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}

  /// 0 to count - 1.
  std::uint32_t below(std::uint32_t count) { return static_cast<std::uint32_t>(engine_() % count); }
  bool one_in(std::uint32_t count) { return below(count) == 0; }

  template <class T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t i = items.size(); i > 1; --i)
      std::swap(items[i - 1], items[below(static_cast<std::uint32_t>(i))]);
  }

 private:
  std::mt19937 engine_;
};

struct WeighedArc {
  ArcEnds ends;
  Label weight;
};

struct RandomGraph {
  Graph graph;
  ArcLabels weights;
  std::vector<Start> starts;
  std::vector<NodeId> targets;

  std::vector<NodeId> start_nodes() const;
};

/// A graph of the arcs, in order of their tails, heads and weights.
RandomGraph graph_of(std::size_t nodes, std::vector<WeighedArc> arcs);

std::vector<WeighedArc> arcs_of(const RandomGraph& sample);

/// Weights are small, so that equal ones abound.
RandomGraph random_graph(std::uint32_t seed, std::uint32_t nodes, std::uint32_t arcs);

/// A handful of nodes, each once.
std::vector<NodeId> random_nodes(Dice& dice, std::uint32_t nodes, std::uint32_t count);

/// One whole number that counts, and the arcs.
constexpr Label label(std::int64_t weight, std::int64_t arcs = 1) {
  return {{weight, 0, 0, 0, 0, arcs}};
}

}  // namespace landbridge::test
