// SPDX-License-Identifier: Apache-2.0
// Places: ids, positions, codes.
#include "base/text.hpp"
#include "model/builder.hpp"
#include "model/checks.hpp"

#include <algorithm>

namespace landbridge {
namespace {

// Two letters of the country and three letters or digits 2 to 9 (UN/LOCODE Manual, 2023).
bool is_unlocode(std::string_view code) {
  const auto is_letter = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto is_sign = [&](char c) { return is_letter(c) || (c >= '2' && c <= '9'); };
  return code.size() == 5 && std::ranges::all_of(code.substr(0, 2), is_letter) &&
         std::ranges::all_of(code.substr(2), is_sign);
}

bool check_position(Point at, Check& check) {
  if (is_on_globe(at)) return true;
  const bool would_fit = is_on_globe({at.lat, at.lon});
  return check.that(false, "lies at {}, {}, which is off the globe; {}", at.lon, at.lat,
                    would_fit ? "longitude and latitude look swapped, longitude comes first"
                              : "give WGS 84 degrees, or declare the layer's reference system");
}

bool check_place(const Place& place, Faults& faults, const Where& where) {
  Check check(where, faults);
  check_id(place.id, check);
  check.that(!trimmed(place.name).empty(), "name is empty; give the primary English name");
  check_position(place.at, check);
  check_not_negative("precision_km",
                     place.precision ? std::optional(place.precision->value) : std::nullopt, check);
  check.that(place.unlocode.empty() || is_unlocode(place.unlocode),
             "unlocode is '{}'; it must be five letters such as CNSHA", place.unlocode);
  return check.has_passed();
}

}  // namespace

void WorldBuilder::build_places() {
  sort_and_check_unique(
      drafts_.places, *faults_,
      [](const PlaceDraft& draft) -> const std::string& { return draft.place.id; },
      [](const PlaceDraft& draft) { return fmt::format("id '{}'", draft.place.id); });
  for (PlaceDraft& draft : drafts_.places)
    if (check_place(draft.place, *faults_, draft.where)) world_.places.push(std::move(draft.place));
}

}  // namespace landbridge
