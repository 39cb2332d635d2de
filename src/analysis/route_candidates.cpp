// SPDX-License-Identifier: Apache-2.0
#include "analysis/route_candidates.hpp"

#include "analysis/alternative_routes.hpp"

#include <algorithm>
#include <utility>

namespace landbridge {
namespace {

bool comes_before(const Path& a, const Path& b) {
  return std::tie(a.label, a.arcs, a.start) < std::tie(b.label, b.arcs, b.start);
}

std::optional<Path> best_of(const StagedGraph& staged, const ArcLabels& weights) {
  const std::vector<std::vector<NodeId>> stages{staged.targets};
  return shortest_path(staged.graph, weights, staged.starts, stages);
}

}  // namespace

StagedGraph staged_for(const World& world, const Question& question, const CorridorGraph& graph) {
  std::vector<std::vector<NodeId>> stages;
  for (const PlaceId via : question.via) stages.push_back(graph.stops_of(via));
  stages.push_back(graph.stops_of(question.to));
  const ArcLabels labels = labels_of(graph, *question.by, valuation_of(world, *question.cargo));
  StagedGraph staged = unroll(graph.graph, labels, graph.platforms_of(question.from), stages);
  for (const NodeId start : staged.starts)
    for (const ArcId arc : staged.graph.out_arcs(start))
      if (const auto plain = staged.arc_of[arc];
          plain && graph.nodes[graph.graph.head(*plain)].role == Role::changed)
        staged.weights[arc] = Label::infinity();
  return staged;
}

OtherWays::OtherWays(const CorridorGraph& corridor, const StagedGraph& staged,
                     const ArcLabels& weights)
    : corridor_(&corridor),
      staged_(&staged),
      paths_(staged.graph, weights, staged.starts, staged.targets) {}

// Links as they are run over, and transfers with their place; waits follow from these.
std::vector<OtherWays::Step> OtherWays::steps_of(const Path& path) const {
  std::vector<Step> steps;
  for (const ArcId staged : path.arcs) {
    if (!staged_->arc_of[staged]) continue;
    const ArcId id = *staged_->arc_of[staged];
    const Arc& arc = corridor_->arcs[id];
    if (is_ride(arc)) steps.emplace_back(arc.link->index, arc.is_forward, 0);
    if (arc.transfer)
      steps.emplace_back(corridor_->nodes[corridor_->graph.tail(id)].place.index, true,
                         arc.transfer->index + 1);
  }
  return steps;
}

std::optional<Path> OtherWays::next() {
  while (drawn_ < most_drawn) {
    auto path = paths_.next();
    if (!path) return {};
    ++drawn_;
    if (seen_.insert(steps_of(*path)).second) return path;
  }
  return {};
}

Candidates::Candidates(const World& world, const Question& question, const CorridorGraph& corridor,
                       const StagedGraph& staged, DifferenceRule rule)
    : staged_(staged), corridor_(corridor), rule_(rule) {
  std::vector<PlaceId> ends{question.from, question.to};
  ends.insert(ends.end(), question.via.begin(), question.via.end());
  for (const ArcId arc : corridor.arcs.keys())
    uses_.push(uses_of(world, corridor, arc, *rule.in, ends));
}

Uses Candidates::uses_along(const Path& path) const {
  Uses uses;
  for (const ArcId arc : path.arcs)
    if (const auto plain = staged_.arc_of[arc]) add(uses, uses_[*plain], *rule_.in);
  return uses;
}

void Candidates::take(const Path& path) {
  const Uses uses = uses_along(path);
  taken_.push_back(marks_of(uses, *rule_.in));
  add(used_, uses, *rule_.in);
}

bool Candidates::differs(const Path& path) const {
  constexpr double slack = 1e-9;  // of a share that is told in decimals
  const Uses uses = uses_along(path);
  if (std::ranges::find(taken_, marks_of(uses, *rule_.in)) != taken_.end()) return false;
  return rule_.in->sharing == Sharing::another_set ||
         share_among(uses, used_) <= rule_.max_overlap + slack;
}

bool Candidates::shares_nothing() const {
  return rule_.in->sharing == Sharing::at_most && rule_.max_overlap == 0.0;
}

std::optional<Candidates::Choice> Candidates::next() {
  std::optional<Choice> apart;
  if (rule_.in->sharing == Sharing::at_most) apart = without_what_is_used();
  if (shares_nothing()) return apart;
  if (!is_listed_) list();
  for (; at_ < listed_.size(); ++at_) {
    const Path& path = listed_[at_];
    if (apart && !comes_before(path, apart->path)) break;
    ++looked_at_;
    if (differs(path)) return Choice{path, knows_all_ || path.label <= known_to_};
  }
  if (apart) apart->is_proven = knows_all_ || apart->path.label <= known_to_;
  return apart;
}

// The best way that shares nothing with those taken. If one of these uses nothing of the kind, the
// way must use something.
std::optional<Candidates::Choice> Candidates::without_what_is_used() {
  ArcLabels weights = staged_.weights;
  for (const ArcId arc : weights.keys())
    if (const auto plain = staged_.arc_of[arc]; plain && has_any(uses_[*plain], used_))
      weights[arc] = Label::infinity();
  ++looked_at_;
  if (std::ranges::any_of(taken_, [](const auto& marks) { return marks.empty(); }))
    return over_something(weights);
  auto best = best_of(staged_, weights);
  if (!best) return {};
  return Choice{std::move(*best), true};
}

// The first of the best ways over each arc that uses something of the kind; if that is not the
// first of all, the next best ways may prove it, or hold a better one.
std::optional<Candidates::Choice> Candidates::over_something(const ArcLabels& weights) {
  std::optional<Choice> choice = through_something(weights);
  if (choice && choice->is_proven) return choice;
  OtherWays ways(corridor_, staged_, weights);
  for (std::size_t i = 0; i < most_next_best; ++i) {
    auto path = ways.next();
    if (!path) break;
    ++looked_at_;
    if (!uses_along(*path).empty()) return Choice{std::move(*path), true};
    if (!choice || comes_before(*path, choice->path)) continue;
    choice->is_proven = true;
    break;
  }
  return choice;
}

std::optional<Candidates::Choice> Candidates::through_something(const ArcLabels& weights) {
  const ThroughPaths through(staged_.graph, weights, staged_.starts, staged_.targets);
  bool is_proven = true;
  for (const ArcId arc : through.in_order()) {
    const auto plain = staged_.arc_of[arc];
    if (!plain || uses_[*plain].empty()) continue;
    ++looked_at_;
    if (auto path = through.path(arc)) return Choice{std::move(*path), is_proven};
    is_proven = false;  // a better one may go round where this way meets itself
  }
  return {};
}

void Candidates::list() {
  is_listed_ = true;
  list_next_best();
  if (rule_.in->sharing == Sharing::another_set) list_by_modes();
  const ThroughPaths through(staged_.graph, staged_.weights, staged_.starts, staged_.targets);
  for (const ArcId arc : through.in_order())
    if (auto path = through.path(arc)) listed_.push_back(std::move(*path));
  std::ranges::sort(listed_, comes_before);
  const auto same = [](const Path& a, const Path& b) { return a.arcs == b.arcs; };
  listed_.erase(std::unique(listed_.begin(), listed_.end(), same), listed_.end());
}

void Candidates::list_next_best() {
  OtherWays ways(corridor_, staged_, staged_.weights);
  while (listed_.size() < most_next_best) {
    auto path = ways.next();
    if (!path) {
      knows_all_ = ways.drawn() < most_drawn;
      return;
    }
    known_to_ = path->label;
    listed_.push_back(std::move(*path));
  }
}

// The best way by each set of modes.
void Candidates::list_by_modes() {
  for (std::uint32_t set = 1; set < 1U << modes.size(); ++set) {
    ArcLabels weights = staged_.weights;
    for (const ArcId arc : weights.keys()) {
      if (!staged_.arc_of[arc]) continue;
      for (const auto& [mode, metres] : uses_[*staged_.arc_of[arc]])
        if ((set >> mode & 1U) == 0) weights[arc] = Label::infinity();
    }
    if (auto best = best_of(staged_, weights)) listed_.push_back(std::move(*best));
  }
}

}  // namespace landbridge
