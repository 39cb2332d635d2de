// SPDX-License-Identifier: Apache-2.0
// What holds of every route of every world.
#include "analysis/ask.hpp"
#include "analysis/random_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

constexpr std::uint32_t seeds = 200;
constexpr std::uint32_t few_seeds = 50;  // where each world is built or asked several times

const Criterion& criterion_of(std::uint32_t seed) { return criteria[seed % criteria.size()]; }

Question asked(const World& world, std::uint32_t seed, const std::string& from = "p0",
               const std::string& to = "p1") {
  Question question = landbridge::test::question(world, from, to);
  question.by = &criterion_of(seed);
  return question;
}

std::string answer(const World& world, const Question& question) {
  const auto found = find_route(world, question);
  if (!found) return "none";
  return fmt::format("{}: {} m {} s {} s {} c {} g", text_of(world, *found),
                     found->totals.distance.value, found->totals.moving.value,
                     found->totals.dwell.value, found->totals.cost.value,
                     found->totals.emissions.value);
}

void expect_sum_of_legs(const World& world, const Route& route) {
  Measures sum;
  int borders = 0;
  int transfers = 0;
  for (const Leg& leg : route.legs) {
    sum += measures_of(account_of(world, world.cargoes.front(), leg.arc));
    borders += leg.arc.kind == ArcKind::border ? 1 : 0;
    transfers += leg.arc.kind == ArcKind::transfer ? 1 : 0;
  }
  EXPECT_EQ(sum, route.totals);
  EXPECT_EQ(borders, route.borders);
  EXPECT_EQ(transfers, route.transfers);
}

void expect_joined(const Route& route, const Question& question) {
  EXPECT_EQ(route.legs.front().tail.place, question.from);
  EXPECT_EQ(route.legs.back().head.place, question.to);
  for (std::size_t i = 1; i < route.legs.size(); ++i) {
    EXPECT_EQ(route.legs[i - 1].head.place, route.legs[i].tail.place);
    EXPECT_EQ(route.legs[i - 1].head.mode, route.legs[i].tail.mode);
    EXPECT_EQ(route.legs[i - 1].head.gauge, route.legs[i].tail.gauge);
  }
}

// Worlds without borders, gauge changes or waits would prove little.
struct Seen {
  int routes = 0;
  int borders = 0;
  int yards = 0;
  int transfers = 0;
  int waits = 0;

  void add(const Route& route) {
    ++routes;
    for (const Leg& leg : route.legs) {
      borders += leg.arc.kind == ArcKind::border ? 1 : 0;
      yards += leg.arc.stay == BorderStay::in_the_gauge_change ? 1 : 0;
      transfers += leg.arc.kind == ArcKind::transfer ? 1 : 0;
      waits += leg.arc.kind == ArcKind::wait ? 1 : 0;
    }
  }
};

TEST(RouteProperty, TotalsAreTheSumOfTheLegsAndLegsJoin) {
  Seen seen;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    const World world = random_world(seed).build();
    const Question question = asked(world, seed);
    const auto found = find_route(world, question);
    if (!found) continue;
    expect_sum_of_legs(world, *found);
    expect_joined(*found, question);
    seen.add(*found);
  }
  EXPECT_GT(seen.routes, 80);
  EXPECT_GT(seen.borders, 40);
  EXPECT_GT(seen.yards, 5);
  EXPECT_GT(seen.transfers, 20);
  EXPECT_GT(seen.waits, 10);
}

TEST(RouteProperty, ClosingALinkMakesNothingBetter) {
  for (std::uint32_t seed = 1; seed <= few_seeds; ++seed) {
    SCOPED_TRACE(seed);
    const World world = random_world(seed).build();
    const Question open = asked(world, seed);
    const auto before = find_route(world, open);
    for (const LinkId link : world.links.keys()) {
      if (link.index % 4 != seed % 4) continue;
      Question closed = open;
      closed.conditions.avoided_links = {link};
      const auto after = find_route(world, closed);
      EXPECT_TRUE(!after ||
                  (before && weight_of(world, open, *before) <= weight_of(world, open, *after)));
    }
  }
}

TEST(RouteProperty, AClosedStatusIsAsGoodAsAnAvoidedLink) {
  for (std::uint32_t seed = 1; seed <= few_seeds; ++seed) {
    TinyWorld tiny = random_world(seed);
    LinkDraft& draft = tiny.links[seed % tiny.links.size()];
    const World open = tiny.build();
    Question avoiding = asked(open, seed);
    avoiding.conditions.avoided_links = {link_of(open, draft.link.id)};
    draft.link.availability.status = Status::closed;
    const World closed = tiny.build();
    EXPECT_EQ(answer(open, avoiding), answer(closed, asked(closed, seed))) << "seed " << seed;
  }
}

TEST(RouteProperty, TheOrderOfRowsChangesNothing) {
  for (std::uint32_t seed = 1; seed <= few_seeds; ++seed) {
    const TinyWorld tiny = random_world(seed);
    const World world = tiny.build();
    const World other = shuffled(tiny, seed).build();
    EXPECT_EQ(answer(world, asked(world, seed)), answer(other, asked(other, seed)))
        << "seed " << seed;
  }
}

TEST(RouteProperty, NamesInTheSameOrderGiveTheSameWay) {
  for (std::uint32_t seed = 1; seed <= few_seeds; ++seed) {
    SCOPED_TRACE(seed);
    const TinyWorld tiny = random_world(seed);
    const World world = tiny.build();
    const World other = renamed(tiny, [](const std::string& id) { return "x-" + id; }).build();
    const auto before = find_route(world, asked(world, seed));
    const auto after = find_route(other, asked(other, seed, "x-p0", "x-p1"));
    ASSERT_EQ(before.has_value(), after.has_value());
    if (!before) continue;
    EXPECT_EQ(before->totals, after->totals);
    EXPECT_TRUE(std::ranges::equal(
        before->legs, after->legs, {}, [](const Leg& leg) { return leg.arc.link; },
        [](const Leg& leg) { return leg.arc.link; }));
  }
}

// Names decide ties only: what comes before them in the published order stays.
TEST(RouteProperty, AnyNamesGiveTheSameNumbers) {
  const auto backwards = [](const std::string& id) {
    return std::string(1, static_cast<char>('z' - id.back() + '0')) + id;
  };
  for (std::uint32_t seed = 1; seed <= few_seeds; ++seed) {
    SCOPED_TRACE(seed);
    const TinyWorld tiny = random_world(seed);
    const World world = tiny.build();
    const World other = renamed(tiny, backwards).build();
    const Question question = asked(world, seed);
    const auto before = find_route(world, question);
    const auto after = find_route(other, asked(other, seed, backwards("p0"), backwards("p1")));
    ASSERT_EQ(before.has_value(), after.has_value());
    if (!before) continue;
    EXPECT_EQ(weight_of(world, question, *before), weight_of(world, question, *after));
    EXPECT_EQ(before->totals.time(), after->totals.time());
    EXPECT_EQ(before->borders, after->borders);
    EXPECT_EQ(before->transfers, after->transfers);
    EXPECT_EQ(before->totals.distance, after->totals.distance);
  }
}

TEST(RouteProperty, DoublingAllTariffsDoublesTheCost) {
  for (std::uint32_t seed = 1; seed <= few_seeds; ++seed) {
    SCOPED_TRACE(seed);
    const TinyWorld tiny = random_world(seed);
    const World world = tiny.build();
    const World dear = at_double_price(tiny).build();
    const auto cheapest = [](const World& of) {
      Question question = landbridge::test::question(of, "p0", "p1");
      question.by = find_criterion("cost");
      return find_route(of, question);
    };
    const auto before = cheapest(world);
    const auto after = cheapest(dear);
    ASSERT_EQ(before.has_value(), after.has_value());
    if (!before) continue;
    EXPECT_EQ(after->totals.cost.value, 2 * before->totals.cost.value);
    EXPECT_EQ(text_of(world, *before), text_of(dear, *after));
  }
}

TEST(RouteProperty, AStopNeverShortensTheWay) {
  for (std::uint32_t seed = 1; seed <= few_seeds; ++seed) {
    SCOPED_TRACE(seed);
    const World world = random_world(seed).build();
    const Question direct = asked(world, seed);
    Question stopping = direct;
    stopping.via = {place_of(world, "p2")};
    const auto found = find_route(world, stopping);
    if (!found) continue;
    const auto shortest = find_route(world, direct);
    ASSERT_TRUE(shortest);
    EXPECT_LE(weight_of(world, direct, *shortest), weight_of(world, direct, *found));
  }
}

// Stopping where one passes anyway changes nothing.
TEST(RouteProperty, AStopOnTheWayCostsNothing) {
  for (std::uint32_t seed = 1; seed <= few_seeds; ++seed) {
    SCOPED_TRACE(seed);
    const World world = random_world(seed).build();
    const Question direct = asked(world, seed);
    const auto found = find_route(world, direct);
    if (!found) continue;
    for (const Leg& leg : found->legs) {
      Question stopping = direct;
      stopping.via = {leg.head.place};
      EXPECT_EQ(answer(world, stopping), answer(world, direct));
    }
  }
}

TEST(RouteProperty, WhereThereIsNoneTheReasonsWhenTakenAwayMakeOne) {
  int explained = 0;
  for (std::uint32_t seed = 1; seed <= few_seeds; ++seed) {
    const World world = random_world(seed).build();
    Question question = asked(world, seed);
    question.conditions.modes = {};
    question.conditions.modes.insert(seed % 2 == 0 ? Mode::rail : Mode::road);
    if (find_route(world, question)) continue;
    const NoRoute reason = explain_no_route(world, question);
    ASSERT_FALSE(reason.obstacles.empty());
    EXPECT_EQ(reason.obstacles.size(), reason.details.size());
    for (const std::string& detail : reason.details)
      EXPECT_FALSE(detail.ends_with(": ")) << "seed " << seed << ": " << detail;
    ++explained;
  }
  EXPECT_GT(explained, 10);
}

}  // namespace
}  // namespace landbridge::test
