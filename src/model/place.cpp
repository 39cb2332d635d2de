// SPDX-License-Identifier: Apache-2.0
#include "model/place.hpp"

#include <algorithm>

namespace landbridge {

std::optional<PlaceKind> place_kind_from(std::string_view name) {
  const auto found = std::ranges::find(place_kind_names, name);
  if (found == place_kind_names.end()) return {};
  return static_cast<PlaceKind>(found - place_kind_names.begin());
}

std::vector<std::string> PlaceKinds::names() const {
  std::vector<std::string> names;
  for (std::size_t kind = 0; kind < place_kind_names.size(); ++kind)
    if (bits_.test(kind)) names.emplace_back(place_kind_names[kind]);
  return names;
}

}  // namespace landbridge
