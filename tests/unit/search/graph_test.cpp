// SPDX-License-Identifier: Apache-2.0
// Compressed sparse rows.
#include "search/random_graph.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

constexpr NodeId a{0}, b{1}, c{2}, d{3};

std::vector<ArcId> listed(IdRange<ArcId> arcs) { return {arcs.begin(), arcs.end()}; }
std::vector<ArcId> listed(std::span<const ArcId> arcs) { return {arcs.begin(), arcs.end()}; }

TEST(Graph, ListsTheArcsOfANodeInTheirOrder) {
  const Graph graph(4, {{a, b}, {a, b}, {a, a}, {c, b}, {c, a}});
  EXPECT_EQ(listed(graph.out_arcs(a)), (std::vector<ArcId>{{0}, {1}, {2}}));
  EXPECT_EQ(listed(graph.in_arcs(a)), (std::vector<ArcId>{{2}, {4}}));
  EXPECT_EQ(listed(graph.in_arcs(b)), (std::vector<ArcId>{{0}, {1}, {3}}));
  EXPECT_TRUE(graph.out_arcs(b).empty());
  EXPECT_TRUE(graph.out_arcs(d).empty());
  EXPECT_TRUE(graph.in_arcs(d).empty());
}

TEST(Graph, KeepsTheNumbersOfItsArcs) {
  const Graph graph(3, {{a, c}, {a, b}, {b, a}});
  EXPECT_EQ(graph.head(ArcId{0}), c);
  EXPECT_EQ(graph.tail(ArcId{2}), b);
  EXPECT_EQ(graph.out_bounds(a), std::pair(ArcId{0}, ArcId{2}));
}

TEST(Graph, MayBeEmptyOrWithoutArcs) {
  EXPECT_EQ(Graph().node_count(), 0U);
  EXPECT_EQ(Graph().arc_count(), 0U);
  EXPECT_EQ(Graph(0, {}).node_count(), 0U);
  EXPECT_EQ(Graph(2, {}).node_count(), 2U);
  EXPECT_TRUE(Graph(2, {}).out_arcs(b).empty());
}

TEST(Graph, EveryArcLeavesAndEntersOnce) {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    const Graph graph = random_graph(seed, 12, 40).graph;
    std::vector<int> seen(graph.arc_count(), 0);
    for (std::uint32_t node = 0; node < graph.node_count(); ++node) {
      for (const ArcId arc : graph.out_arcs(NodeId{node})) {
        EXPECT_EQ(graph.tail(arc), NodeId{node});
        ++seen[arc.index];
      }
      for (const ArcId arc : graph.in_arcs(NodeId{node})) {
        EXPECT_EQ(graph.head(arc), NodeId{node});
        ++seen[arc.index];
      }
    }
    EXPECT_EQ(seen, std::vector<int>(graph.arc_count(), 2)) << "seed " << seed;
  }
}

}  // namespace
}  // namespace landbridge::test
