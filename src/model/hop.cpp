// SPDX-License-Identifier: Apache-2.0
#include "model/hop.hpp"

#include <fmt/format.h>

namespace landbridge {

std::string drawn_remedy(const World& world, const Link& link) {
  const Place& from = world.places[link.from];
  const Place& to = world.places[link.to];
  if (!from.kinds.contains(PlaceKind::junction) && !to.kinds.contains(PlaceKind::junction))
    return {};
  return fmt::format(
      "; if a drawn line stays in one country, name it in its layer: constants = {{ country = "
      "\"{}\" }}",
      from.country.code());
}

}  // namespace landbridge
