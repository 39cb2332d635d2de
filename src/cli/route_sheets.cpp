// SPDX-License-Identifier: Apache-2.0
#include "cli/route_sheets.hpp"

#include "cli/route_answer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace landbridge {
namespace {

constexpr std::array<std::string_view, 4> kind_names{"move", "border", "transfer", "wait"};

std::vector<Column> leg_columns() {
  return {{"leg", "#"},
          {"kind", "kind"},
          {"mode", "mode"},
          {"gauge_mm", "gauge"},
          {"from.id", ""},
          {"from.name", "from"},
          {"from_country", ""},
          {"from.lon", ""},
          {"from.lat", ""},
          {"to.id", ""},
          {"to.name", "to"},
          {"to_country", ""},
          {"to.lon", ""},
          {"to.lat", ""},
          {"countries", "in"},
          {"distance_km", "km", Unit::km},
          {"moving_h", "moving h", Unit::hours},
          {"dwell_h", "dwell h", Unit::hours},
          {"time_h", "h", Unit::hours, {LegColumn::moving, LegColumn::dwell}},
          {"cost_usd", "USD", Unit::usd},
          {"emissions_kgco2e", "kg CO2e", Unit::kgco2e},
          {"method", ""},
          {"link", ""},
          {"passage", ""}};
}

std::string countries_of(const Place& from, const Place& to) {
  if (from.country == to.country) return from.country.is_none() ? "" : from.country.code();
  return from.country.code() + ">" + to.country.code();
}

Row row_of(const World& world, const Leg& leg, std::size_t number) {
  const Place& from = world.places[leg.tail.place];
  const Place& to = world.places[leg.head.place];
  const Measures& measures = leg.arc.measures;
  Row row{static_cast<std::int64_t>(number),
          std::string(kind_names[static_cast<std::size_t>(leg.arc.kind)]),
          mode_of(leg),
          gauge_of(leg),
          from.id,
          from.name,
          from.country.code(),
          from.at.lon,
          from.at.lat,
          to.id,
          to.name,
          to.country.code(),
          to.at.lon,
          to.at.lat,
          countries_of(from, to),
          measures.distance.value,
          measures.moving.value,
          measures.dwell.value,
          measures.time().value,
          measures.cost.value,
          measures.emissions.value};
  row.emplace_back(leg.arc.transfer
                       ? std::string(name_of(world.transfers[*leg.arc.transfer].method))
                       : std::string());
  const Link* link = leg.arc.link ? &world.links[*leg.arc.link] : nullptr;
  row.emplace_back(link != nullptr ? link->id : std::string());
  row.emplace_back(link != nullptr ? link->passages : std::vector<std::string>());
  return row;
}

Shape shape_of(const World& world, const Leg& leg) {
  if (!leg.arc.link || leg.arc.kind == ArcKind::wait) return {world.places[leg.tail.place].at};
  Shape line = world.links[*leg.arc.link].line;
  if (!leg.arc.is_forward) std::ranges::reverse(line);
  return line;
}

}  // namespace

std::string mode_of(const Leg& leg) {
  const std::string from(name_of(leg.tail.mode));
  return leg.tail.mode == leg.head.mode ? from : from + ">" + std::string(name_of(leg.head.mode));
}

std::string gauge_of(const Leg& leg) {
  const Gauge from = leg.tail.gauge;
  const Gauge to = leg.head.gauge;
  if (from == to || to == Gauge{}) return from == Gauge{} ? "" : fmt::format("{}", from.mm);
  return from == Gauge{} ? fmt::format("{}", to.mm) : fmt::format("{}>{}", from.mm, to.mm);
}

Sheet legs_sheet(const World& world, const Question& question, const Route& route) {
  Sheet sheet;
  sheet.name = "legs";
  sheet.title = title_of(world, question);
  sheet.columns = leg_columns();
  sheet.has_total = true;
  for (const Leg& leg : route.legs) {
    sheet.rows.push_back(row_of(world, leg, sheet.rows.size() + 1));
    sheet.shapes.push_back(shape_of(world, leg));
  }
  return sheet;
}

Sheet places_sheet(const World& world, const Question& question, const Route& route) {
  Sheet sheet;
  sheet.name = "places";
  sheet.columns = {{"role", ""}, {"id", ""}, {"name", ""}, {"country", ""}};
  const auto add = [&](std::string role, PlaceId id) {
    const Place& place = world.places[id];
    sheet.rows.push_back({std::move(role), place.id, place.name, place.country.code()});
    sheet.shapes.push_back({place.at});
  };
  add("origin", question.from);
  for (const PlaceId via : question.via) add("via", via);
  for (const Leg& leg : route.legs) {
    if (leg.arc.kind == ArcKind::transfer) add("transfer", leg.tail.place);
    if (leg.arc.kind != ArcKind::border) continue;
    add("border", leg.tail.place);
    add("border", leg.head.place);
  }
  add("destination", question.to);
  return sheet;
}

}  // namespace landbridge
