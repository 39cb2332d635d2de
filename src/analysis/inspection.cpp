// SPDX-License-Identifier: Apache-2.0
#include "analysis/inspection.hpp"

#include "analysis/lookup.hpp"
#include "analysis/transfer_table.hpp"
#include "model/hop.hpp"
#include "search/shortest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace landbridge {
namespace {

When reference(const World& world) { return {world.card.reference_date, false}; }

bool is_hop(const World& world, const Link& link) {
  return is_land(link.mode) && joins_two_countries(world, link);
}

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

std::string hop_name(const World& world, const Link& link) {
  return fmt::format("{} ({}) - {} ({}) by {}", world.places[link.from].name,
                     world.places[link.from].country.code(), world.places[link.to].name,
                     world.places[link.to].country.code(), name_of(link.mode));
}

bool are_near(const World& world, PlaceId a, PlaceId b) {
  constexpr Km side_by_side{10.0};
  return great_circle(world.places[a].at, world.places[b].at) < side_by_side;
}

// The ends of a hop, the one in the country with the smaller code first.
std::pair<PlaceId, PlaceId> ordered_ends(const World& world, const Link& link) {
  return world.places[link.from].country < world.places[link.to].country
             ? std::pair(link.from, link.to)
             : std::pair(link.to, link.from);
}

}  // namespace

void look_for_unpriced_hops(const World& world, std::vector<Finding>& findings) {
  for (const LinkId id : world.links.keys()) {
    const Link& link = world.links[id];
    if (!link.is_freight || !is_hop(world, link)) continue;
    const Place& a = world.places[link.from];
    const Place& b = world.places[link.to];
    const bool is_priced =
        crossing_of(world, {id, true}) && (link.is_oneway || crossing_of(world, {id, false}));
    const auto share = [&](std::optional<Date> day) {
      return share_union(world.rules, a.country, b.country, link.mode, day);
    };
    const Date day = world.card.reference_date;
    if (is_priced || share(day)) continue;
    if (share({}))
      findings.push_back({Severity::warning, "unpriced hop", link.id,
                          fmt::format("{} has no crossing row and the countries share no customs "
                                      "union on {}, so it is closed; add a row to the crossings",
                                      hop_name(world, link), to_text(day)),
                          a.at});
    else
      findings.push_back({Severity::error, "unpriced hop", link.id,
                          fmt::format("{} has no crossing row and the countries share no customs "
                                      "union; add a row to the crossings",
                                      hop_name(world, link)),
                          a.at});
  }
}

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

void look_for_parallel_borders(const World& world, std::vector<Finding>& findings) {
  std::map<std::tuple<Mode, Country, Country>, std::vector<LinkId>> borders;
  for (const LinkId id : world.links.keys()) {
    const Link& link = world.links[id];
    if (!is_hop(world, link)) continue;
    const auto [a, b] = ordered_ends(world, link);
    borders[{link.mode, world.places[a].country, world.places[b].country}].push_back(id);
  }
  for (const auto& [border, links] : borders) {
    for (std::size_t i = 0; i < links.size(); ++i) {
      for (std::size_t j = i + 1; j < links.size(); ++j) {
        const auto [a, b] = ordered_ends(world, world.links[links[i]]);
        const auto [c, d] = ordered_ends(world, world.links[links[j]]);
        if (a == c || b == d || !are_near(world, a, c) || !are_near(world, b, d)) continue;
        findings.push_back(
            {Severity::warning, "parallel border",
             world.links[links[i]].id + ";" + world.links[links[j]].id,
             fmt::format(
                 "{} and {} lie side by side and share no place; closing one leaves the other",
                 hop_name(world, world.links[links[i]]), hop_name(world, world.links[links[j]])),
             world.places[a].at});
      }
    }
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

void look_for_missing_capacity(const World& world, std::vector<Finding>& findings) {
  for (const ModeRow& mode : modes) {
    const auto is_of_mode = [&](const Link& link) { return link.mode == mode.mode; };
    const auto all = std::ranges::count_if(world.links, is_of_mode);
    const auto without = std::ranges::count_if(
        world.links, [&](const Link& link) { return is_of_mode(link) && !link.capacity; });
    if (without > 0)
      findings.push_back(
          {Severity::remark,
           "capacity missing",
           std::string(mode.name),
           fmt::format("{} of {} links by {} have no published capacity", without, all, mode.name),
           {}});
  }
}

std::vector<Finding> inspect(const World& world) {
  std::vector<Finding> findings;
  for (const NetworkCheck& check : network_checks) check.look(world, findings);
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
    return std::tuple(finding.severity, finding.check, std::string_view(finding.subject));
  });
  return findings;
}

}  // namespace landbridge
