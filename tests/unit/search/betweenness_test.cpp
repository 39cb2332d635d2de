// SPDX-License-Identifier: Apache-2.0
// Betweenness against its definition: all least paths between all pairs, counted one by one.
#include "search/betweenness.hpp"

#include "search/random_graph.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace landbridge::test {
namespace {

using Weights = Table<ArcId, std::int64_t>;
using Paths = std::vector<std::vector<ArcId>>;

// Every least path between two nodes, by following all simple paths.
class LeastPaths {
 public:
  LeastPaths(const Graph& graph, const Weights& weights, NodeId from, NodeId to)
      : graph_(graph), weights_(weights), to_(to), seen_(graph.node_count(), false) {
    step(from, 0);
  }

  const Paths& paths() const { return paths_; }

 private:
  void step(NodeId node, std::int64_t length) {
    if (length > least_) return;
    if (node == to_) return keep(length);
    seen_[node] = true;
    for (const ArcId arc : graph_.out_arcs(node)) {
      if (seen_[graph_.head(arc)]) continue;
      path_.push_back(arc);
      step(graph_.head(arc), length + weights_[arc]);
      path_.pop_back();
    }
    seen_[node] = false;
  }

  void keep(std::int64_t length) {
    if (length < least_) paths_.clear();
    least_ = length;
    paths_.push_back(path_);
  }

  const Graph& graph_;
  const Weights& weights_;
  NodeId to_;
  NodeMarks seen_;
  std::int64_t least_ = std::numeric_limits<std::int64_t>::max();
  std::vector<ArcId> path_;
  Paths paths_;
};

Betweenness by_definition(const Graph& graph, const Weights& weights) {
  Betweenness sums{Table<NodeId, double>(graph.node_count(), 0),
                   Table<ArcId, double>(graph.arc_count(), 0)};
  for (const NodeId from : sums.nodes.keys())
    for (const NodeId to : sums.nodes.keys()) {
      if (from == to) continue;
      const LeastPaths least(graph, weights, from, to);
      const double share = 1.0 / static_cast<double>(least.paths().size());
      for (const std::vector<ArcId>& path : least.paths())
        for (const ArcId arc : path) {
          sums.arcs[arc] += share;
          if (graph.head(arc) != to) sums.nodes[graph.head(arc)] += share;
        }
    }
  return sums;
}

TEST(Betweenness, IsTheDefinitionCounted) {
  for (std::uint32_t seed = 1; seed <= 500; ++seed) {
    SCOPED_TRACE(seed);
    const Graph graph = random_graph(seed, 1 + seed % 8, (seed * 5) % 23).graph;
    Dice dice(seed);
    Weights weights;
    for (std::size_t i = 0; i < graph.arc_count(); ++i) weights.push(1 + dice.below(1 + seed % 3));
    const Betweenness sums = betweenness(graph, weights);
    const Betweenness expected = by_definition(graph, weights);
    for (const NodeId node : sums.nodes.keys())
      EXPECT_NEAR(sums.nodes[node], expected.nodes[node], 1e-9) << "node " << node.index;
    for (const ArcId arc : sums.arcs.keys())
      EXPECT_NEAR(sums.arcs[arc], expected.arcs[arc], 1e-9) << "arc " << arc.index;
  }
}

// Two ways at each of a hundred steps: 2^100 least paths.
TEST(Betweenness, CountsMorePathsThanAWholeNumberHolds) {
  const std::uint32_t steps = 100;
  std::vector<ArcEnds> arcs;
  for (std::uint32_t i = 0; i < steps; ++i)
    for (int copy = 0; copy < 2; ++copy) arcs.push_back({{i}, {i + 1}});
  const Graph graph(steps + 1, std::move(arcs));
  const Betweenness sums = betweenness(graph, Weights(2 * steps, 1));
  EXPECT_DOUBLE_EQ(sums.nodes[NodeId{50}], 50.0 * 50.0);
  EXPECT_DOUBLE_EQ(sums.arcs[ArcId{0}], 0.5 * steps);
}

TEST(Betweenness, OfLittleOrNothing) {
  EXPECT_TRUE(betweenness({}, {}).nodes.empty());
  EXPECT_EQ(betweenness(Graph(1, {}), {}).nodes[NodeId{0}], 0.0);
  const Betweenness loop = betweenness(Graph(1, {{{0}, {0}}}), Weights(1, 1));
  EXPECT_EQ(loop.nodes[NodeId{0}], 0.0);
  EXPECT_EQ(loop.arcs[ArcId{0}], 0.0);
}

}  // namespace
}  // namespace landbridge::test
