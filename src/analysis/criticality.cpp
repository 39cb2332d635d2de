// SPDX-License-Identifier: Apache-2.0
#include "analysis/criticality.hpp"

#include "analysis/route.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace landbridge {
namespace {

using Things = std::vector<std::size_t>;  // taken away together, ascending

struct RowBase {
  std::vector<NodeId> targets;
  std::int64_t weight = unreachable;
  std::vector<std::size_t> uses{};  // things on the way that is the best, ascending
};

// What a row weighs when things are lost.
struct Outcome {
  Things things;
  DemandIndex row;
  std::int64_t weight;
};

bool is_used(const RowBase& row, const Things& things) {
  return std::ranges::any_of(
      things, [&](std::size_t thing) { return std::ranges::binary_search(row.uses, thing); });
}

class Weighing {
 public:
  Weighing(const World& world, const CriticalityQuestion& question)
      : question_(question),
        corridor_(build_corridor_graph(world, *question.cargo, question.conditions)),
        origins_(group_by_origin(*question.demand)),
        weights_(world, corridor_, *question.by, valuation_of(world, *question.cargo), origins_),
        base_(question.demand->rows.size()) {
    found_.things = question.remove->list(world, corridor_);
    things_of_arc_.resize(corridor_.arcs.size());
    for (std::size_t thing = 0; thing < found_.things.size(); ++thing)
      for (const ArcId arc : found_.things[thing].arcs) things_of_arc_[arc.index].push_back(thing);
  }

  Criticality finish() {
    weigh_base();
    std::vector<Things> alone;
    for (std::size_t thing = 0; thing < found_.things.size(); ++thing)
      if (question_.effort == Effort::everything_anew || is_used_by_any(thing))
        alone.push_back({thing});
    found_.losses = losses_of(alone);
    std::erase_if(found_.losses, [](const Loss& loss) { return loss.pairs == 0; });
    if (question_.pairs_among > 0) weigh_pairs();
    return std::move(found_);
  }

 private:
  const std::vector<DemandRow>& rows() const { return question_.demand->rows; }

  void weigh_base() {
    trees_.resize(origins_.size());
    for_each_index(origins_.size(), question_.jobs, [&](std::size_t i) {
      trees_[i].emplace(corridor_.graph, weights_.of(origins_[i].modes),
                        corridor_.platforms_of(origins_[i].place));
      weigh_base(origins_[i], *trees_[i]);
    });
    for (DemandIndex row = 0; row < rows().size(); ++row) {
      if (base_[row].weight == unreachable)
        found_.unreached.push_back(row);
      else
        found_.total += static_cast<double>(base_[row].weight) * shipments(row);
    }
    find_ends();
  }

  void weigh_base(const DemandOrigin& origin, const DistanceTree& tree) {
    for (const DemandIndex row : origin.rows) {
      RowBase& base = base_[row];
      base.targets = corridor_.stops_of(rows()[row].to);
      if (base.targets.empty()) continue;
      const NodeId nearest = tree.nearest(base.targets);
      base.weight = tree.distance(nearest);
      if (base.weight == unreachable) continue;
      std::set<std::size_t> uses;
      for (const ArcId arc : tree.path_to(nearest))
        uses.insert(things_of_arc_[arc.index].begin(), things_of_arc_[arc.index].end());
      base.uses.assign(uses.begin(), uses.end());
    }
  }

  // Rows that begin or end in a thing do not say what its loss costs others.
  void find_ends() {
    for (std::size_t thing = 0; thing < found_.things.size(); ++thing) {
      const auto& places = found_.things[thing].places;
      if (places.empty()) continue;
      for (DemandIndex row = 0; row < rows().size(); ++row)
        if (base_[row].weight != unreachable &&
            (places.contains(rows()[row].from) || places.contains(rows()[row].to)))
          ends_there_[thing].push_back(row);
    }
  }

  bool is_used_by_any(std::size_t thing) const {
    return std::ranges::any_of(
        base_, [&](const RowBase& row) { return std::ranges::binary_search(row.uses, thing); });
  }

  bool ends_in(DemandIndex row, const Things& things) const {
    return std::ranges::any_of(things, [&](std::size_t thing) {
      const auto found = ends_there_.find(thing);
      return found != ends_there_.end() && std::ranges::binary_search(found->second, row);
    });
  }

  double shipments(DemandIndex row) const {
    return rows()[row].volume.value / question_.cargo->teu.value;
  }

  std::vector<Loss> losses_of(const std::vector<Things>& sets) const {
    std::vector<std::vector<Outcome>> by_origin(origins_.size());
    for_each_index(origins_.size(), question_.jobs, [&](std::size_t i) {
      by_origin[i] = question_.effort == Effort::only_what_is_lost
                         ? outcomes_by_detours(origins_[i], *trees_[i], sets)
                         : outcomes_anew(origins_[i], sets);
      if (question_.on_done) question_.on_done();
    });
    std::map<Things, std::vector<Outcome>> by_things;
    for (const Things& things : sets) by_things[things];
    for (const auto& outcomes : by_origin)
      for (const Outcome& outcome : outcomes) by_things[outcome.things].push_back(outcome);
    std::vector<Loss> losses;
    for (const auto& [things, outcomes] : by_things) losses.push_back(loss_of(things, outcomes));
    std::ranges::stable_sort(losses, std::greater<>(), [](const Loss& loss) {
      return std::tuple(loss.added, loss.cut_off_volume.value);
    });
    return losses;
  }

  std::vector<Outcome> outcomes_by_detours(const DemandOrigin& origin, const DistanceTree& tree,
                                           const std::vector<Things>& sets) const {
    Detours detours(tree);
    std::vector<Outcome> outcomes;
    Table<ArcId, char> missing(corridor_.arcs.size(), 0);
    for (const Things& things : sets) {
      bool is_marked = false;
      for (const DemandIndex row : origin.rows) {
        if (!is_used(base_[row], things) || ends_in(row, things)) continue;
        if (!std::exchange(is_marked, true)) mark(things, missing, 1);
        outcomes.push_back({things, row, detours.distance_without(missing, base_[row].targets)});
      }
      if (is_marked) mark(things, missing, 0);
    }
    return outcomes;
  }

  std::vector<Outcome> outcomes_anew(const DemandOrigin& origin,
                                     const std::vector<Things>& sets) const {
    std::vector<Outcome> outcomes;
    const Weights& all = weights_.of(origin.modes);
    Weights weights = all;
    for (const Things& things : sets) {
      for (const std::size_t thing : things)
        for (const ArcId arc : found_.things[thing].arcs) weights[arc] = unreachable;
      const DistanceTree tree(corridor_.graph, weights, corridor_.platforms_of(origin.place));
      for (const std::size_t thing : things)
        for (const ArcId arc : found_.things[thing].arcs) weights[arc] = all[arc];
      for (const DemandIndex row : origin.rows) {
        if (base_[row].weight == unreachable || ends_in(row, things)) continue;
        const std::int64_t weight = tree.distance(tree.nearest(base_[row].targets));
        if (weight != base_[row].weight || is_used(base_[row], things))
          outcomes.push_back({things, row, weight});
      }
    }
    return outcomes;
  }

  void mark(const Things& things, Table<ArcId, char>& missing, char as) const {
    for (const std::size_t thing : things)
      for (const ArcId arc : found_.things[thing].arcs) missing[arc] = as;
  }

  Loss loss_of(const Things& things, const std::vector<Outcome>& outcomes) const {
    Loss loss{.things = things};
    double before = 0.0;
    for (const Outcome& outcome : outcomes) {
      const DemandRow& row = rows()[outcome.row];
      ++loss.pairs;
      loss.volume += row.volume;
      if (outcome.weight == unreachable) {
        loss.cut_off.push_back(outcome.row);
        loss.cut_off_volume += row.volume;
        continue;
      }
      const std::int64_t was = base_[outcome.row].weight;
      loss.added += static_cast<double>(outcome.weight - was) * shipments(outcome.row);
      before += static_cast<double>(was) * shipments(outcome.row);
    }
    if (before > 0.0) loss.detour_factor = 1.0 + loss.added / before;
    std::set<DemandIndex> ending;
    for (const std::size_t thing : things)
      if (const auto found = ends_there_.find(thing); found != ends_there_.end())
        ending.insert(found->second.begin(), found->second.end());
    loss.ending_there.assign(ending.begin(), ending.end());
    return loss;
  }

  void weigh_pairs() {
    std::map<std::size_t, double> alone;
    std::vector<std::size_t> top;
    for (const Loss& loss : found_.losses) {
      alone[loss.things.front()] = loss.added;
      if (top.size() < question_.pairs_among) top.push_back(loss.things.front());
    }
    std::ranges::sort(top);
    std::vector<Things> sets;
    for (std::size_t i = 0; i < top.size(); ++i)
      for (std::size_t j = i + 1; j < top.size(); ++j) sets.push_back({top[i], top[j]});
    found_.pair_losses = losses_of(sets);
    for (Loss& loss : found_.pair_losses)
      loss.excess = loss.added - alone[loss.things[0]] - alone[loss.things[1]];
  }

  const CriticalityQuestion& question_;
  CorridorGraph corridor_;
  std::vector<DemandOrigin> origins_;
  DemandWeights weights_;
  std::vector<std::optional<DistanceTree>> trees_;  // with nothing lost, one per origin
  std::vector<RowBase> base_;
  Criticality found_;
  std::vector<std::vector<std::size_t>> things_of_arc_;
  std::map<std::size_t, std::vector<DemandIndex>> ends_there_;
};

}  // namespace

Criticality find_criticality(const World& world, const CriticalityQuestion& question) {
  return Weighing(world, question).finish();
}

}  // namespace landbridge
