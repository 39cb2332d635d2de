// SPDX-License-Identifier: Apache-2.0
// Looks at names: places called alike, countries that the tables name and no place lies in.
#include "analysis/inspection.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace landbridge {
namespace {

// The first kind that both places are, or nothing.
std::string_view shared_kind(const Place& a, const Place& b) {
  const auto kind = std::ranges::find_if(place_kind_names, [&](std::string_view name) {
    const PlaceKind one = *place_kind_from(name);
    return a.kinds.contains(one) && b.kinds.contains(one);
  });
  return kind == place_kind_names.end() ? std::string_view() : *kind;
}

void report_strangers(const std::set<std::string>& named, const std::set<std::string>& known,
                      std::string_view table, std::vector<Finding>& findings) {
  std::vector<std::string> strangers;
  std::ranges::set_difference(named, known, std::back_inserter(strangers));
  if (strangers.empty()) return;
  findings.push_back(
      {Severity::remark, "country without places", std::string(table),
       fmt::format("{} name countries in which no place lies: {}", table, join(strangers, ", "))});
}

}  // namespace

void look_for_namesakes(const World& world, std::vector<Finding>& findings) {
  std::map<std::pair<Country, std::string>, std::vector<PlaceId>> by_name;
  for (const PlaceId id : world.places.keys())
    by_name[{world.places[id].country, folded(world.places[id].name)}].push_back(id);
  for (const auto& [name, places] : by_name) {
    for (std::size_t i = 0; i < places.size(); ++i) {
      for (std::size_t j = i + 1; j < places.size(); ++j) {
        const Place& a = world.places[places[i]];
        const Place& b = world.places[places[j]];
        const std::string_view kind = shared_kind(a, b);
        if (kind.empty()) continue;
        findings.push_back(
            {Severity::warning, "namesakes", a.id + ";" + b.id,
             fmt::format("two places of {} and of kind {} are called {}; add to a name what "
                         "tells them apart",
                         a.country.is_none() ? "the high seas" : a.country.code(), kind, a.name),
             a.at});
      }
    }
  }
}

void look_for_countries_without_places(const World& world, std::vector<Finding>& findings) {
  std::set<std::string> known{Country().code()};
  for (const Place& place : world.places) known.insert(place.country.code());
  std::set<std::string> in_parameters;
  for (const ParameterRow& row : world.parameters.rows())
    if (Country::from(row.area)) in_parameters.emplace(row.area);
  std::set<std::string> in_groups;
  for (const auto& [name, members] : world.groups)
    for (const Country member : members) in_groups.insert(member.code());
  report_strangers(in_parameters, known, "parameters", findings);
  report_strangers(in_groups, known, "groups", findings);
}

}  // namespace landbridge
