// SPDX-License-Identifier: Apache-2.0
#include "search/random_graph.hpp"

#include <algorithm>
#include <tuple>

namespace landbridge::test {
namespace {

Label random_weight(Dice& dice, bool has_many_ties) {
  if (dice.one_in(8)) return Label::infinity();
  if (has_many_ties) return label(dice.below(2));
  return {{dice.below(5), dice.below(3), dice.below(2), dice.below(2), dice.below(3), 1}};
}

// Whole numbers before the search begins, as a stage hands them on.
Label random_start(Dice& dice) { return {{dice.below(6), dice.below(3), 0, 0, 0, dice.below(3)}}; }

}  // namespace

std::vector<NodeId> RandomGraph::start_nodes() const {
  std::vector<NodeId> nodes;
  for (const Start& start : starts) nodes.push_back(start.node);
  return nodes;
}

RandomGraph graph_of(std::size_t nodes, std::vector<WeighedArc> arcs) {
  std::ranges::sort(arcs, {}, [](const WeighedArc& arc) {
    return std::tuple(arc.ends.tail, arc.ends.head, arc.weight);
  });
  RandomGraph sample;
  std::vector<ArcEnds> ends;
  for (const WeighedArc& arc : arcs) {
    ends.push_back(arc.ends);
    sample.weights.push(arc.weight);
  }
  sample.graph = Graph(nodes, std::move(ends));
  return sample;
}

std::vector<WeighedArc> arcs_of(const RandomGraph& sample) {
  std::vector<WeighedArc> arcs;
  for (const ArcId arc : sample.weights.keys())
    arcs.push_back({{sample.graph.tail(arc), sample.graph.head(arc)}, sample.weights[arc]});
  return arcs;
}

RandomGraph random_graph(std::uint32_t seed, std::uint32_t nodes, std::uint32_t arcs) {
  Dice dice(seed);
  const bool has_many_ties = seed % 2 == 0;
  std::vector<WeighedArc> drawn;
  while (drawn.size() < arcs) {
    const ArcEnds ends{{dice.below(nodes)}, {dice.below(nodes)}};
    const std::uint32_t copies = dice.one_in(4) ? 2 : 1;
    for (std::uint32_t i = 0; i < copies; ++i)
      drawn.push_back({ends, random_weight(dice, has_many_ties)});
  }
  RandomGraph sample = graph_of(nodes, std::move(drawn));
  for (std::uint32_t i = 1 + dice.below(3); i > 0; --i)
    sample.starts.push_back({{dice.below(nodes)}, random_start(dice)});
  sample.targets = random_nodes(dice, nodes, 1 + dice.below(3));
  return sample;
}

std::vector<NodeId> random_nodes(Dice& dice, std::uint32_t nodes, std::uint32_t count) {
  std::vector<NodeId> all;
  for (std::uint32_t i = 0; i < nodes; ++i) all.push_back({i});
  dice.shuffle(all);
  all.resize(std::min(count, nodes));
  return all;
}

}  // namespace landbridge::test
