// SPDX-License-Identifier: Apache-2.0
// Looks at borders: hops without a price, prices without a hop, lines side by side, posts that do
// not agree with their link.
#include "analysis/inspection.hpp"
#include "analysis/lookup.hpp"
#include "model/hop.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace landbridge {
namespace {

bool is_hop(const World& world, const Link& link) {
  return is_land(link.mode) && joins_two_countries(world, link);
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

// What a crossing prices: two posts, the one with the smaller number first, and a mode.
using Border = std::tuple<PlaceId, PlaceId, Mode>;

Border border_between(PlaceId a, PlaceId b, Mode mode) {
  return {std::min(a, b), std::max(a, b), mode};
}

std::string name_of(const World& world, const Border& border) {
  const auto& [a, b, mode] = border;
  return fmt::format("{}--{}--{}", world.places[a].id, world.places[b].id, name_of(mode));
}

std::map<Border, std::vector<LinkId>> links_by_border(const World& world) {
  std::map<Border, std::vector<LinkId>> found;
  for (const LinkId id : world.links.keys()) {
    const Link& link = world.links[id];
    found[border_between(link.from, link.to, link.mode)].push_back(id);
  }
  return found;
}

Finding finding_at(const World& world, std::string_view check, const Border& border,
                   std::string sentence) {
  return {Severity::warning, check, name_of(world, border), std::move(sentence),
          world.places[std::get<0>(border)].at};
}

// What of the links or the crossing is shut while the other is open; empty if nothing is.
std::string disagreement(const World& world, const Crossing& crossing,
                         const std::vector<LinkId>& links) {
  const When when{world.card.reference_date, false};
  const auto leads_across = [&](LinkId id) {
    const Link& link = world.links[id];
    return link.is_freight && (!link.is_oneway || link.from == crossing.from);
  };
  if (std::ranges::none_of(links, leads_across)) return {};
  const bool link_is_open = std::ranges::any_of(links, [&](LinkId id) {
    return leads_across(id) && is_open(world.links[id].availability, when);
  });
  const Status post = status_on(crossing.availability, when);
  if (link_is_open == (post == Status::operating)) return {};
  const auto shut = std::ranges::find_if(links, leads_across);
  return link_is_open ? fmt::format("the crossing is {} and its link is open", name_of(post))
                      : fmt::format("the crossing is open and its link is {}",
                                    name_of(status_on(world.links[*shut].availability, when)));
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
                                      "union; add a row to the crossings{}",
                                      hop_name(world, link), drawn_remedy(world, link)),
                          a.at});
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

void look_for_stray_crossings(const World& world, std::vector<Finding>& findings) {
  const auto links = links_by_border(world);
  std::set<Border> seen;
  for (const Crossing& row : world.crossings) {
    const Border border = border_between(row.from, row.to, row.mode);
    if (!seen.insert(border).second) continue;
    const Place& a = world.places[row.from];
    const Place& b = world.places[row.to];
    if (a.country == b.country)
      findings.push_back(finding_at(world, "stray crossing", border,
                                    fmt::format("{} and {} both lie in {}; a crossing joins two "
                                                "countries",
                                                a.name, b.name, a.country.code())));
    else if (!links.contains(border))
      findings.push_back(finding_at(world, "stray crossing", border,
                                    fmt::format("no link by {} joins {} and {}; add the link or "
                                                "correct the crossing",
                                                name_of(row.mode), a.name, b.name)));
  }
}

void look_for_shut_posts(const World& world, std::vector<Finding>& findings) {
  const auto links = links_by_border(world);
  std::set<std::pair<Border, std::string>> seen;
  for (const Crossing& row : world.crossings) {
    const Border border = border_between(row.from, row.to, row.mode);
    const auto here = links.find(border);
    if (here == links.end()) continue;
    const std::string fault = disagreement(world, row, here->second);
    if (fault.empty() || !seen.insert({border, fault}).second) continue;
    findings.push_back(
        finding_at(world, "shut post", border,
                   fmt::format("{} ({}) - {} ({}): on {} {}", world.places[row.from].name,
                               world.places[row.from].country.code(), world.places[row.to].name,
                               world.places[row.to].country.code(),
                               to_text(world.card.reference_date), fault)));
  }
}

}  // namespace landbridge
