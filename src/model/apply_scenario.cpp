// SPDX-License-Identifier: Apache-2.0
#include "model/apply_scenario.hpp"

#include "base/error.hpp"
#include "model/quantities.hpp"

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

// Links, and where something is opened the crossings on them: both must be open.
std::size_t make_all(World& world, Status status, const Change& change) {
  const Selection selection(world, change.what, change.where);
  std::vector<Availability*> selected;
  std::size_t links = 0;
  for (Link& link : world.links)
    if (selection.has(link)) selected.push_back(&link.availability);
  links = selected.size();
  if (status == Status::operating)
    for (Crossing& crossing : world.crossings)
      if (selection.has(crossing)) selected.push_back(&crossing.availability);
  for (Availability* availability : selected) make(*availability, status, change);
  return links;
}

Effect made(const Scenario& scenario, const Change& change, World& world) {
  switch (change.deed) {
    case Deed::close:
      return {&change, make_all(world, Status::closed, change)};
    case Deed::open:
      return {&change, make_all(world, Status::operating, change)};
    case Deed::set:
      break;
  }
  return {&change, 0, set_figures(world, change, {Grade::d, "scenario:" + scenario.name})};
}

}  // namespace

namespace {

// What names nothing is forgiven where a change may meet nothing.
Effect done(const Scenario& scenario, const Change& change, World& world) {
  try {
    return made(scenario, change, world);
  } catch (const Error&) {
    if (!change.is_optional) throw;
    return {&change};
  }
}

}  // namespace

std::vector<Effect> apply(const Scenario& scenario, World& world) {
  std::vector<Effect> effects;
  world.card.scenarios.push_back(scenario.name);
  for (const Change& change : scenario.changes) {
    const Effect& effect = effects.emplace_back(done(scenario, change, world));
    if (effect.links + effect.figures == 0 && !change.is_optional)
      fail(ExitStatus::bad_data,
           "{}: [[{}]] matches nothing; correct its words, or add optional = true",
           change.where.text, deed_names[static_cast<std::size_t>(change.deed)]);
  }
  return effects;
}

}  // namespace landbridge
