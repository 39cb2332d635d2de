// SPDX-License-Identifier: Apache-2.0
// Looks at what joins places: dangling ends, components, gauges that meet, transfers without rails.
#include "analysis/inspection.hpp"
#include "analysis/transfer_table.hpp"
#include "search/shortest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace landbridge {
namespace {

When reference(const World& world) { return {world.card.reference_date, false}; }

// Places as nodes, links as arcs both ways.
Graph place_graph(const World& world, const std::vector<LinkId>& links) {
  std::vector<ArcEnds> arcs;
  for (const LinkId id : links) {
    const NodeId a{world.links[id].from.index};
    const NodeId b{world.links[id].to.index};
    arcs.push_back({a, b});
    arcs.push_back({b, a});
  }
  std::ranges::sort(arcs, {}, [](const ArcEnds& arc) { return std::tuple(arc.tail, arc.head); });
  return Graph(world.places.size(), std::move(arcs));
}

// The components, each a list of its places, in the order of their first places.
std::vector<std::vector<PlaceId>> components(const World& world, const Graph& graph) {
  const ArcLabels open(graph.arc_count(), Label{});
  std::vector<std::vector<PlaceId>> found;
  std::vector<char> seen(world.places.size(), 0);
  for (const PlaceId place : world.places.keys()) {
    if (seen[place.index] != 0) continue;
    const NodeId start{place.index};
    const NodeMarks marks = reachable(graph, open, std::span(&start, 1), Along::forward);
    auto& members = found.emplace_back();
    for (const PlaceId other : world.places.keys()) {
      if (marks[NodeId{other.index}] == 0) continue;
      seen[other.index] = 1;
      members.push_back(other);
    }
  }
  return found;
}

using Platforms = std::map<PlaceId, std::vector<PlatformKind>>;

// The platforms that freight links of any status give their places.
Platforms platforms_of(const World& world) {
  Platforms platforms;
  for (const Link& link : world.links) {
    if (!link.is_freight) continue;
    for (const PlaceId place : {link.from, link.to}) {
      if (link.gauges.empty()) platforms[place].push_back({link.mode, Gauge{}});
      for (const Gauge gauge : link.gauges) platforms[place].push_back({link.mode, gauge});
    }
  }
  return platforms;
}

std::string name_of(const PlatformPattern& side) {
  const std::string_view mode = name_of(side.mode);
  return side.gauge == Gauge{} ? std::string(mode) : fmt::format("{} {} mm", mode, side.gauge.mm);
}

}  // namespace

void look_for_dangling_ends(const World& world, std::vector<Finding>& findings) {
  std::map<PlaceId, int> degree;
  for (const Link& link : world.links) {
    ++degree[link.from];
    ++degree[link.to];
  }
  for (const PlaceId id : world.places.keys()) {
    const Place& place = world.places[id];
    const bool is_end =
        place.kinds.contains(PlaceKind::city) || place.kinds.contains(PlaceKind::seaport) ||
        place.kinds.contains(PlaceKind::dryport) || place.kinds.contains(PlaceKind::terminal) ||
        place.kinds.contains(PlaceKind::industrial_park) || place.kinds.contains(PlaceKind::border);
    const auto links = degree.find(id);
    if (links == degree.end())
      findings.push_back({Severity::warning, "dangling end", place.id,
                          fmt::format("no link touches {}", place.name), place.at});
    else if (links->second == 1 && !is_end)
      findings.push_back({Severity::remark, "dangling end", place.id,
                          fmt::format("one link only ends at {}, which is no terminal", place.name),
                          place.at});
  }
}

void look_for_components(const World& world, std::vector<Finding>& findings) {
  std::vector<LinkId> open;
  for (const LinkId id : world.links.keys())
    if (world.links[id].is_freight && is_open(world.links[id].availability, reference(world)))
      open.push_back(id);
  auto parts = components(world, place_graph(world, open));
  if (parts.empty()) return;
  const auto main = std::ranges::max_element(parts, {}, &std::vector<PlaceId>::size);
  parts.erase(main);
  for (const std::vector<PlaceId>& part : parts) {
    const Place& first = world.places[part.front()];
    const Severity severity = part.size() == 1 ? Severity::remark : Severity::warning;
    findings.push_back(
        {severity, "component", first.id,
         fmt::format("{} place{} around {} {} not joined to the main network on {}", part.size(),
                     part.size() == 1 ? "" : "s", first.name, part.size() == 1 ? "is" : "are",
                     to_text(world.card.reference_date)),
         first.at});
  }
}

void look_for_gauge_gaps(const World& world, std::vector<Finding>& findings) {
  const TransferTable transfers(world);
  std::map<PlaceId, std::vector<const Link*>> lines;
  for (const Link& link : world.links) {
    if (link.mode != Mode::rail || !link.is_freight ||
        !is_open(link.availability, reference(world)))
      continue;
    lines[link.from].push_back(&link);
    lines[link.to].push_back(&link);
  }
  for (const auto& [place, here] : lines) {
    std::set<Gauge> gauges;
    for (const Link* link : here) gauges.insert(link->gauges.begin(), link->gauges.end());
    for (const Gauge a : gauges) {
      for (const Gauge b : gauges) {
        if (!(a < b) || !transfers.between(place, {Mode::rail, a}, {Mode::rail, b}).empty())
          continue;
        findings.push_back({Severity::remark, "gauge gap", world.places[place].id,
                            fmt::format("{} and {} mm meet at {} and no transfer joins them", a.mm,
                                        b.mm, world.places[place].name),
                            world.places[place].at});
      }
    }
  }
}

void look_for_missing_platforms(const World& world, std::vector<Finding>& findings) {
  Platforms platforms = platforms_of(world);
  std::set<std::pair<PlaceId, std::string>> missing;
  for (const Transfer& transfer : world.transfers) {
    const auto* place = std::get_if<PlaceId>(&transfer.where);
    if (place == nullptr) continue;
    for (const PlatformPattern& side : {transfer.from, transfer.to})
      if (std::ranges::none_of(platforms[*place], [&](const PlatformKind& here) {
            return side.matches(here.mode, here.gauge);
          }))
        missing.insert({*place, name_of(side)});
  }
  for (const auto& [place, platform] : missing)
    findings.push_back({Severity::remark, "missing platform", world.places[place].id,
                        fmt::format("a transfer at {} is from or to {}, but no link of that kind "
                                    "touches it; add the link or correct the transfer",
                                    world.places[place].name, platform),
                        world.places[place].at});
}

}  // namespace landbridge
