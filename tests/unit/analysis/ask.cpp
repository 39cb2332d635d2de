// SPDX-License-Identifier: Apache-2.0
#include "analysis/ask.hpp"

#include <fmt/format.h>

#include <array>
#include <stdexcept>

namespace landbridge::test {
namespace {

std::string text_of(const World& world, const Leg& leg) {
  const std::string& place = world.places[leg.head.place].id;
  switch (leg.arc.kind) {
    case ArcKind::move:
      return fmt::format(" -{}- {}", name_of(leg.head.mode), place);
    case ArcKind::border:
      return fmt::format(" |{}| {}", name_of(leg.head.mode), place);
    case ArcKind::transfer:
      return fmt::format(" ({})", name_of(world.transfers[*leg.arc.transfer].method));
    case ArcKind::wait:
      break;
  }
  return " ~";
}

std::string text_of(const World& world, const Node& node) {
  std::string text = fmt::format("{} {}", world.places[node.place].id, name_of(node.mode));
  if (node.gauge != Gauge{}) text += fmt::format(" {}", node.gauge.mm);
  if (node.role == Role::changed) text += " changed";
  if (node.role == Role::yard) text += " yard";
  if (node.role == Role::berth) text += " berth";
  return text;
}

std::string_view name_of_kind(ArcKind kind) {
  constexpr std::array<std::string_view, 4> names{"move", "border", "transfer", "wait"};
  return names[static_cast<std::size_t>(kind)];
}

}  // namespace

Question question(const World& world, const std::string& from, const std::string& to) {
  Question question;
  question.from = place_of(world, from);
  question.to = place_of(world, to);
  question.by = find_criterion("time");
  question.cargo = &world.cargoes.front();
  question.conditions.when.date = world.card.reference_date;
  return question;
}

std::string way(const World& world, const Question& question) {
  const auto found = find_route(world, question);
  return found ? text_of(world, *found) : "none";
}

std::string way(const World& world, const std::string& from, const std::string& to) {
  return way(world, question(world, from, to));
}

std::string text_of(const World& world, const Route& route) {
  if (route.legs.empty()) return "nowhere";
  std::string text = world.places[route.legs.front().tail.place].id;
  for (const Leg& leg : route.legs) text += text_of(world, leg);
  return text;
}

std::vector<std::string> arcs_of(const World& world, const CorridorGraph& graph) {
  std::vector<std::string> texts;
  for (const ArcId arc : graph.arcs.keys()) {
    const Arc& drawn = graph.arcs[arc];
    texts.push_back(fmt::format("{} > {} {}{}", text_of(world, graph.nodes[graph.graph.tail(arc)]),
                                text_of(world, graph.nodes[graph.graph.head(arc)]),
                                name_of_kind(drawn.kind),
                                drawn.stay == BorderStay::in_the_gauge_change ? " unstayed" : ""));
  }
  return texts;
}

CorridorGraph graph_of(const World& world) {
  Conditions conditions;
  conditions.when.date = world.card.reference_date;
  return build_corridor_graph(world, world.cargoes.front(), conditions);
}

Route route(const World& world, const Question& question) {
  const auto found = find_route(world, question);
  if (!found) throw std::runtime_error("there is no route");
  return *found;
}

std::int64_t weight_of(const World& world, const Question& question, const Route& route) {
  std::int64_t weight = 0;
  for (const Leg& leg : route.legs)
    weight += label_of(leg.arc, *question.by, valuation_of(world, *question.cargo)).terms[0];
  return weight;
}

}  // namespace landbridge::test
