// SPDX-License-Identifier: Apache-2.0
#include "model/apply_scenario.hpp"

#include "base/error.hpp"
#include "model/quantities.hpp"

#include <optional>

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
std::size_t make_all(World& world, Status status, const Change& change,
                     const Selection& selection) {
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

Effect done(const Scenario& scenario, const Change& change, World& world) {
  const auto selection = selection_of(change, world);
  if (!selection) return {&change};
  switch (change.deed) {
    case Deed::close:
      return {&change, make_all(world, Status::closed, change, *selection)};
    case Deed::open:
      return {&change, make_all(world, Status::operating, change, *selection)};
    case Deed::set:
      break;
  }
  return {&change, 0,
          set_figures(world, change, *selection, {Grade::d, "scenario:" + scenario.name})};
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
