// SPDX-License-Identifier: Apache-2.0
#include "model/apply_scenario.hpp"

#include "base/error.hpp"
#include "model/parallel_lines.hpp"
#include "model/quantities.hpp"
#include "model/redraft.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <variant>

namespace landbridge {
namespace {

// A change of days is an exception that comes after all others; one without days is for ever.
void make(Availability& availability, Status status, const Change& change) {
  if (change.from || change.to)
    availability.periods.push_back({status, change.from, change.to});
  else
    availability = {
        .status = status, .open_from = {}, .open_to = {}, .periods = {}, .closed_months = {}};
}

std::vector<std::string> left_open_by(const Change& change, const World& world,
                                      const Selection& selection) {
  std::set<LinkId> closed;
  for (const LinkId link : world.links.keys())
    if (selection.has(world.links[link])) closed.insert(link);
  std::vector<std::string> ids;
  for (const LinkId link :
       parallel_to(world, closed, {change.from.value_or(world.card.reference_date), false}))
    ids.push_back(world.links[link].id);
  return ids;
}

// Links, and where something is opened the crossings on them: both must be open.
std::vector<std::string> make_all(World& world, Status status, const Change& change,
                                  const Selection& selection) {
  std::vector<Availability*> selected;
  std::vector<std::string> links;
  for (Link& link : world.links) {
    if (!selection.has(link)) continue;
    selected.push_back(&link.availability);
    links.push_back(link.id);
  }
  if (status == Status::operating)
    for (Crossing& crossing : world.crossings)
      if (selection.has(crossing)) selected.push_back(&crossing.availability);
  for (Availability* availability : selected) make(*availability, status, change);
  return links;
}

// Where the stay at a border is part of a gauge change there, and setting it alone changes nothing
// for trains that change gauge.
std::vector<std::string> queues_with(const World& world, const Selection& selection) {
  std::set<std::string> places;
  for (const Transfer& transfer : world.transfers) {
    const auto* place = std::get_if<PlaceId>(&transfer.where);
    if (place == nullptr || !transfer.includes_border) continue;
    const bool is_at_one = std::ranges::any_of(world.crossings, [&](const Crossing& crossing) {
      return crossing.mode == Mode::rail && (crossing.from == *place || crossing.to == *place) &&
             selection.has(crossing);
    });
    if (is_at_one) places.insert(world.places[*place].name);
  }
  return {places.begin(), places.end()};
}

// Names that are not in the world are forgiven where a change may meet nothing; what is wrong
// otherwise is not.
std::optional<Selection> selection_of(const Change& change, const World& world) {
  try {
    return Selection(world, change.what, change.where);
  } catch (const Error&) {
    if (!change.is_optional) throw;
    return {};
  }
}

AppliedChange done(const Scenario& scenario, const Change& change, World& world) {
  const auto selection = selection_of(change, world);
  if (!selection) return {&change};
  switch (change.deed) {
    case Deed::close: {
      AppliedChange made{&change, {}, 0, left_open_by(change, world, *selection)};
      made.links = make_all(world, Status::closed, change, *selection);
      return made;
    }
    case Deed::open:
      return {&change, make_all(world, Status::operating, change, *selection)};
    case Deed::set:
      break;
  }
  AppliedChange set{&change};
  set.figures = set_figures(world, change, *selection, {Grade::d, "scenario:" + scenario.name});
  if (change.quantity.starts_with("border.dwell")) set.in_queues = queues_with(world, *selection);
  return set;
}

}  // namespace

namespace {

// What is wrong with the whole only once the additions are there is said of their file.
void add_to(World& world, const Scenario& scenario) {
  try {
    world = with(std::move(world), scenario.additions);
  } catch (const Error& error) {
    const std::string_view sentence = error.what();
    if (sentence.starts_with(scenario.file)) throw;
    fail(error.status(), "{}: with what it adds: {}", scenario.file, sentence);
  }
}

// The queues that the scenario itself sets need no remark.
void forget_queues_that_are_set(const World& world, AppliedScenario& applied) {
  const std::string own_source = "scenario:" + applied.scenario->name;
  std::set<std::string> set;
  for (const Transfer& transfer : world.transfers)
    if (const auto* place = std::get_if<PlaceId>(&transfer.where);
        place != nullptr && transfer.includes_border && transfer.evidence.source == own_source)
      set.insert(world.places[*place].name);
  for (AppliedChange& made : applied.changes)
    std::erase_if(made.in_queues, [&](const std::string& name) { return set.contains(name); });
}

}  // namespace

AppliedScenario apply_scenario(const Scenario& scenario, World& world) {
  AppliedScenario applied{&scenario, scenario.additions.size()};
  if (applied.additions > 0) add_to(world, scenario);
  world.card.scenarios.push_back(scenario.name);
  for (const Change& change : scenario.changes) {
    const AppliedChange& made = applied.changes.emplace_back(done(scenario, change, world));
    if (made.links.empty() && made.figures == 0 && !change.is_optional)
      fail(ExitStatus::bad_data,
           "{}: [[{}]] matches nothing; correct its words, or add optional = true",
           change.where.text, deed_names[static_cast<std::size_t>(change.deed)]);
  }
  forget_queues_that_are_set(world, applied);
  return applied;
}

std::vector<AppliedScenario> apply_stack(const Stack& stack, World& world) {
  if (const std::string fault = fault_of(stack); !fault.empty())
    fail(ExitStatus::bad_data, "{}", fault);
  std::vector<AppliedScenario> applied;
  for (const Scenario& scenario : stack) applied.push_back(apply_scenario(scenario, world));
  return applied;
}

}  // namespace landbridge
