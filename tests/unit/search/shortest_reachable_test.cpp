// SPDX-License-Identifier: Apache-2.0
// What can be reached, and from where, against a plain spreading over a list of arcs.
#include "search/random_graph.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

// Spreads over the arcs until nothing is added.
NodeMarks spread(const RandomGraph& sample, Along direction) {
  NodeMarks seen(sample.graph.node_count(), 0);
  for (const NodeId node : sample.start_nodes()) seen[node] = 1;
  for (bool is_growing = true; is_growing;) {
    is_growing = false;
    for (const WeighedArc& arc : arcs_of(sample)) {
      if (arc.weight.is_infinite()) continue;
      const bool is_forward = direction == Along::forward;
      const NodeId from = is_forward ? arc.ends.tail : arc.ends.head;
      const NodeId to = is_forward ? arc.ends.head : arc.ends.tail;
      if (seen[from] == 0 || seen[to] != 0) continue;
      seen[to] = 1;
      is_growing = true;
    }
  }
  return seen;
}

std::vector<bool> truths(const NodeMarks& marks) {
  std::vector<bool> truths;
  for (const char mark : marks) truths.push_back(mark != 0);
  return truths;
}

TEST(Reachable, IsWhatAPlainSpreadFinds) {
  for (std::uint32_t seed = 1; seed <= 300; ++seed) {
    const RandomGraph sample = random_graph(seed, 2 + seed % 19, seed % 41);
    for (const Along direction : {Along::forward, Along::backward}) {
      const NodeMarks marks =
          reachable(sample.graph, sample.weights, sample.start_nodes(), direction);
      EXPECT_EQ(truths(marks), truths(spread(sample, direction))) << "seed " << seed;
    }
  }
}

TEST(Reachable, IsWhatHasALabel) {
  for (std::uint32_t seed = 1; seed <= 100; ++seed) {
    const RandomGraph sample = random_graph(seed, 15, 25);
    const NodeMarks marks =
        reachable(sample.graph, sample.weights, sample.start_nodes(), Along::forward);
    const NodeLabels labels = shortest_labels(sample.graph, sample.weights, sample.starts);
    for (const NodeId node : labels.keys())
      EXPECT_EQ(marks[node] != 0, !labels[node].is_infinite()) << "seed " << seed;
  }
}

TEST(Reachable, NothingFromNowhere) {
  const RandomGraph sample = random_graph(1, 5, 10);
  const NodeMarks marks = reachable(sample.graph, sample.weights, {}, Along::forward);
  EXPECT_EQ(truths(marks), std::vector<bool>(5, false));
}

}  // namespace
}  // namespace landbridge::test
