// SPDX-License-Identifier: Apache-2.0
// How an undirected multigraph hangs together: what falls apart when one edge or node is taken
// away.
#pragma once

#include "search/graph.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace landbridge {

struct Structure {
  Table<NodeId, std::uint32_t> component;  // numbered from 0 in the order of their first nodes
  std::vector<std::size_t> bridges;        // indexes of edges, ascending
  std::vector<NodeId> articulations;       // ascending
};

/// Bridges are edges, articulations are nodes without which there are more components (Hopcroft and
/// Tarjan 1973). Parallel edges are no bridges; loops change nothing.
Structure structure_of(std::size_t node_count, std::span<const ArcEnds> edges);

struct DisjointPaths {
  std::int64_t count = 0;        // `unlimited` from a node to itself
  std::vector<std::size_t> cut;  // as many edges, ascending, that part the nodes; nearest to `from`
};

/// The greatest number of paths between two nodes that share no edge (Menger 1927).
DisjointPaths disjoint_paths(std::size_t node_count, std::span<const ArcEnds> edges, NodeId from,
                             NodeId to);

}  // namespace landbridge
