// SPDX-License-Identifier: Apache-2.0
#include "cli/rule_notes.hpp"

#include "analysis/route_rules.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

namespace landbridge {
namespace {

std::string codes_of(const std::vector<Country>& countries) {
  std::vector<std::string> codes;
  for (const Country country : countries) codes.push_back(country.code());
  return join(codes, ", ");
}

// "TIR holds in all countries of the road legs but MM", or the shorter list of where it does.
std::string said(const TransitReach& reach) {
  const std::string& name = reach.rule->name;
  if (reach.outside.empty()) return name + " holds in all countries of the road legs";
  if (reach.outside.size() <= reach.inside.size())
    return fmt::format("{} holds in all countries of the road legs but {}", name,
                       codes_of(reach.outside));
  return fmt::format("{} holds of the countries of the road legs in {} only", name,
                     codes_of(reach.inside));
}

std::string names_of(const std::vector<const BorderRule*>& rules) {
  std::vector<std::string> names;
  for (const BorderRule* rule : rules) names.push_back(rule->name);
  return join(names, " or ");
}

std::string said(const World& world, const NoteChange& change) {
  return fmt::format(
      "from {} to {} at {}{}", names_of(change.before), names_of(change.after),
      world.places[change.at].name,
      change.common == nullptr ? "" : fmt::format(", unless the {} is used", change.common->name));
}

}  // namespace

std::vector<std::string> rule_notes(const World& world, const Route& route, Date day) {
  std::vector<std::string> notes;
  std::vector<std::string> parts;
  for (const TransitReach& reach : transit_by_road(world, route, day)) parts.push_back(said(reach));
  if (!parts.empty()) notes.push_back(join(parts, "; ") + ".");
  parts.clear();
  for (const NoteChange& change : rail_note_changes(world, route, day))
    parts.push_back(said(world, change));
  if (!parts.empty())
    notes.push_back("The consignment note changes " + join(parts, "; then ") + ".");
  return notes;
}

std::vector<std::string> rule_ids(const World& world, const Leg& leg, Date day) {
  std::vector<std::string> ids;
  for (const BorderRule* rule : rules_at(world, leg, day)) ids.push_back(rule->id);
  return ids;
}

}  // namespace landbridge
