// SPDX-License-Identifier: Apache-2.0
// Places that do not lie where their country does.
#include "analysis/inspection.hpp"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <utility>

namespace landbridge {
namespace {

// Nothing for a place on land that has no code: any code may be the right word there. A port at sea
// is a remark, since it may lie on an island or a fill that the areas leave out.
std::optional<Finding> misplaced(const World& world, const Place& place, Km outside) {
  const CountryArea* area = world.countries.at(place.at);
  if (area != nullptr && area->country.is_none()) return {};
  const bool may_be_right = area == nullptr && place.kinds.contains(PlaceKind::seaport);
  const std::string there =
      area == nullptr ? "at sea" : fmt::format("in {} ({})", area->country.code(), area->name);
  return Finding{may_be_right ? Severity::remark : Severity::warning, "misplaced", place.id,
                 fmt::format("{} lies {:.1f} km outside of {}, {}; check its coordinates, country "
                             "and precision_km",
                             place.name, outside.value, place.country.code(), there),
                 place.at};
}

}  // namespace

void look_for_misplaced_places(const World& world, std::vector<Finding>& findings) {
  if (world.countries.empty()) return;
  std::map<Country, int> without_area;
  for (const Place& place : world.places) {
    if (place.country.is_none()) continue;
    const auto outside = world.countries.distance(place.country, place.at);
    if (!outside)
      ++without_area[place.country];
    else if (*outside > place.precision.value_or(Km{}) + country_line_tolerance)
      if (auto finding = misplaced(world, place, *outside)) findings.push_back(*std::move(finding));
  }
  for (const auto& [country, count] : without_area)
    findings.push_back({Severity::remark,
                        "misplaced",
                        country.code(),
                        fmt::format("the countries have no area of {}; where {} of its places "
                                    "lie{} is not checked",
                                    country.code(), count, count == 1 ? "s" : ""),
                        {}});
}

}  // namespace landbridge
