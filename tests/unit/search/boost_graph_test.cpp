// SPDX-License-Identifier: Apache-2.0
// Our graph keeps the promises of Boost.Graph's concepts, and Boost's algorithms run on it as it
// is.
#include "search/boost_graph.hpp"

#include "search/random_graph.hpp"

#include <boost/concept/assert.hpp>
#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>
#include <boost/graph/strong_components.hpp>
#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<Graph>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<Graph>));
BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<Graph>));
BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<Graph>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyMapConcept<IndexOf<NodeId>, NodeId>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyMapConcept<ConstTableMap<ArcId, Label>, ArcId>));
BOOST_CONCEPT_ASSERT((boost::LvaluePropertyMapConcept<TableMap<NodeId, Label>, NodeId>));

RandomGraph sample_of(std::uint32_t seed) { return random_graph(seed, 1 + seed % 20, seed % 60); }

// All arcs open: Boost knows no closed ones.
ArcLabels all_open(const Graph& graph) { return ArcLabels(graph.arc_count(), label(1)); }

NodeMarks reached_from(const Graph& graph, NodeId start, Along direction) {
  return reachable(graph, all_open(graph), std::span(&start, 1), direction);
}

class Discovered : public boost::default_bfs_visitor {
 public:
  explicit Discovered(NodeMarks& marks) : marks_(&marks) {}
  void discover_vertex(NodeId node, const Graph&) { (*marks_)[node] = 1; }

 private:
  NodeMarks* marks_;
};

TEST(BoostGraph, BreadthFirstSearchRuns) {
  for (std::uint32_t seed = 1; seed <= 50; ++seed) {
    const Graph graph = sample_of(seed).graph;
    NodeMarks marks(graph.node_count(), 0);
    boost::breadth_first_search(graph, NodeId{0}, boost::visitor(Discovered(marks)));
    const NodeMarks expected = reached_from(graph, NodeId{0}, Along::forward);
    EXPECT_TRUE(std::ranges::equal(marks, expected)) << "seed " << seed;
  }
}

TEST(BoostGraph, StrongComponentsRuns) {
  for (std::uint32_t seed = 1; seed <= 50; ++seed) {
    const Graph graph = sample_of(seed).graph;
    Table<NodeId, int> component(graph.node_count(), -1);
    boost::strong_components(graph, TableMap<NodeId, int>{&component});
    const NodeMarks after = reached_from(graph, NodeId{0}, Along::forward);
    const NodeMarks before = reached_from(graph, NodeId{0}, Along::backward);
    for (const NodeId node : component.keys())
      EXPECT_EQ(component[node] == component[NodeId{0}], after[node] != 0 && before[node] != 0)
          << "seed " << seed << ", node " << node.index;
  }
}

TEST(BoostGraph, PlainDijkstraRuns) {
  for (std::uint32_t seed = 1; seed <= 50; ++seed) {
    const RandomGraph sample = sample_of(seed);
    Table<ArcId, int> weights;
    ArcLabels labels;
    for (const ArcId arc : sample.weights.keys()) {
      weights.push(static_cast<int>(arc.index % 7));
      labels.push(label(arc.index % 7));
    }
    Table<NodeId, int> distances(sample.graph.node_count(), 0);
    boost::dijkstra_shortest_paths(sample.graph, NodeId{0},
                                   boost::weight_map(ConstTableMap<ArcId, int>{&weights})
                                       .distance_map(TableMap<NodeId, int>{&distances}));
    const std::vector<Start> starts{{{0}, {}}};
    const NodeLabels ours = shortest_labels(sample.graph, labels, starts);
    for (const NodeId node : ours.keys())
      EXPECT_TRUE(ours[node].is_infinite() || distances[node] == ours[node].terms[0])
          << "seed " << seed << ", node " << node.index;
  }
}

// A network for flows: every arc has its reverse.
struct FlowNetwork {
  Graph graph;
  Table<ArcId, ArcId> reverse;
  Table<ArcId, long> capacity;
};

FlowNetwork flow_network(std::uint32_t seed, std::uint32_t nodes) {
  struct Draft {
    ArcEnds ends;
    long capacity;
    std::uint32_t pair;  // even and odd are each other's reverse
  };
  Dice dice(seed);
  std::vector<Draft> drafts;
  for (std::uint32_t i = 0; i < 40; ++i) {
    const NodeId tail{dice.below(nodes)};
    const NodeId head{dice.below(nodes)};
    if (tail == head) continue;
    drafts.push_back({{tail, head}, dice.below(10), 2 * i});
    drafts.push_back({{head, tail}, 0, 2 * i + 1});
  }
  std::ranges::stable_sort(drafts, {}, [](const Draft& draft) { return draft.ends.tail; });

  FlowNetwork network;
  std::vector<ArcEnds> ends;
  std::vector<ArcId> arc_of_pair(80);
  for (const Draft& draft : drafts) {
    arc_of_pair[draft.pair] = network.capacity.push(draft.capacity);
    ends.push_back(draft.ends);
  }
  for (const Draft& draft : drafts) network.reverse.push(arc_of_pair[draft.pair ^ 1U]);
  network.graph = Graph(nodes, std::move(ends));
  return network;
}

// The capacity of the cut around what the residual network still reaches.
long cut_behind(const FlowNetwork& network, const Table<ArcId, long>& residual, NodeId source) {
  ArcLabels open;
  for (const long left : residual) open.push(left > 0 ? label(0) : Label::infinity());
  const NodeMarks inside = reachable(network.graph, open, std::span(&source, 1), Along::forward);
  long cut = 0;
  for (const ArcId arc : network.capacity.keys())
    if (inside[network.graph.tail(arc)] != 0 && inside[network.graph.head(arc)] == 0)
      cut += network.capacity[arc];
  return cut;
}

TEST(BoostGraph, GreatestFlowsRunAndEqualTheirCut) {
  for (std::uint32_t seed = 1; seed <= 50; ++seed) {
    FlowNetwork network = flow_network(seed, 10);
    const NodeId from{0};
    const NodeId to{9};
    const ConstTableMap<ArcId, long> capacity{&network.capacity};
    const ConstTableMap<ArcId, ArcId> reverse{&network.reverse};
    Table<ArcId, long> residual(network.graph.arc_count(), 0);
    const long pushed =
        boost::push_relabel_max_flow(network.graph, from, to, capacity,
                                     TableMap<ArcId, long>{&residual}, reverse, IndexOf<NodeId>{});
    EXPECT_EQ(pushed, cut_behind(network, residual, from)) << "seed " << seed;
    const long grown =
        boost::boykov_kolmogorov_max_flow(network.graph, capacity, TableMap<ArcId, long>{&residual},
                                          reverse, IndexOf<NodeId>{}, from, to);
    EXPECT_EQ(grown, pushed) << "seed " << seed;
    EXPECT_EQ(grown, cut_behind(network, residual, from)) << "seed " << seed;
  }
}

}  // namespace
}  // namespace landbridge::test
