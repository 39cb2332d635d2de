// SPDX-License-Identifier: Apache-2.0
// Routes between every two capitals of the Shanghai Cooperation Organisation and of ASEAN exist and
// are sane: no silly detours, no leg faster than its mode can be, no ship on land.
#include "analysis/route.hpp"
#include "cli/geodata.hpp"

#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <map>

namespace landbridge::acceptance {
namespace {

constexpr std::array capitals{
    "astana",     "bandar-seri-begawan",
    "bangkok",    "beijing",
    "bishkek",    "delhi",
    "dili",       "dushanbe",
    "hanoi",      "islamabad",
    "jakarta",    "kuala-lumpur",
    "manila",     "minsk",
    "moscow",     "naypyidaw",
    "phnom-penh", "singapore",
    "tashkent",   "tehran",
    "vientiane",
};

/// The fastest that freight moves, by mode; the figures are those of `network check`.
const std::map<Mode, double> limit_kmh{{Mode::rail, 120.0},
                                       {Mode::road, 90.0},
                                       {Mode::sea, 46.0},
                                       {Mode::ferry, 55.0},
                                       {Mode::inland_waterway, 25.0}};

struct Shipped {
  World world;
  CorridorGraph graph;

  const Cargo& cargo() const { return *std::ranges::find(world.cargoes, "container", &Cargo::id); }
};

const Shipped& shipped() {
  static const Shipped loaded = [] {
    Faults faults;
    Shipped made{geodata_module().load(LANDBRIDGE_SOURCE "/networks/eurasia.toml", faults,
                                       ReadCountries::if_needed),
                 {}};
    Conditions conditions;
    conditions.when = {made.world.card.reference_date, false};
    made.graph = build_corridor_graph(made.world, made.cargo(), conditions);
    return made;
  }();
  return loaded;
}

PlaceId place(const std::string& id) {
  const World& world = shipped().world;
  const auto found = std::ranges::lower_bound(world.places, id, {}, &Place::id);
  return {static_cast<std::uint32_t>(found - world.places.begin())};
}

std::optional<Route> route_between(const std::string& from, const std::string& to) {
  Question question;
  question.from = place(from);
  question.to = place(to);
  question.cargo = &shipped().cargo();
  question.conditions.when = {shipped().world.card.reference_date, false};
  question.by = find_criterion("generalized");
  return find_route(shipped().world, question, shipped().graph);
}

// "delhi islamabad" to why the way between them is long.
std::map<std::string, std::string> known_detours() {
  std::map<std::string, std::string> reasons;
  std::ifstream file(LANDBRIDGE_SOURCE "/tests/acceptance/detours.txt");
  for (std::string line; std::getline(file, line);)
    if (const auto colon = line.find(':'); colon != std::string::npos)
      reasons[line.substr(0, colon)] = line.substr(colon + 1);
  return reasons;
}

double detour_of(const Route& route) {
  const World& world = shipped().world;
  const Km straight = great_circle(world.places[route.legs.front().tail.place].at,
                                   world.places[route.legs.back().head.place].at);
  return to_km(route.totals.distance) / straight;
}

void expect_sane(const Route& route, const std::string& pair) {
  for (const Leg& leg : route.legs) {
    if (leg.arc.measures.moving.value == 0) continue;
    const double speed =
        to_km(leg.arc.measures.distance).value / to_hours(leg.arc.measures.moving).value;
    EXPECT_LE(speed, limit_kmh.at(leg.tail.mode)) << pair;
  }
}

template <class See>
void for_each_pair(See see) {
  for (const std::string from : capitals)
    for (const std::string to : capitals)
      if (from < to) see(from, to);
}

TEST(Capitals, AreJoinedBySaneRoutes) {
  const auto reasons = known_detours();
  for_each_pair([&](const std::string& from, const std::string& to) {
    const std::string pair = from + " " + to;
    const auto route = route_between(from, to);
    ASSERT_TRUE(route) << pair;
    expect_sane(*route, pair);
    const bool is_long = detour_of(*route) > 2.0;
    EXPECT_EQ(is_long, reasons.contains(pair))
        << pair << " is " << detour_of(*route) << " times the great circle; see detours.txt";
  });
}

}  // namespace
}  // namespace landbridge::acceptance
