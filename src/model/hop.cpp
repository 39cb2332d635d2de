// SPDX-License-Identifier: Apache-2.0
#include "model/hop.hpp"

#include <fmt/format.h>

namespace landbridge {

bool share_union(const World& world, Country a, Country b, Date date) {
  const auto is_member = [&](const Membership& row, Country country) {
    return row.member == country && (!row.from || row.from->first <= date) &&
           (!row.to || date <= row.to->last);
  };
  return std::ranges::any_of(world.memberships, [&](const Membership& mine) {
    return is_member(mine, a) &&
           std::ranges::any_of(world.memberships, [&](const Membership& other) {
             return other.name == mine.name && is_member(other, b);
           });
  });
}

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
