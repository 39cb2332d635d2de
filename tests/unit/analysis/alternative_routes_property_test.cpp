// SPDX-License-Identifier: Apache-2.0
// What must hold of the alternatives in any world.
#include "analysis/alternative_routes.hpp"
#include "analysis/ask.hpp"
#include "analysis/random_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace landbridge::test {
namespace {

constexpr std::uint32_t seeds = 150;

// Names of what a route uses, and how much: written anew, without the code that is tested.
using Named = std::map<std::string, double>;

bool is_ship(Mode mode) { return mode == Mode::sea || mode == Mode::ferry; }

void name_leg(const World& world, const Leg& leg, std::string_view kind, Named& named) {
  const auto km = static_cast<double>(leg.arc.measures.distance.value);
  const std::string& from = world.places[leg.tail.place].id;
  const std::string& to = world.places[leg.head.place].id;
  if (kind == "link" && is_ride(leg.arc)) named[world.links[*leg.arc.link].id] += km;
  if (kind == "mode" && is_ride(leg.arc)) named[std::string(name_of(leg.head.mode))] += km;
  if (kind == "border" && leg.arc.kind == ArcKind::border)
    named[std::min(from, to) + std::max(from, to)] = 1.0;
  if (kind == "port" && leg.arc.kind == ArcKind::transfer &&
      (is_ship(leg.tail.mode) || is_ship(leg.head.mode)))
    named[from] = 1.0;
}

Named named_in(const World& world, const Question& question, const Route& route,
               std::string_view kind) {
  Named named;
  for (const Leg& leg : route.legs) name_leg(world, leg, kind, named);
  if (kind == "country")
    for (const Country country : route.countries) named[country.code()] = 1.0;
  for (const PlaceId end : {question.from, question.to}) {
    if (kind == "country") named.erase(world.places[end].country.code());
    if (kind == "port") named.erase(world.places[end].id);
  }
  return named;
}

std::set<std::string> set_of(const Named& named, bool main_only) {
  double all = 0.0;
  for (const auto& [name, amount] : named) all += amount;
  std::set<std::string> names;
  for (const auto& [name, amount] : named)
    if (!main_only || amount > 0.1 * all) names.insert(name);
  return names;
}

struct Rule {
  const Difference* in;
  double max_overlap;
};

bool differs(const World& world, const Question& question, const Route& route,
             std::span<const Route> earlier, const Rule& rule) {
  const bool by_set = rule.in->name == "mode";
  const Named here = named_in(world, question, route, rule.in->name);
  std::set<std::string> used;
  for (const Route& other : earlier) {
    const std::set<std::string> there =
        set_of(named_in(world, question, other, rule.in->name), by_set);
    if (set_of(here, by_set) == there) return false;
    used.insert(there.begin(), there.end());
  }
  double all = 0.0;
  double common = 0.0;
  for (const auto& [name, amount] : here) {
    all += amount;
    if (used.contains(name)) common += amount;
  }
  return by_set || common <= rule.max_overlap * all + 1e-6;
}

struct Case {
  World world;
  Question question;
  CorridorGraph corridor;

  explicit Case(std::uint32_t seed)
      : world(random_world(seed).build()),
        question(test::question(world, "p0", "p1")),
        corridor(build_corridor_graph(world, world.cargoes.front(), question.conditions)) {
    question.by = &criteria[seed % criteria.size()];
  }

  AlternativeRoutes find(const AlternativesQuestion& asked) const {
    return find_alternatives(world, question, corridor, asked);
  }
  Label label(const Route& route) const {
    Label sum;
    for (const Leg& leg : route.legs)
      sum = sum + label_of(leg.arc, *question.by, valuation_of(world, *question.cargo));
    return sum;
  }
};

std::string way_along(const World& world, const Route& route) {
  std::string text;
  for (const Leg& leg : route.legs) {
    if (is_ride(leg.arc)) text += (leg.arc.is_forward ? " " : " -") + world.links[*leg.arc.link].id;
    if (leg.arc.transfer)
      text += fmt::format(" ({} {})", world.places[leg.tail.place].id, leg.arc.transfer->index);
  }
  return text;
}

void expect_in_order(const Case& c, const AlternativeRoutes& found) {
  std::set<std::string> ways;
  for (std::size_t i = 0; i < found.routes.size(); ++i) {
    EXPECT_TRUE(ways.insert(way_along(c.world, found.routes[i])).second);
    if (i > 0) {
      EXPECT_LE(c.label(found.routes[i - 1]), c.label(found.routes[i]));
    }
  }
  const auto best = find_route(c.world, c.question);
  ASSERT_EQ(best.has_value(), !found.routes.empty());
  if (best) {
    EXPECT_EQ(text_of(c.world, found.routes.front()), text_of(c.world, *best));
  }
}

class Alternatives : public testing::TestWithParam<std::uint32_t> {};

TEST_P(Alternatives, AreTheNextBestWays) {
  const Case c(GetParam());
  const AlternativeRoutes found = c.find({8});
  expect_in_order(c, found);
  EXPECT_EQ(found.end == AlternativesEnd::complete, found.routes.size() == 8U);
  EXPECT_EQ(found.proven, found.routes.size());
}

TEST_P(Alternatives, PassTheStops) {
  Case c(GetParam());
  c.question.via = {place_of(c.world, "p2"), place_of(c.world, "p3")};
  const AlternativeRoutes found = c.find({5});
  expect_in_order(c, found);
  for (const Route& route : found.routes) {
    std::size_t passed = 0;
    for (const Leg& leg : route.legs)
      for (const PlaceId place : {leg.tail.place, leg.head.place})
        if (passed < c.question.via.size() && place == c.question.via[passed]) ++passed;
    EXPECT_EQ(passed, c.question.via.size());
  }
}

// All routes there are, best first: the first that differs is what must have been chosen.
void expect_best(const Case& c, const std::vector<Route>& all, const AlternativeRoutes& found,
                 const Rule& rule) {
  for (std::size_t i = 1; i < found.routes.size(); ++i) {
    const auto earlier = std::span(found.routes).first(i);
    EXPECT_TRUE(differs(c.world, c.question, found.routes[i], earlier, rule))
        << rule.in->name << " " << rule.max_overlap << " route " << i + 1;
    if (i >= found.proven) continue;
    const auto first = std::ranges::find_if(all, [&](const Route& route) {
      return differs(c.world, c.question, route, earlier, rule);
    });
    ASSERT_NE(first, all.end());
    EXPECT_EQ(c.label(*first), c.label(found.routes[i])) << rule.in->name << rule.max_overlap;
  }
  // Nothing in common: if none was found, there is none, unless there are too many to look at.
  if (found.end != AlternativesEnd::all_alike || rule.max_overlap > 0.0 ||
      rule.in->name == "mode" || all.size() >= most_next_best)
    return;
  for (const Route& route : all)
    EXPECT_FALSE(differs(c.world, c.question, route, found.routes, rule)) << rule.in->name;
}

TEST_P(Alternatives, DifferAsAskedAndNoneThatDoesIsBetter) {
  const Case c(GetParam());
  const AlternativeRoutes every = c.find({most_drawn});
  for (const Difference& kind : differences) {
    for (const double overlap : {kind.usual_overlap, 0.0, 0.3, 0.8}) {
      const AlternativeRoutes found = c.find({5, &kind, overlap});
      expect_in_order(c, found);
      if (every.end == AlternativesEnd::exhausted)
        expect_best(c, every.routes, found, {&kind, overlap});
    }
  }
}

TEST_P(Alternatives, DoNotDependOnTheOrderOfRows) {
  const Case c(GetParam());
  Case other = c;
  other.world = shuffled(random_world(GetParam()), GetParam() + 1).build();
  other.question = question(other.world, "p0", "p1");
  other.question.by = c.question.by;
  other.corridor =
      build_corridor_graph(other.world, other.world.cargoes.front(), other.question.conditions);
  const auto texts = [](const Case& one, const AlternativesQuestion& asked) {
    std::vector<std::string> lines;
    for (const Route& route : one.find(asked).routes) lines.push_back(text_of(one.world, route));
    return lines;
  };
  EXPECT_EQ(texts(c, {6}), texts(other, {6}));
  for (const Difference& kind : differences)
    EXPECT_EQ(texts(c, {4, &kind, kind.usual_overlap}),
              texts(other, {4, &kind, kind.usual_overlap}));
}

INSTANTIATE_TEST_SUITE_P(Seeds, Alternatives, testing::Range(0U, seeds));

// Worlds in which there is nothing to choose would prove little.
TEST(RandomWorlds, HaveAlternatives) {
  std::map<std::string_view, std::size_t> others;
  std::size_t exhausted = 0;
  for (std::uint32_t seed = 0; seed < seeds; ++seed) {
    const Case c(seed);
    others["any"] += c.find({8}).routes.size();
    exhausted += c.find({most_drawn}).end == AlternativesEnd::exhausted ? 1 : 0;
    for (const Difference& kind : differences)
      if (c.find({5, &kind, kind.usual_overlap}).routes.size() > 1) ++others[kind.name];
  }
  EXPECT_GT(others["any"], 3 * seeds);
  EXPECT_GT(exhausted, seeds / 2);
  for (const Difference& kind : differences) EXPECT_GT(others[kind.name], 20U) << kind.name;
}

}  // namespace
}  // namespace landbridge::test
