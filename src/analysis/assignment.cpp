// SPDX-License-Identifier: Apache-2.0
#include "analysis/assignment.hpp"

#include "analysis/demand_groups.hpp"
#include "analysis/limit_costs.hpp"
#include "analysis/route.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace landbridge {
namespace {

std::int64_t yearly(const Limited& capacity) {
  if (!capacity) return unlimited;
  return std::llround(capacity->value.value * days_a_year);
}

// A graph with more arcs, and where the old ones have gone.
struct ExtendedGraph {
  Graph graph;
  Capacities capacities;
  Costs costs;
  Table<ArcId, ArcId> old_arcs;
};

class Extension {
 public:
  Extension(const Graph& graph, const Capacities& capacities, const Costs& costs) {
    for (const ArcId arc : capacities.keys())
      drafts_.push_back({graph.tail(arc), graph.head(arc), capacities[arc], costs[arc], arc});
  }

  void add(NodeId tail, NodeId head, std::int64_t capacity) {
    drafts_.push_back({tail, head, capacity, 0, {}});
  }

  ExtendedGraph finish(std::size_t node_count) && {
    std::ranges::stable_sort(drafts_, {}, &Draft::tail);
    ExtendedGraph extended;
    extended.old_arcs = Table<ArcId, ArcId>(drafts_.size(), ArcId{});
    std::vector<ArcEnds> ends;
    for (const Draft& draft : drafts_) {
      ends.push_back({draft.tail, draft.head});
      extended.costs.push(draft.cost);
      const ArcId arc = extended.capacities.push(draft.capacity);
      if (draft.old) extended.old_arcs[*draft.old] = arc;
    }
    extended.graph = Graph(node_count, std::move(ends));
    return extended;
  }

 private:
  struct Draft {
    NodeId tail;
    NodeId head;
    std::int64_t capacity;
    std::int64_t cost;
    std::optional<ArcId> old;
  };
  std::vector<Draft> drafts_;
};

class Assigning {
 public:
  Assigning(const World& world, const AssignmentQuestion& question)
      : question_(question),
        world_(world),
        corridor_(build_corridor_graph(world, *question.cargo, question.conditions)),
        origins_(group_by_origin(*question.demand)),
        weights_(world, corridor_, *question.by, valuation_of(world, *question.cargo), origins_) {
    found_.limits = limits_of(world, corridor_);
    for (const Limit& limit : found_.limits.all) found_.capacity.push(yearly(limit.capacity));
    found_.load = Amounts(found_.limits.all.size(), 0);
    left_ = found_.capacity;
    for (const DemandRow& row : question.demand->rows)
      found_.rows.push_back({.asked = nearest_teu(row.volume.value * question.scale)});
    find_routes();
  }

  Assignment finish() {
    if (question_.method == AssignmentMethod::paths)
      for (const std::size_t row : largest_first()) send_by_paths(row);
    else
      send_by_origins();
    return std::move(found_);
  }

 private:
  void find_routes() {
    for (const DemandOrigin& origin : origins_) {
      const DistanceTree tree(corridor_.graph, weights_.of(origin.modes),
                              corridor_.platforms_of(origin.place));
      for (const DemandIndex row : origin.rows) {
        const auto targets = corridor_.stops_of(row_at(row).to);
        found_.rows[row].has_route =
            !targets.empty() && tree.distance(tree.nearest(targets)) != unreachable;
      }
    }
  }

  const DemandRow& row_at(std::size_t row) const { return question_.demand->rows[row]; }
  std::int64_t left_to_send(std::size_t row) const {
    return found_.rows[row].asked - found_.rows[row].carried;
  }

  std::vector<std::size_t> largest_first() const {
    std::vector<std::size_t> order(found_.rows.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, std::greater<>(),
                             [&](std::size_t row) { return found_.rows[row].asked; });
    return order;
  }

  // Sends what is left of a row over the cheapest way of what is left of the network, as often as
  // there is one.
  void send_by_paths(std::size_t row) {
    const auto targets = corridor_.stops_of(row_at(row).to);
    const auto starts = corridor_.platforms_of(row_at(row).from);
    if (targets.empty() || starts.empty()) return;
    while (left_to_send(row) > 0) {
      const DistanceTree tree(corridor_.graph, weights_.of(row_at(row).modes), starts);
      const NodeId target = tree.nearest(targets);
      if (tree.distance(target) == unreachable) return;
      take(row, tree.path_to(target), tree.distance(target));
    }
  }

  void take(std::size_t row, const std::vector<ArcId>& path, std::int64_t weight) {
    std::map<LimitId, std::int64_t> passes;  // a way may use a limit twice
    for (const ArcId arc : path)
      for (const LimitId limit : found_.limits.of_arc[arc]) ++passes[limit];
    std::int64_t amount = left_to_send(row);
    for (const auto& [limit, times] : passes) amount = std::min(amount, left_[limit] / times);
    for (const auto& [limit, times] : passes) {
      load(limit, amount * times);
      if (left_[limit] < times) left_[limit] = 0;  // too little for a way that needs it twice
      if (left_[limit] == 0) is_full_ = true;
    }
    close_full();
    found_.rows[row].carried += amount;
    const double weighed = static_cast<double>(weight) * static_cast<double>(amount);
    found_.rows[row].weight += weighed;
    found_.weight += weighed;
  }

  void load(LimitId limit, std::int64_t amount) {
    found_.load[limit] += amount;
    if (left_[limit] < unlimited) left_[limit] -= amount;
  }

  // Arcs of limits that are used up can be travelled no more.
  void close_full() {
    if (!std::exchange(is_full_, false)) return;
    for (const ArcId arc : corridor_.arcs.keys())
      for (const LimitId limit : found_.limits.of_arc[arc])
        if (left_[limit] == 0) weights_.close(arc);
  }

  void send_by_origins() {
    const auto volume = [&](const DemandOrigin& origin) {
      std::int64_t sum = 0;
      for (const DemandIndex row : origin.rows) sum += found_.rows[row].asked;
      return sum;
    };
    std::ranges::stable_sort(origins_, std::greater<>(), volume);
    const LimitGraph graph(corridor_, found_.limits);
    const Costs costs = costs_for(
        graph, weights_of(corridor_, *question_.by, valuation_of(world_, *question_.cargo)));
    for (const DemandOrigin& origin : origins_) send(origin, graph, costs);
  }

  // What is left of every limit for rows that go by these modes: nothing of other lines.
  Amounts left_for(ModeSet set) const {
    Amounts left = left_;
    for (const LimitId id : left.keys()) {
      const Limit& limit = found_.limits.all[id];
      if (limit.kind == LimitKind::line && !set.contains(limit.mode)) left[id] = 0;
    }
    return left;
  }

  // All rows of one origin at once: behind the stops of every destination lies a node of its own
  // from which no more than its volume leads to the one sink.
  void send(const DemandOrigin& origin, const LimitGraph& graph, const Costs& costs) {
    const auto& rows = origin.rows;
    const auto first = static_cast<std::uint32_t>(graph.graph().node_count());
    const NodeId sink{first + static_cast<std::uint32_t>(rows.size())};
    Extension extended(graph.graph(), graph.capacities_for(left_for(origin.modes)), costs);
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
      for (const NodeId stop : corridor_.stops_of(row_at(rows[i]).to))
        extended.add(stop, {first + i}, unlimited);
      extended.add({first + i}, sink, found_.rows[rows[i]].asked);
    }
    const ExtendedGraph whole = std::move(extended).finish(sink.index + 1);
    const auto sources = corridor_.platforms_of(origin.place);
    const std::vector<NodeId> sinks{sink};
    const CheapestFlow flow =
        cheapest_flow(whole.graph, whole.capacities, whole.costs, sources, sinks, unlimited);
    for (const LimitId limit : found_.limits.all.keys())
      load(limit, flow.on[whole.old_arcs[graph.arc_of(limit)]]);
    for (std::uint32_t i = 0; i < rows.size(); ++i)
      for (const ArcId arc : whole.graph.out_arcs({first + i}))
        found_.rows[rows[i]].carried += flow.on[arc];
    for (const ArcId arc : flow.on.keys())
      found_.weight += static_cast<double>(flow.on[arc]) * static_cast<double>(whole.costs[arc]);
  }

  const AssignmentQuestion& question_;
  const World& world_;
  CorridorGraph corridor_;
  std::vector<DemandOrigin> origins_;
  DemandWeights weights_;
  Amounts left_;
  bool is_full_ = false;
  Assignment found_;
};

}  // namespace

Assignment assign(const World& world, const AssignmentQuestion& question) {
  return Assigning(world, question).finish();
}

}  // namespace landbridge
