// SPDX-License-Identifier: Apache-2.0
#include "analysis/difference.hpp"

#include <algorithm>
#include <utility>

namespace landbridge {
namespace {

constexpr double main_share = 0.1;  // of the km, above which a mode counts

bool is_of_ships(Mode mode) { return mode == Mode::sea || mode == Mode::ferry; }

std::uint64_t number_of(Country country) {
  const std::string code = country.code();
  return static_cast<std::uint64_t>(code.front()) << 8U | static_cast<std::uint64_t>(code.back());
}

// A ship that passes is in no country.
void add_country(const World& world, const Node& node, Uses& uses) {
  const Country country = world.places[node.place].country;
  if (node.mode != Mode::sea && !country.is_none()) uses[number_of(country)] = 1;
}

}  // namespace

void list_used_links(const World&, const Arc& arc, const Node&, const Node&, Uses& uses) {
  if (is_ride(arc)) uses[arc.link->index] += arc.measures.distance.value;
}

// The two posts, whichever comes first and by whichever mode.
void list_used_borders(const World&, const Arc& arc, const Node& tail, const Node& head,
                       Uses& uses) {
  if (arc.kind != ArcKind::border) return;
  const auto [low, high] = std::minmax(tail.place.index, head.place.index);
  uses[static_cast<std::uint64_t>(low) << 32U | high] = 1;
}

void list_used_ports(const World&, const Arc& arc, const Node& tail, const Node& head, Uses& uses) {
  if (arc.kind == ArcKind::transfer && (is_of_ships(tail.mode) || is_of_ships(head.mode)))
    uses[tail.place.index] = 1;
}

void list_used_countries(const World& world, const Arc&, const Node& tail, const Node& head,
                         Uses& uses) {
  add_country(world, tail, uses);
  add_country(world, head, uses);
}

void list_used_modes(const World&, const Arc& arc, const Node&, const Node& head, Uses& uses) {
  if (is_ride(arc)) uses[static_cast<std::uint64_t>(head.mode)] += arc.measures.distance.value;
}

std::uint64_t port_at(const World&, PlaceId place) { return place.index; }

std::uint64_t country_at(const World& world, PlaceId place) {
  return number_of(world.places[place].country);
}

const Difference* find_difference(std::string_view name) {
  const auto* row = std::ranges::find(differences, name, &Difference::name);
  return row != differences.end() ? row : nullptr;
}

Uses uses_of(const World& world, const CorridorGraph& graph, ArcId arc,
             const Difference& difference, std::span<const PlaceId> ends) {
  Uses uses;
  difference.list(world, graph.arcs[arc], graph.nodes[graph.graph.tail(arc)],
                  graph.nodes[graph.graph.head(arc)], uses);
  if (difference.at_end != nullptr)
    for (const PlaceId end : ends) uses.erase(difference.at_end(world, end));
  return uses;
}

void add(Uses& uses, const Uses& more, const Difference& difference) {
  for (const auto& [thing, amount] : more) {
    std::int64_t& sum = uses[thing];
    sum = difference.adds_up ? sum + amount : amount;
  }
}

std::vector<std::uint64_t> marks_of(const Uses& uses, const Difference& difference) {
  std::int64_t all = 0;
  for (const auto& [thing, amount] : uses) all += amount;
  std::vector<std::uint64_t> marks;
  for (const auto& [thing, amount] : uses)
    if (difference.sharing == Sharing::at_most ||
        static_cast<double>(amount) > main_share * static_cast<double>(all))
      marks.push_back(thing);
  return marks;
}

bool has_any(const Uses& uses, const Uses& others) {
  return std::ranges::any_of(uses, [&](const auto& use) { return others.contains(use.first); });
}

double share_among(const Uses& uses, const Uses& others) {
  std::int64_t all = 0;
  std::int64_t common = 0;
  for (const auto& [thing, amount] : uses) {
    all += amount;
    if (others.contains(thing)) common += amount;
  }
  return all == 0 ? 0.0 : static_cast<double>(common) / static_cast<double>(all);
}

}  // namespace landbridge
