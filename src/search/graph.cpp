// SPDX-License-Identifier: Apache-2.0
#include "search/graph.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace landbridge {
namespace {

// Where the arcs of each node begin when arcs are grouped by `end`.
template <class End>
std::vector<std::uint32_t> row_starts(std::size_t nodes, const std::vector<ArcEnds>& arcs,
                                      End end) {
  std::vector<std::uint32_t> starts(nodes + 1, 0);
  for (const ArcEnds& arc : arcs) ++starts[end(arc).index + 1];
  std::partial_sum(starts.begin(), starts.end(), starts.begin());
  return starts;
}

}  // namespace

Graph::Graph(std::size_t node_count, std::vector<ArcEnds> arcs)
    : ends_(std::move(arcs)),
      first_out_(row_starts(node_count, ends_, [](const ArcEnds& a) { return a.tail; })),
      first_in_(row_starts(node_count, ends_, [](const ArcEnds& a) { return a.head; })),
      in_arcs_(ends_.size()) {
  assert(std::ranges::is_sorted(ends_, {}, &ArcEnds::tail));
  std::vector<std::uint32_t> next = first_in_;
  for (std::uint32_t arc = 0; arc < ends_.size(); ++arc)
    in_arcs_[next[ends_[arc].head.index]++] = ArcId{arc};
}

}  // namespace landbridge
