// SPDX-License-Identifier: Apache-2.0
// A directed multigraph in compressed sparse rows: numbered nodes, numbered arcs, nothing else.
#pragma once

#include "base/id.hpp"

#include <span>
#include <utility>
#include <vector>

namespace landbridge {

using NodeId = Id<struct NodeTag>;
using ArcId = Id<struct ArcTag>;

using NodeMarks = Table<NodeId, char>;  // a truth per node

struct ArcEnds {
  NodeId tail;
  NodeId head;
};

/// Arcs keep the numbers they are given; they must come sorted by tail, so that the arcs out of a
/// node are neighbours. Parallel arcs and loops are allowed.
class Graph {
 public:
  Graph() = default;
  Graph(std::size_t node_count, std::vector<ArcEnds> arcs);

  std::size_t node_count() const { return first_out_.empty() ? 0 : first_out_.size() - 1; }
  std::size_t arc_count() const { return ends_.size(); }

  NodeId tail(ArcId arc) const { return ends_[arc.index].tail; }
  NodeId head(ArcId arc) const { return ends_[arc.index].head; }

  /// Arcs out of a node, ascending: first and one past the last.
  std::pair<ArcId, ArcId> out_bounds(NodeId node) const {
    return {ArcId{first_out_[node.index]}, ArcId{first_out_[node.index + 1]}};
  }
  IdRange<ArcId> out_arcs(NodeId node) const {
    return {first_out_[node.index], first_out_[node.index + 1]};
  }

  /// Arcs into a node, ascending.
  std::span<const ArcId> in_arcs(NodeId node) const {
    return std::span(in_arcs_).subspan(first_in_[node.index],
                                       first_in_[node.index + 1] - first_in_[node.index]);
  }

 private:
  std::vector<ArcEnds> ends_;
  std::vector<std::uint32_t> first_out_;
  std::vector<std::uint32_t> first_in_;
  std::vector<ArcId> in_arcs_;
};

}  // namespace landbridge
