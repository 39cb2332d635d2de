// SPDX-License-Identifier: Apache-2.0
// Bridges, articulations and disjoint paths against their definitions: take away and count.
#include "search/structure.hpp"

#include "search/capacities.hpp"
#include "search/random_graph.hpp"
#include "search/walk.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

using Edges = std::vector<ArcEnds>;

// Trees, rings and thickets: loops and parallel edges, nodes alone.
Edges random_edges(std::uint32_t seed, std::uint32_t nodes, std::uint32_t count) {
  Dice dice(seed);
  Edges edges;
  while (edges.size() < count) {
    const ArcEnds ends{{dice.below(nodes)}, {dice.below(nodes)}};
    edges.push_back(ends);
    if (dice.one_in(5)) edges.push_back({ends.head, ends.tail});
  }
  return edges;
}

// Components by joining ends until nothing changes; the number of a component is its least node.
std::vector<std::uint32_t> least_nodes(std::uint32_t nodes, const Edges& edges) {
  std::vector<std::uint32_t> least;
  for (std::uint32_t i = 0; i < nodes; ++i) least.push_back(i);
  for (bool is_changing = true; is_changing;) {
    is_changing = false;
    for (const ArcEnds& edge : edges) {
      std::uint32_t& a = least[edge.tail.index];
      std::uint32_t& b = least[edge.head.index];
      is_changing |= a != b;
      a = b = std::min(a, b);
    }
  }
  return least;
}

std::size_t count_components(std::uint32_t nodes, const Edges& edges) {
  std::size_t count = 0;
  const std::vector<std::uint32_t> least = least_nodes(nodes, edges);
  for (std::uint32_t i = 0; i < nodes; ++i) count += least[i] == i ? 1 : 0;
  return count;
}

Edges without_edge(Edges edges, std::size_t index) {
  edges.erase(edges.begin() + static_cast<std::ptrdiff_t>(index));
  return edges;
}

Edges without_node(Edges edges, NodeId node) {
  std::erase_if(edges, [&](const ArcEnds& e) { return e.tail == node || e.head == node; });
  return edges;
}

TEST(Structure, IsTheDefinitionTried) {
  for (std::uint32_t seed = 1; seed <= 500; ++seed) {
    SCOPED_TRACE(seed);
    const std::uint32_t nodes = 1 + seed % 31;
    const Edges edges = random_edges(seed, nodes, (seed * 7) % 47);
    const Structure structure = structure_of(nodes, edges);
    const std::size_t whole = count_components(nodes, edges);
    std::vector<std::size_t> bridges;
    for (std::size_t i = 0; i < edges.size(); ++i)
      if (count_components(nodes, without_edge(edges, i)) > whole) bridges.push_back(i);
    EXPECT_EQ(structure.bridges, bridges);
    std::vector<NodeId> articulations;  // the node itself is left over as a component
    for (std::uint32_t i = 0; i < nodes; ++i)
      if (count_components(nodes, without_node(edges, {i})) > whole + 1)
        articulations.push_back({i});
    EXPECT_EQ(structure.articulations, articulations);
  }
}

TEST(Structure, ComponentsAreNumberedByTheirFirstNodes) {
  for (std::uint32_t seed = 1; seed <= 500; ++seed) {
    const std::uint32_t nodes = 1 + seed % 31;
    const Edges edges = random_edges(seed, nodes, (seed * 3) % 37);
    const std::vector<std::uint32_t> least = least_nodes(nodes, edges);
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t i = 0, next = 0; i < nodes; ++i)
      numbers.push_back(least[i] == i ? next++ : numbers[least[i]]);
    EXPECT_TRUE(std::ranges::equal(structure_of(nodes, edges).component, numbers)) << seed;
  }
}

TEST(Structure, ParallelEdgesAreNoBridge) {
  const Structure structure =
      structure_of(3, Edges{{{0}, {1}}, {{1}, {2}}, {{1}, {0}}, {{2}, {2}}});
  EXPECT_EQ(structure.bridges, std::vector<std::size_t>{1});
  EXPECT_EQ(structure.articulations, std::vector<NodeId>{{1}});
}

TEST(Structure, OfLittleOrNothing) {
  EXPECT_TRUE(structure_of(0, {}).component.empty());
  const Structure alone = structure_of(1, Edges{{{0}, {0}}});
  EXPECT_EQ(alone.component[NodeId{0}], 0U);
  EXPECT_TRUE(alone.bridges.empty());
  EXPECT_TRUE(alone.articulations.empty());
  EXPECT_EQ(structure_of(2, {}).component[NodeId{1}], 1U);
}

// A chain as long as none that recursion would survive.
TEST(Structure, OfALongChain) {
  const std::uint32_t nodes = 100'000;
  Edges edges;
  for (std::uint32_t i = 1; i < nodes; ++i) edges.push_back({{i - 1}, {i}});
  const Structure structure = structure_of(nodes, edges);
  EXPECT_EQ(structure.bridges.size(), nodes - 1);
  EXPECT_EQ(structure.articulations.size(), nodes - 2);
}

// The fewest edges whose loss parts the nodes, by trying every set of edges.
std::int64_t fewest_that_part(std::uint32_t nodes, const Edges& edges, NodeId a, NodeId b) {
  std::int64_t fewest = unlimited;
  for (std::uint32_t set = 0; set < 1U << edges.size(); ++set) {
    Edges left;
    for (std::size_t i = 0; i < edges.size(); ++i)
      if ((set >> i & 1U) == 0) left.push_back(edges[i]);
    const auto lost = std::ssize(edges) - std::ssize(left);
    if (lost >= fewest) continue;
    const std::vector<std::uint32_t> least = least_nodes(nodes, left);
    if (least[a.index] != least[b.index]) fewest = lost;
  }
  return fewest;
}

TEST(DisjointPaths, AreAsManyAsTheFewestEdgesThatPart) {
  for (std::uint32_t seed = 1; seed <= 500; ++seed) {
    SCOPED_TRACE(seed);
    const std::uint32_t nodes = 2 + seed % 5;
    const Edges edges = random_edges(seed, nodes, seed % 9);
    const DisjointPaths paths = disjoint_paths(nodes, edges, {0}, {1});
    EXPECT_EQ(paths.count, fewest_that_part(nodes, edges, {0}, {1}));
    EXPECT_EQ(std::ssize(paths.cut), paths.count);
    EXPECT_TRUE(std::ranges::is_sorted(paths.cut));
    Edges left = edges;
    for (std::size_t i = paths.cut.size(); i-- > 0;) left = without_edge(left, paths.cut[i]);
    const std::vector<std::uint32_t> least = least_nodes(nodes, left);
    EXPECT_NE(least[0], least[1]);
  }
}

TEST(DisjointPaths, FromBothEndsAreAsMany) {
  for (std::uint32_t seed = 1; seed <= 500; ++seed) {
    const std::uint32_t nodes = 2 + seed % 41;
    const Edges edges = random_edges(seed, nodes, (seed * 7) % 151);
    EXPECT_EQ(disjoint_paths(nodes, edges, {0}, {1}).count,
              disjoint_paths(nodes, edges, {1}, {0}).count);
  }
}

TEST(DisjointPaths, ToItselfANodeHasNoEnd) {
  const DisjointPaths paths = disjoint_paths(1, {}, {0}, {0});
  EXPECT_EQ(paths.count, unlimited);
  EXPECT_TRUE(paths.cut.empty());
}

}  // namespace
}  // namespace landbridge::test
