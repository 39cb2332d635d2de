// SPDX-License-Identifier: Apache-2.0
// What routes can be asked to differ in: a table of kinds, and how much two routes have in common.
#pragma once

#include "analysis/corridor_graph.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <vector>

namespace landbridge {

/// Numbers of things of one kind, and how much of each: metres, or 1.
using Uses = std::map<std::uint64_t, std::int64_t>;

/// What an arc between two nodes uses is added to what is used already.
using ListUses = void (*)(const World&, const Arc&, const Node& tail, const Node& head, Uses&);

/// Links; the two posts of borders; places of changes to and from ships and ferries; countries that
/// are passed on land or at a port; modes.
void list_used_links(const World& world, const Arc& arc, const Node& tail, const Node& head,
                     Uses& uses);
void list_used_borders(const World& world, const Arc& arc, const Node& tail, const Node& head,
                       Uses& uses);
void list_used_ports(const World& world, const Arc& arc, const Node& tail, const Node& head,
                     Uses& uses);
void list_used_countries(const World& world, const Arc& arc, const Node& tail, const Node& head,
                         Uses& uses);
void list_used_modes(const World& world, const Arc& arc, const Node& tail, const Node& head,
                     Uses& uses);

/// What of the kind a place is; every route uses it if it begins, stops or ends there.
using AtEnd = std::uint64_t (*)(const World&, PlaceId);

std::uint64_t port_at(const World& world, PlaceId place);
std::uint64_t country_at(const World& world, PlaceId place);

/// Whether routes differ by how little they share, or by which things carry most of them.
enum class Sharing : std::uint8_t { at_most, another_set };

struct Difference {
  std::string_view name;
  std::string_view plural;  // "border crossings"
  Sharing sharing;
  double usual_overlap;  // the share that may be common unless it is said
  bool adds_up;          // metres; other things are used or not
  ListUses list;
  AtEnd at_end;  // null where no end is a thing of this kind
};

inline constexpr std::array differences{
    Difference{"link", "links", Sharing::at_most, 0.5, true, list_used_links, nullptr},
    Difference{"border", "border crossings", Sharing::at_most, 0.0, false, list_used_borders,
               nullptr},
    Difference{"port", "ports", Sharing::at_most, 0.0, false, list_used_ports, port_at},
    Difference{"country", "transit countries", Sharing::at_most, 0.0, false, list_used_countries,
               country_at},
    Difference{"mode", "modes", Sharing::another_set, 0.0, true, list_used_modes, nullptr},
};

/// The row of that name, or null.
const Difference* find_difference(std::string_view name);

/// What an arc of a graph uses, without what every route uses: the countries of the given places,
/// and ports that are such a place.
Uses uses_of(const World& world, const CorridorGraph& graph, ArcId arc,
             const Difference& difference, std::span<const PlaceId> ends);

/// Puts together what parts of a route use; only metres add up.
void add(Uses& uses, const Uses& more, const Difference& difference);

/// What tells a route from others: all that it uses, or the modes of more than a tenth of its way.
std::vector<std::uint64_t> marks_of(const Uses& uses, const Difference& difference);

/// Whether one of the uses is among these.
bool has_any(const Uses& uses, const Uses& others);

/// The part of the uses, 0 to 1, that is among these.
double share_among(const Uses& uses, const Uses& others);

}  // namespace landbridge
