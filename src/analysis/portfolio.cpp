// SPDX-License-Identifier: Apache-2.0
#include "analysis/portfolio.hpp"

#include "analysis/demand_weights.hpp"
#include "analysis/shapley.hpp"
#include "analysis/weight_bounds.hpp"
#include "model/apply_scenario.hpp"
#include "search/detour.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace landbridge {
namespace {

class Valuing {
 public:
  Valuing(const World& base, const PortfolioQuestion& question)
      : base_(base),
        question_(question),
        rules_(rules_of(*question.projects)),
        before_(find_demand_weights(base, *question.demand, *question.by, *question.cargo,
                                    question.conditions, question.jobs)) {}

  Portfolio finish() {
    list_choices();
    weigh_sets();
    tell_base();
    tell_projects();
    found_.whole = best_of(all());
    return std::move(found_);
  }

 private:
  std::size_t count() const { return rules_.size(); }
  ProjectSet all() const { return ProjectSet::first(count()); }

  // Every set that shares ask the worth of, with its maximal sensible subsets.
  void list_choices() {
    choose(ProjectSet());
    choose(all());
    for (std::size_t i = 0; i < count(); ++i) {
      choose(all().without(i));
      choose(with_needs(rules_, i));
      choose(with_needs(rules_, i).without(i));
    }
    if (!question_.sampling) {
      for (std::uint64_t number = 0; number <= all().number(); ++number)
        choose(ProjectSet::numbered(number));
      return;
    }
    orders_ = random_orders(count(), question_.sampling->samples, question_.sampling->seed);
    for (const ProjectOrder& order : orders_) {
      ProjectSet set;
      for (const std::size_t project : order) choose(set = set.with(project));
    }
  }

  void choose(ProjectSet set) {
    if (!choices_.contains(set)) choices_.emplace(set, maximal_sensible(rules_, set));
  }

  void weigh_sets() {
    std::set<ProjectSet> asked;
    for (const auto& [set, choices] : choices_) asked.insert(choices.begin(), choices.end());
    for (const ProjectSet set : asked) {
      places_.emplace(set, found_.sets.size());
      found_.sets.push_back({set});
    }
    WeightBounds bounds(
        question_.searches_all ? ProjectSet() : projects_that_only_open(*question_.projects),
        before_.size());
    std::map<std::size_t, std::vector<std::size_t>> by_rank;
    for (std::size_t i = 0; i < found_.sets.size(); ++i)
      by_rank[bounds.rank(found_.sets[i].projects)].push_back(i);
    for (const auto& [rank, sets] : by_rank) weigh_rank(sets, bounds);
  }

  // Sets of one rank do not see each other, so that any number of jobs gives the same.
  void weigh_rank(const std::vector<std::size_t>& sets, WeightBounds& bounds) {
    std::vector<std::vector<std::int64_t>> searched(sets.size());
    for_each_index(sets.size(), question_.jobs, [&](std::size_t i) {
      SetValue& value = found_.sets[sets[i]];
      const auto told = bounds.between(value.projects);
      if (!told) searched[i] = weights_with(value.projects);
      tell_difference(told ? *told : searched[i], value);
    });
    for (std::size_t i = 0; i < sets.size(); ++i) {
      if (searched[i].empty()) continue;
      ++found_.searched;
      bounds.add(found_.sets[sets[i]].projects, std::move(searched[i]));
    }
  }

  std::vector<std::int64_t> weights_with(ProjectSet set) const {
    if (set.is_empty()) return before_;
    constexpr Jobs one_job{1};
    World world = base_;
    for (const Scenario* scenario : scenarios_of(*question_.projects, set))
      apply_scenario(*scenario, world);
    const Cargo& cargo = *std::ranges::find(world.cargoes, question_.cargo->id, &Cargo::id);
    return find_demand_weights(world, moved(*question_.demand, base_, world), *question_.by, cargo,
                               moved(question_.conditions, base_, world), one_job);
  }

  void tell_difference(const std::vector<std::int64_t>& after, SetValue& value) const {
    for (DemandIndex row = 0; row < after.size(); ++row) {
      const bool was_reached = before_[row] != unreachable;
      const bool is_reached = after[row] != unreachable;
      if (was_reached && is_reached)
        value.saved += static_cast<double>(before_[row] - after[row]) * shipments(row);
      else if (is_reached)
        value.gained.push_back(row);
      else if (was_reached)
        value.lost.push_back(row);
    }
  }

  double shipments(DemandIndex row) const {
    return question_.demand->rows[row].volume.value / question_.cargo->teu.value;
  }

  // The choice that saves most, the first of equals.
  std::size_t best_of(ProjectSet set) const {
    const std::vector<ProjectSet>& choices = choices_.at(set);
    std::size_t best = places_.at(choices.front());
    for (const ProjectSet choice : choices)
      if (const std::size_t place = places_.at(choice);
          found_.sets[place].saved > found_.sets[best].saved)
        best = place;
    return best;
  }

  double worth(ProjectSet set) const { return found_.sets[best_of(set)].saved; }

  void tell_base() {
    for (DemandIndex row = 0; row < before_.size(); ++row) {
      if (before_[row] == unreachable)
        found_.unreached.push_back(row);
      else
        found_.total += static_cast<double>(before_[row]) * shipments(row);
    }
  }

  void tell_projects() {
    found_.projects.resize(count());
    for (std::size_t i = 0; i < count(); ++i) {
      ProjectValue& value = found_.projects[i];
      const ProjectSet alone = with_needs(rules_, i);
      value.alone = places_.at(alone);
      value.added_alone = worth(alone) - worth(alone.without(i));
      value.in_the_whole = worth(all()) - worth(all().without(i));
    }
    const Worth asked = [this](ProjectSet set) { return worth(set); };
    if (question_.sampling) {
      const auto shares = estimated_shares(count(), orders_, asked);
      for (std::size_t i = 0; i < count(); ++i) {
        found_.projects[i].share = shares[i].mean;
        found_.projects[i].share_margin = shares[i].half_width;
      }
      return;
    }
    const auto shares = shapley_shares(count(), asked);
    for (std::size_t i = 0; i < count(); ++i) found_.projects[i].share = shares[i];
  }

  const World& base_;
  const PortfolioQuestion& question_;
  ProjectRules rules_;
  std::vector<std::int64_t> before_;  // weights in the base world, one per row
  std::vector<ProjectOrder> orders_;
  std::map<ProjectSet, std::vector<ProjectSet>> choices_;
  std::map<ProjectSet, std::size_t> places_;  // in found_.sets
  Portfolio found_;
};

}  // namespace

Portfolio find_portfolio(const World& base, const PortfolioQuestion& question) {
  return Valuing(base, question).finish();
}

}  // namespace landbridge
