// SPDX-License-Identifier: Apache-2.0
#include "analysis/corridor_survey.hpp"

#include "model/hop.hpp"

#include <algorithm>
#include <map>

namespace landbridge {
namespace {

// Which places the links join, by the smallest place of each piece.
class Pieces {
 public:
  void join(PlaceId a, PlaceId b) {
    const PlaceId first = std::min(root(a), root(b));
    above_[root(a)] = first;
    above_[root(b)] = first;
  }

  /// The piece of a place; a place that no link touches is a piece of its own.
  PlaceId root(PlaceId place) {
    auto above = above_.try_emplace(place, place).first;
    while (above->second != above->first) above = above_.find(above->second);
    return above->first;
  }

  int count() const {
    return static_cast<int>(
        std::ranges::count_if(above_, [](const auto& pair) { return pair.first == pair.second; }));
  }

 private:
  std::map<PlaceId, PlaceId> above_;
};

void add_link(const World& world, LinkId id, const When& when, CorridorSurvey& found) {
  const Link& link = world.links[id];
  const Km length = link.length.value;
  found.links.push_back(id);
  found.length = found.length + length;
  if (link.is_freight && is_open(link.availability, when))
    found.open_length = found.open_length + length;
  if (link.length.evidence.grade != Grade::d) found.sourced_length = found.sourced_length + length;
  for (const PlaceId place : {link.from, link.to})
    if (!world.places[place].country.is_none()) found.countries.insert(world.places[place].country);
  if (std::ranges::find(found.modes, link.mode) == found.modes.end())
    found.modes.push_back(link.mode);
  if (is_land(link.mode) && joins_two_countries(world, link)) ++found.borders;
}

}  // namespace

CorridorSurvey survey(const World& world, CorridorId corridor, const When& when) {
  CorridorSurvey found;
  Pieces pieces;
  for (const LinkId id : world.links.keys()) {
    const Link& link = world.links[id];
    if (!std::ranges::binary_search(link.corridors, corridor)) continue;
    add_link(world, id, when, found);
    pieces.join(link.from, link.to);
  }
  std::ranges::sort(found.modes);
  found.pieces = pieces.count();
  const std::vector<PlaceId>& ends = world.corridors[corridor].ends;
  for (const PlaceId end : ends)
    if (pieces.root(end) != pieces.root(ends.front())) found.loose_ends.push_back(end);
  return found;
}

}  // namespace landbridge
