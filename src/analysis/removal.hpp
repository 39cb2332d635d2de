// SPDX-License-Identifier: Apache-2.0
// What can be taken away from a corridor graph: a table of kinds, and the things of each kind.
#pragma once

#include "analysis/corridor_graph.hpp"

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// One thing that can be taken away, with all the arcs that are lost without it.
struct Removable {
  std::string id;    // of the link, place, passage, country or corridor; "a--b--rail" of a border
  std::string name;  // in words
  std::vector<ArcId> arcs{};    // ascending, each once
  std::vector<LinkId> links{};  // of these arcs, ascending: for maps
  std::set<PlaceId> places{};   // that are lost themselves: pairs that end there do not count
};

struct RemovalKind {
  std::string_view name;
  std::string_view plural;
  std::string_view summary;
  std::vector<Removable> (*list)(const World&, const CorridorGraph&);  // by id
};

/// A link in both directions.
std::vector<Removable> list_links(const World& world, const CorridorGraph& graph);

/// A place with all its platforms.
std::vector<Removable> list_places(const World& world, const CorridorGraph& graph);

/// The hops of one mode between two posts of two countries, in both directions.
std::vector<Removable> list_borders(const World& world, const CorridorGraph& graph);

/// All links that pass a strait or canal.
std::vector<Removable> list_passages(const World& world, const CorridorGraph& graph);

/// All land, ferry and barge links that touch a country, and the transfers of its ports: a ship
/// that passes is in no country.
std::vector<Removable> list_countries(const World& world, const CorridorGraph& graph);

/// All links of a named corridor.
std::vector<Removable> list_corridors(const World& world, const CorridorGraph& graph);

inline constexpr std::array removal_kinds{
    RemovalKind{"link", "links", "a link, both ways", list_links},
    RemovalKind{"place", "places", "a place with its terminals", list_places},
    RemovalKind{"border", "borders", "a border crossing of one mode, both ways", list_borders},
    RemovalKind{"passage", "passages", "a strait or canal", list_passages},
    RemovalKind{"country", "countries", "a country: its land, its ports", list_countries},
    RemovalKind{"corridor", "corridors", "all links of a named corridor", list_corridors},
};

/// The row of that name, or null.
const RemovalKind* find_removal_kind(std::string_view name);

}  // namespace landbridge
