// SPDX-License-Identifier: Apache-2.0
#include "analysis/sweep.hpp"

#include "base/error.hpp"
#include "model/quantities.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace landbridge {
namespace {

// What is wrong with a variation is the fault of who asked, not of the data.
template <class Work>
auto as_usage(Work work) {
  try {
    return work();
  } catch (const Error& error) {
    if (error.status() != ExitStatus::bad_data) throw;
    fail(ExitStatus::usage, "{}", error.what());
  }
}

// The steps of a variation that may hold the extremes.
std::vector<std::size_t> ends_of(const Variation& variation) {
  const auto [least, greatest] = std::ranges::minmax_element(variation.amounts);
  const std::set<std::size_t> ends{static_cast<std::size_t>(least - variation.amounts.begin()),
                                   static_cast<std::size_t>(greatest - variation.amounts.begin())};
  return {ends.begin(), ends.end()};
}

void vary(World& world, const Variation& variation, const Selection& selection, double amount) {
  Change change = variation.change;
  change.amount = amount;
  if (set_figures(world, change, selection, {Grade::d, "scenario:sweep"}) > 0) return;
  fail(ExitStatus::usage, "{}: nothing that is meant has a figure {}; {}", change.where.text,
       change.quantity,
       change.operation == Arithmetic::to
           ? "correct the words that choose"
           : "correct the words that choose, or set it by '= A,B,C'");
}

}  // namespace

Sweep::Sweep(const World& world, std::vector<Variation> variations)
    : world_(&world), variations_(std::move(variations)) {
  for (const Variation& variation : variations_)
    selections_.push_back(
        as_usage([&] { return Selection(world, variation.change.what, variation.change.where); }));
}

std::size_t Sweep::size() const {
  std::size_t points = 1;
  for (const Variation& variation : variations_) points *= variation.amounts.size();
  return points;
}

std::vector<std::size_t> Sweep::steps_of(std::size_t point) const {
  std::vector<std::size_t> steps(variations_.size());
  for (std::size_t i = variations_.size(); i-- > 0;) {
    steps[i] = point % variations_[i].amounts.size();
    point /= variations_[i].amounts.size();
  }
  return steps;
}

std::size_t Sweep::point_at(const std::vector<std::size_t>& steps) const {
  std::size_t point = 0;
  for (std::size_t i = 0; i < steps.size(); ++i)
    point = point * variations_[i].amounts.size() + steps[i];
  return point;
}

std::vector<double> Sweep::amounts_of(std::size_t point) const {
  std::vector<double> amounts;
  for (const std::size_t step : steps_of(point))
    amounts.push_back(variations_[amounts.size()].amounts[step]);
  return amounts;
}

World Sweep::world_at(std::size_t point) const {
  const std::vector<double> amounts = amounts_of(point);
  World world = *world_;
  as_usage([&] {
    for (std::size_t i = 0; i < variations_.size(); ++i)
      vary(world, variations_[i], selections_[i], amounts[i]);
  });
  return world;
}

void Sweep::check(Jobs jobs) const {
  std::vector<std::vector<std::size_t>> corners{{}};
  for (const Variation& variation : variations_) {
    std::vector<std::vector<std::size_t>> longer;
    for (const std::vector<std::size_t>& corner : corners)
      for (const std::size_t end : ends_of(variation)) {
        longer.push_back(corner);
        longer.back().push_back(end);
      }
    corners = std::move(longer);
  }
  for_each_index(corners.size(), jobs, [&](std::size_t i) { world_at(point_at(corners[i])); });
}

DemandRoutes ask(const World& world, const SweepQuestion& asked) {
  const Question& question = asked.question;
  if (asked.demand != nullptr)
    return find_demand_routes(world, *asked.demand, *question.by, *question.cargo,
                              question.conditions, Jobs{1});
  DemandRoutes routes{{std::nullopt}};
  if (const auto route = find_route(world, question)) {
    routes.rows.front() = row_route_of(world, *question.cargo, *question.by, route->legs);
    routes.weight = static_cast<double>(routes.rows.front()->weight);
  }
  return routes;
}

std::vector<DemandRoutes> ask(const Sweep& sweep, const SweepQuestion& question, std::size_t first,
                              std::size_t count, Jobs jobs, const std::function<void()>& on_done) {
  std::vector<DemandRoutes> answers(count);
  for_each_index(count, jobs, [&](std::size_t i) {
    answers[i] = ask(sweep.world_at(first + i), question);
    on_done();
  });
  return answers;
}

}  // namespace landbridge
