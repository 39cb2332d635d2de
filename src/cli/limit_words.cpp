// SPDX-License-Identifier: Apache-2.0
#include "cli/limit_words.hpp"

#include "cli/map_style.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace landbridge {
namespace {

constexpr double busy_share = 0.7;  // of its capacity; half-full trains are not yet a sign

const std::string& name_at(const World& world, PlaceId place) { return world.places[place].name; }

std::string_view direction_of(const Limit& limit) {
  if (limit.kind == LimitKind::terminal) return limit.is_forward ? "onto" : "off";
  return limit.is_forward ? "forward" : "backward";
}

std::string gauge_words(const Transfer& transfer) {
  const auto side = [](const PlatformPattern& pattern) {
    return pattern.gauge == Gauge{} ? std::string(name_of(pattern.mode))
                                    : std::to_string(pattern.gauge.mm);
  };
  return side(transfer.from) + " > " + side(transfer.to);
}

// Transload is the rule; another way says so.
std::string change_words(const World& world, const Limit& limit) {
  const Transfer& transfer = world.transfers[*limit.transfer];
  std::string method(name_of(transfer.method));
  std::ranges::replace(method, '_', ' ');
  return fmt::format("{} {}{}", name_at(world, limit.from), gauge_words(transfer),
                     transfer.method == Method::transload ? "" : " by " + method);
}

// Whether a line has its own row for each gauge, so that the name must say which.
bool needs_gauge(const World& world, const Limit& limit) {
  return limit.link && world.links[*limit.link].gauges.size() > 1;
}

Shape shape_of(const World& world, const Limit& limit) {
  if (limit.kind == LimitKind::terminal || limit.kind == LimitKind::gauge_change)
    return {world.places[limit.from].at};
  if (!limit.link) return {world.places[limit.from].at, world.places[limit.to].at};
  Shape line = world.links[*limit.link].line;
  if (!limit.is_forward) std::ranges::reverse(line);
  return line;
}

// What is full up to a box a day counts as full: loads are whole TEU a year.
std::string class_of(double flow, double capacity, bool is_cut) {
  if (is_cut) return "cut";
  if (std::isinf(capacity)) return "free";
  if (flow > capacity - 1.0 || flow >= capacity) return "full";
  return flow >= busy_share * capacity ? "busy" : "spare";
}

}  // namespace

std::string name_of(const World& world, const Limit& limit) {
  switch (limit.kind) {
    case LimitKind::gauge_change:
      return change_words(world, limit);
    case LimitKind::terminal:
      return fmt::format("{} ({}, {})", name_at(world, limit.from), name_of(limit.mode),
                         direction_of(limit));
    case LimitKind::line:
    case LimitKind::border:
      break;
  }
  return fmt::format("{} > {}{}{}", name_at(world, limit.from), name_at(world, limit.to),
                     limit.kind == LimitKind::border ? " border" : "",
                     needs_gauge(world, limit) ? fmt::format(" ({})", limit.gauge.mm) : "");
}

std::string id_of(const World& world, const Limit& limit) {
  const std::string& from = world.places[limit.from].id;
  switch (limit.kind) {
    case LimitKind::line:
      return world.links[*limit.link].id;
    case LimitKind::border:
      return fmt::format("{} > {} {}{}", from, world.places[limit.to].id, name_of(limit.mode),
                         needs_gauge(world, limit) ? fmt::format(" {}", limit.gauge.mm) : "");
    case LimitKind::gauge_change: {
      const Transfer& transfer = world.transfers[*limit.transfer];
      return fmt::format("{} {} {}", from, gauge_words(transfer), name_of(transfer.method));
    }
    case LimitKind::terminal:
      break;
  }
  return fmt::format("{} {} {}", from, name_of(limit.mode), direction_of(limit));
}

std::vector<std::string> names_of(const World& world, const Limits& limits,
                                  const std::vector<LimitId>& ids) {
  std::vector<std::string> names;
  for (const LimitId id : ids) names.push_back(name_of(world, limits.all[id]));
  return names;
}

Cell teu_cell(std::int64_t teu_per_day) {
  return is_unlimited(teu_per_day) ? Cell() : Cell(teu_per_day);
}

Value teu_value(std::int64_t teu_per_day) {
  return is_unlimited(teu_per_day) ? Value() : Value(teu_per_day);
}

Object limit_object(const World& world, const Limit& limit) {
  Object object{{"id", id_of(world, limit)},
                {"name", name_of(world, limit)},
                {"kind", std::string(name_of(limit.kind))},
                {"mode", std::string(name_of(limit.mode))},
                {"direction", std::string(direction_of(limit))},
                {"from", world.places[limit.from].id},
                {"to", world.places[limit.to].id},
                {"capacity_teu_per_day", teu_value(whole_teu(limit.capacity))}};
  const bool is_known = limit.capacity.has_value();
  object.emplace_back(
      "grade", is_known ? Value(std::string(name_of(limit.capacity->evidence.grade))) : Value());
  object.emplace_back("source", is_known ? limit.capacity->evidence.source : std::string());
  return object;
}

std::string countries_of(const World& world, const Limit& limit) {
  const std::string from = world.places[limit.from].country.code();
  const std::string to = world.places[limit.to].country.code();
  return from == to ? from : from + ">" + to;
}

Sheet flow_sheet(const World& world, const Limits& limits, const FlowsShown& shown) {
  Sheet sheet;
  sheet.name = "flow";
  for (const char* key :
       {"id", "name", "kind", "mode", "direction", "from", "to", "countries", "flow_teu_per_day",
        "capacity_teu_per_day", "share_used", "grade", "class", "width_px"})
    sheet.columns.push_back({key, ""});
  const double most = shown.flow.empty() ? 0.0 : *std::ranges::max_element(shown.flow);
  for (const LimitId id : limits.all.keys()) {
    if (shown.flow[id] == 0.0 && !shown.cut.contains(id)) continue;
    const Limit& limit = limits.all[id];
    const double capacity = shown.capacity[id];
    const double share = most > 0.0 ? shown.flow[id] / most : 0.0;
    sheet.rows.push_back(
        {id_of(world, limit), name_of(world, limit), std::string(name_of(limit.kind)),
         std::string(name_of(limit.mode)), std::string(direction_of(limit)),
         world.places[limit.from].id, world.places[limit.to].id, countries_of(world, limit),
         rounded_to(shown.flow[id], 10.0),
         std::isinf(capacity) ? Cell() : Cell(rounded_to(capacity, 10.0)),
         std::isinf(capacity) || capacity == 0.0
             ? Cell()
             : Cell(rounded_to(shown.flow[id] / capacity, 1000.0)),
         limit.capacity ? Cell(std::string(name_of(limit.capacity->evidence.grade))) : Cell(),
         class_of(shown.flow[id], capacity, shown.cut.contains(id)), width_px(share)});
    sheet.shapes.push_back(shape_of(world, limit));
  }
  return sheet;
}

std::vector<std::string> first_of(std::vector<std::string> names, std::size_t most) {
  if (names.size() <= most) return names;
  const std::size_t more = names.size() - most;
  names.resize(most);
  names.push_back(fmt::format("and {} more", more));
  return names;
}

}  // namespace landbridge
