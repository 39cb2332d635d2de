// SPDX-License-Identifier: Apache-2.0
// Ends for lines that were drawn without: the nearest place, or a junction where there is none.
#pragma once

#include "base/point.hpp"
#include "model/country_map.hpp"
#include "model/drafts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace landbridge {

struct KnownPlace {
  std::string id;
  Point at;
};

/// A link that is known by its line alone.
struct LooseLine {
  LinkDraft draft;
  std::optional<Country> country;  // of the junctions at its ends; else by where they lie
  Km snap{};
};

/// Gives each line its ends: the nearest place within `snap` (among equals the first id), else a
/// junction "junction-<lon>-<lat>" at the end rounded to 5 decimals, about a metre. Gives the
/// junctions, each once, in the order of their ids. A junction lies in the country that a line
/// ending there names, else in that of `countries`, as far off the coast as they are exact, else in
/// none. The order of places and lines has no influence.
std::vector<PlaceDraft> give_ends(std::vector<LooseLine>& lines, std::vector<KnownPlace> places,
                                  const CountryMap& countries);

}  // namespace landbridge
