// SPDX-License-Identifier: Apache-2.0
#include "cli/centrality_sheets.hpp"

#include "base/text.hpp"
#include "cli/demand_words.hpp"
#include "cli/map_style.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace landbridge {
namespace {

constexpr double trunk_share = 0.5;  // of the most
constexpr double main_share = 0.1;

double share_of(double part, double all) { return all > 0.0 ? part / all : 0.0; }

std::string class_of(double share_of_most) {
  if (share_of_most >= trunk_share) return "trunk";
  return share_of_most >= main_share ? "main" : "branch";
}

std::int64_t next_rank(const Sheet& sheet) {
  return static_cast<std::int64_t>(sheet.rows.size()) + 1;
}

std::string class_of(const WeakPoint& point) {
  if (point.hubs > 0) return "cuts off hubs";
  return point.cut_off.empty() ? "cuts off platforms" : "cuts off places";
}

std::vector<std::string> ids_of(const World& world, const std::vector<PlaceId>& places) {
  std::vector<std::string> ids;
  for (const PlaceId place : places) ids.push_back(world.places[place].id);
  return ids;
}

std::string words_of(const std::vector<PlatformKind>& platforms) {
  std::vector<std::string> words;
  for (const PlatformKind& platform : platforms)
    words.push_back(platform.gauge == Gauge{}
                        ? std::string(name_of(platform.mode))
                        : fmt::format("{} {}", name_of(platform.mode), platform.gauge.mm));
  return join(words, ", ");
}

std::size_t most_cut_off(const std::vector<WeakPoint>& points) {
  std::size_t most = 1;
  for (const WeakPoint& point : points) most = std::max(most, point.cut_off.size());
  return most;
}

double width_of(const WeakPoint& point, std::size_t most) {
  return width_px(static_cast<double>(point.cut_off.size()) / static_cast<double>(most));
}

// Which track is meant, where a link has several in the cut.
std::string name_of(const World& world, const Track& track, const std::vector<Track>& cut) {
  const auto tracks = std::ranges::count(cut, track.link, &Track::link);
  return tracks > 1 ? fmt::format("{} ({})", name_of(world, track.link), track.gauge.mm)
                    : name_of(world, track.link);
}

}  // namespace

std::string name_of(const World& world, LinkId link) {
  return fmt::format("{} - {}", world.places[world.links[link].from].name,
                     world.places[world.links[link].to].name);
}

Sheet links_sheet(const World& world, const DemandCentrality& found) {
  Sheet sheet;
  sheet.name = "links";
  sheet.title = "Links by the demand that passes them";
  sheet.columns = {{"rank", "#"},
                   {"id", ""},
                   {"name", "link", Unit::none, {}, true},
                   {"mode", "mode"},
                   {"teu_per_year", "TEU/year"},
                   {"forward_teu_per_year", "forward"},
                   {"backward_teu_per_year", "backward"},
                   {"share_percent", "% of table"},
                   {"class", ""},
                   {"width_px", ""}};
  const double most = found.links.empty() ? 0.0 : found.links.front().both.value;
  for (const LinkUse& use : found.links) {
    const Link& link = world.links[use.link];
    const double of_most = share_of(use.both.value, most);
    sheet.rows.push_back({next_rank(sheet), link.id, name_of(world, use.link),
                          std::string(name_of(link.mode)), whole(use.both), whole(use.forward),
                          whole(use.backward),
                          rounded_to(100.0 * share_of(use.both.value, found.total.value), 10.0),
                          class_of(of_most), width_px(of_most)});
    sheet.shapes.push_back(link.line);
  }
  return sheet;
}

Sheet places_sheet(const World& world, const DemandCentrality& found) {
  Sheet sheet;
  sheet.name = "places";
  sheet.title = "Places by the demand that passes through them";
  sheet.columns = {{"rank", "#"},
                   {"id", ""},
                   {"name", "place", Unit::none, {}, true},
                   {"country", "in"},
                   {"through_teu_per_year", "TEU/year through"},
                   {"ending_teu_per_year", "from or to it"},
                   {"share_percent", "% of table"},
                   {"class", ""},
                   {"width_px", ""}};
  const double most = found.places.empty() ? 0.0 : found.places.front().through.value;
  for (const PlaceUse& use : found.places) {
    const Place& place = world.places[use.place];
    const double of_most = share_of(use.through.value, most);
    sheet.rows.push_back({next_rank(sheet), place.id, place.name, place.country.code(),
                          whole(use.through), whole(use.ending),
                          rounded_to(100.0 * share_of(use.through.value, found.total.value), 10.0),
                          class_of(of_most), width_px(of_most)});
    sheet.shapes.push_back({place.at});
  }
  return sheet;
}

Sheet topology_links_sheet(const World& world, const Topology& found) {
  Sheet sheet;
  sheet.name = "topology_links";
  sheet.title = "Links by betweenness, without demand";
  sheet.columns = {{"rank", "#"},
                   {"id", ""},
                   {"name", "link", Unit::none, {}, true},
                   {"mode", "mode"},
                   {"share_percent", "% of pairs"},
                   {"class", ""},
                   {"width_px", ""}};
  const double most = found.links.empty() ? 0.0 : found.links.front().share;
  for (const LinkBetweenness& one : found.links) {
    const Link& link = world.links[one.link];
    const double of_most = share_of(one.share, most);
    sheet.rows.push_back({next_rank(sheet), link.id, name_of(world, one.link),
                          std::string(name_of(link.mode)), rounded_to(100.0 * one.share, 1000.0),
                          class_of(of_most), width_px(of_most)});
    sheet.shapes.push_back(link.line);
  }
  return sheet;
}

Sheet topology_places_sheet(const World& world, const Topology& found) {
  Sheet sheet;
  sheet.name = "topology_places";
  sheet.title = "Places by betweenness, without demand";
  sheet.columns = {{"rank", "#"},
                   {"id", ""},
                   {"name", "place", Unit::none, {}, true},
                   {"country", "in"},
                   {"share_percent", "% of pairs"},
                   {"class", ""},
                   {"width_px", ""}};
  const double most = found.places.empty() ? 0.0 : found.places.front().share;
  for (const PlaceBetweenness& one : found.places) {
    const Place& place = world.places[one.place];
    const double of_most = share_of(one.share, most);
    sheet.rows.push_back({next_rank(sheet), place.id, place.name, place.country.code(),
                          rounded_to(100.0 * one.share, 1000.0), class_of(of_most),
                          width_px(of_most)});
    sheet.shapes.push_back({place.at});
  }
  return sheet;
}

Sheet bridges_sheet(const World& world, const std::vector<WeakPoint>& bridges) {
  Sheet sheet;
  sheet.name = "bridges";
  sheet.title = "Bridges: links without which the network falls apart";
  sheet.columns = {{"rank", "#"},
                   {"network", "network"},
                   {"id", ""},
                   {"name", "link", Unit::none, {}, true},
                   {"mode", "mode"},
                   {"hubs", "hubs cut off"},
                   {"places", "places cut off"},
                   {"cut_off", ""},
                   {"class", ""},
                   {"width_px", ""}};
  const std::size_t most = most_cut_off(bridges);
  for (const WeakPoint& point : bridges) {
    const Link& link = world.links[*point.link];
    sheet.rows.push_back({next_rank(sheet), std::string(name_of(point.network)), link.id,
                          name_of(world, *point.link), std::string(name_of(link.mode)),
                          static_cast<std::int64_t>(point.hubs),
                          static_cast<std::int64_t>(point.cut_off.size()),
                          ids_of(world, point.cut_off), class_of(point), width_of(point, most)});
    sheet.shapes.push_back(link.line);
  }
  return sheet;
}

Sheet articulations_sheet(const World& world, const std::vector<WeakPoint>& articulations) {
  Sheet sheet;
  sheet.name = "articulations";
  sheet.title = "Places without which the network falls apart";
  sheet.columns = {{"rank", "#"},
                   {"network", "network"},
                   {"id", ""},
                   {"name", "place", Unit::none, {}, true},
                   {"country", "in"},
                   {"platforms", "platforms lost", Unit::none, {}, true},
                   {"hubs", "hubs cut off"},
                   {"places", "places cut off"},
                   {"cut_off", ""},
                   {"class", ""},
                   {"width_px", ""}};
  const std::size_t most = most_cut_off(articulations);
  for (const WeakPoint& point : articulations) {
    const Place& place = world.places[point.place];
    sheet.rows.push_back({next_rank(sheet), std::string(name_of(point.network)), place.id,
                          place.name, place.country.code(), words_of(point.platforms),
                          static_cast<std::int64_t>(point.hubs),
                          static_cast<std::int64_t>(point.cut_off.size()),
                          ids_of(world, point.cut_off), class_of(point), width_of(point, most)});
    sheet.shapes.push_back({place.at});
  }
  return sheet;
}

Sheet connectivity_sheet(const World& world, const std::vector<LinkConnectivity>& found) {
  Sheet sheet;
  sheet.name = "connectivity";
  sheet.columns = {{"network", "network"},
                   {"disjoint_routes", "routes"},
                   {"parted_by", "parted by the loss of", Unit::none, {}, true}};
  for (const LinkConnectivity& one : found) {
    std::vector<std::string> names;
    for (const Track& track : one.cut) names.push_back(name_of(world, track, one.cut));
    sheet.rows.push_back({std::string(name_of(one.network)), one.routes, std::move(names)});
  }
  return sheet;
}

Sheet parting_links_sheet(const World& world, const std::vector<LinkConnectivity>& found) {
  Sheet sheet;
  sheet.name = "parting_links";
  sheet.columns = {{"network", ""}, {"id", ""},    {"name", ""},
                   {"mode", ""},    {"class", ""}, {"width_px", ""}};
  for (const LinkConnectivity& one : found) {
    for (const Track& track : one.cut) {
      const Link& link = world.links[track.link];
      sheet.rows.push_back({std::string(name_of(one.network)), link.id,
                            name_of(world, track, one.cut), std::string(name_of(link.mode)),
                            std::string("parts"), width_px(1.0) / 2.0});
      sheet.shapes.push_back(link.line);
    }
  }
  return sheet;
}

}  // namespace landbridge
