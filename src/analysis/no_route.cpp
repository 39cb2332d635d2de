// SPDX-License-Identifier: Apache-2.0
#include "analysis/no_route.hpp"

#include "analysis/closure.hpp"
#include "analysis/permit.hpp"
#include "analysis/route.hpp"
#include "base/text.hpp"
#include "search/shortest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <limits>
#include <set>

namespace landbridge {
namespace {

constexpr unsigned obstacle_count = 6;  // those that can be taken away

Conditions without(const Conditions& conditions, const std::vector<Obstacle>& obstacles) {
  Conditions relaxed = conditions;
  for (const Obstacle obstacle : obstacles) {
    switch (obstacle) {
      case Obstacle::avoided:
        relaxed.avoided_countries.clear();
        relaxed.no_entry.clear();
        relaxed.no_exit.clear();
        relaxed.avoided_places.clear();
        relaxed.avoided_links.clear();
        relaxed.avoided_passages.clear();
        relaxed.avoided_corridors.clear();
        break;
      case Obstacle::corridor:
        relaxed.corridors.clear();
        break;
      case Obstacle::mode:
        relaxed.modes = ModeSet::all();
        break;
      case Obstacle::gauge:
        relaxed.any_gauge = true;
        break;
      case Obstacle::closed:
        relaxed.any_status = true;
        break;
      case Obstacle::passengers_only:
        relaxed.any_line = true;
        break;
      case Obstacle::different_components:
        break;
    }
  }
  return relaxed;
}

// Whether the question asks for anything of the kind: what it does not ask for stands in no way.
bool may_stand_in_the_way(Obstacle obstacle, const Conditions& asked) {
  switch (obstacle) {
    case Obstacle::avoided:
      return !(asked.avoided_countries.empty() && asked.no_entry.empty() && asked.no_exit.empty() &&
               asked.avoided_places.empty() && asked.avoided_links.empty() &&
               asked.avoided_passages.empty() && asked.avoided_corridors.empty());
    case Obstacle::corridor:
      return !asked.corridors.empty();
    case Obstacle::mode:
      return !asked.modes.is_all();
    case Obstacle::gauge:
    case Obstacle::closed:
    case Obstacle::passengers_only:
    case Obstacle::different_components:
      break;
  }
  return true;
}

// All sets of obstacles to the question, small ones first, among equals in the order of the
// obstacles.
std::vector<std::vector<Obstacle>> obstacle_sets(const Conditions& asked) {
  unsigned possible = 0;
  for (unsigned bit = 0; bit < obstacle_count; ++bit)
    if (may_stand_in_the_way(static_cast<Obstacle>(bit), asked)) possible |= 1U << bit;
  std::vector<unsigned> masks;
  for (unsigned mask = 1; mask <= possible; ++mask)
    if ((mask & ~possible) == 0) masks.push_back(mask);
  std::ranges::stable_sort(masks, {}, [](unsigned mask) { return std::popcount(mask); });
  std::vector<std::vector<Obstacle>> sets;
  for (const unsigned mask : masks) {
    auto& set = sets.emplace_back();
    for (unsigned bit = 0; bit < obstacle_count; ++bit)
      if ((mask >> bit & 1U) != 0) set.push_back(static_cast<Obstacle>(bit));
  }
  return sets;
}

std::string name_of_link(const World& world, const Link& link) {
  return fmt::format("{} - {} ({})", world.places[link.from].name, world.places[link.to].name,
                     name_of(link.mode));
}

std::string status_of(const World& world, const Arc& arc, const When& when) {
  const Availability& link = world.links[*arc.link].availability;
  if (!is_open(link, when)) return closure_of(link, when);
  if (!arc.crossing) return "border without a crossing row, and no customs union on that day";
  return "border " + closure_of(world.crossings[*arc.crossing].availability, when);
}

// Where the rails of two rides that follow each other share no gauge.
std::vector<std::string> gauge_breaks(const World& world, const Route& route) {
  std::vector<std::string> places;
  std::vector<Gauge> gauges;
  for (const Leg& leg : route.legs) {
    if (!leg.arc.link || leg.tail.mode != Mode::rail) {
      gauges.clear();
      continue;
    }
    const std::vector<Gauge>& here = world.links[*leg.arc.link].gauges;
    std::vector<Gauge> common;
    std::ranges::set_intersection(gauges, here, std::back_inserter(common));
    if (!gauges.empty() && common.empty()) {
      places.push_back(fmt::format("{} ({} to {} mm)", world.places[leg.tail.place].name,
                                   gauges.front().mm, here.front().mm));
      common.clear();
    }
    gauges = common.empty() ? here : common;
  }
  return places;
}

// Conditions that forbid one kind of thing only, to see what it hits.
Conditions only(Obstacle obstacle, const Conditions& asked) {
  Conditions strict;
  if (obstacle == Obstacle::avoided) {
    strict = asked;
    strict.modes = ModeSet::all();
    strict.corridors.clear();
  }
  if (obstacle == Obstacle::corridor) strict.corridors = asked.corridors;
  strict.when = asked.when;
  strict.any_status = obstacle != Obstacle::closed;
  strict.any_line = obstacle != Obstacle::passengers_only;
  return strict;
}

std::vector<std::string> culprits(const World& world, const Question& question, Obstacle obstacle,
                                  const Route& route) {
  if (obstacle == Obstacle::gauge) return gauge_breaks(world, route);
  std::vector<std::string> found;
  const auto say = [&](std::string text) {
    if (std::ranges::find(found, text) == found.end()) found.push_back(std::move(text));
  };
  const Conditions strict = only(obstacle, question.conditions);
  const Permit permit(world, strict);
  for (const Leg& leg : route.legs) {
    if (!leg.arc.link || leg.arc.kind == ArcKind::wait) continue;
    const Link& link = world.links[*leg.arc.link];
    if (obstacle == Obstacle::mode && !question.conditions.modes.contains(link.mode))
      say(std::string(name_of(link.mode)));
    if (obstacle == Obstacle::mode || permit.allows({*leg.arc.link, leg.arc.is_forward})) continue;
    say(obstacle == Obstacle::closed
            ? fmt::format("{}: {}", name_of_link(world, link),
                          status_of(world, leg.arc, question.conditions.when))
            : name_of_link(world, link));
  }
  return found;
}

std::string detail(const World& world, const Question& question, Obstacle obstacle,
                   const Route& route) {
  constexpr std::size_t shown = 5;
  std::vector<std::string> found = culprits(world, question, obstacle, route);
  const std::size_t more = found.size() > shown ? found.size() - shown : 0;
  found.resize(found.size() - more);
  std::string list = join(found, ", ");
  if (more > 0) list += fmt::format(" and {} more", more);
  switch (obstacle) {
    case Obstacle::avoided:
      return "the way that is left uses what is avoided: " + list;
    case Obstacle::corridor:
      return "it would also need what is on none of the corridors: " + list;
    case Obstacle::mode:
      return "it would also need the modes: " + list;
    case Obstacle::gauge:
      return "no gauge change is known at: " + list;
    case Obstacle::closed:
      return fmt::format("not open on {}: {}", to_text(question.conditions.when.date), list);
    case Obstacle::passengers_only:
      return "for passengers only: " + list;
    case Obstacle::different_components:
      break;
  }
  return {};
}

std::vector<PlaceId> places_reached(const CorridorGraph& graph, const ArcLabels& open,
                                    PlaceId start, Along direction) {
  const NodeMarks marks = reachable(graph.graph, open, graph.platforms_of(start), direction);
  std::set<PlaceId> places{start};
  for (const NodeId node : graph.nodes.keys())
    if (marks[node] != 0) places.insert(graph.nodes[node].place);
  return {places.begin(), places.end()};
}

void find_gap(const World& world, const Question& question, NoRoute& answer) {
  const CorridorGraph graph = build_corridor_graph(world, *question.cargo, question.conditions);
  const ArcLabels open(graph.arcs.size(), Label{});
  const auto from = places_reached(graph, open, question.from, Along::forward);
  const auto to = places_reached(graph, open, question.to, Along::backward);
  answer.gap = {std::numeric_limits<double>::infinity()};
  for (const PlaceId a : from) {
    for (const PlaceId b : to) {
      const Km distance = great_circle(world.places[a].at, world.places[b].at);
      if (distance < answer.gap)
        std::tie(answer.reached, answer.reaching, answer.gap) = std::tuple(a, b, distance);
    }
  }
}

// The stage of a question with stops that has no route of its own; all of it if each has one, and
// they do not join at a stop.
Question blocked_stage(const World& world, const Question& question) {
  Question stage = question;
  stage.via.clear();
  for (const PlaceId via : question.via) {
    stage.to = via;
    if (!find_route(world, stage)) return stage;
    stage.from = via;
  }
  stage.to = question.to;
  return find_route(world, stage) ? question : stage;
}

}  // namespace

NoRoute explain_no_route(const World& world, const Question& whole) {
  const Question question = blocked_stage(world, whole);
  NoRoute answer;
  find_gap(world, question, answer);
  for (const std::vector<Obstacle>& set : obstacle_sets(question.conditions)) {
    Question relaxed = question;
    relaxed.conditions = without(question.conditions, set);
    const auto route = find_route(world, relaxed);
    if (!route) continue;
    answer.obstacles = set;
    for (const Obstacle obstacle : set)
      answer.details.push_back(detail(world, question, obstacle, *route));
    return answer;
  }
  answer.obstacles = {Obstacle::different_components};
  answer.details = {"no line, open or not, leads from one to the other"};
  return answer;
}

}  // namespace landbridge
