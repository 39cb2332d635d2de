// SPDX-License-Identifier: Apache-2.0
// Which rules hold along a route: at borders, by road, by rail.
#include "analysis/route_rules.hpp"

#include "analysis/ask.hpp"
#include "base/text.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

using Texts = std::vector<std::string>;

// A line of places a to f, a country each, with a crossing at every hop.
TinyWorld line(Mode mode, const std::string& countries) {
  TinyWorld tiny;
  const Texts codes = split(countries, " ");
  for (std::size_t i = 0; i < codes.size(); ++i)
    tiny.place(std::string(1, static_cast<char>('a' + i)), codes[i]);
  for (std::size_t i = 1; i < codes.size(); ++i) {
    const std::string here = tiny.places[i - 1].place.id;
    const std::string there = tiny.places[i].place.id;
    tiny.link(here, there, mode, 50).gauges =
        mode == Mode::rail ? *gauges_from("1435") : std::vector<Gauge>{};
    tiny.crossing(here, there, mode, 1);
  }
  return tiny;
}

void add_rule(TinyWorld& tiny, const std::string& id, RuleKind kind, const std::string& members) {
  tiny.rule(id).kind = kind;
  for (const std::string& code : split(members, " ")) tiny.member(id, code);
}

Route whole_way(const World& world) {
  return route(
      world,
      question(world, "a",
               world.places[PlaceId{static_cast<std::uint32_t>(world.places.size() - 1)}].id));
}

std::string codes(const std::vector<Country>& countries) {
  Texts list;
  for (const Country country : countries) list.push_back(country.code());
  return join(list, " ");
}

// "TIR in AA BB, not CC".
Texts transit(const TinyWorld& tiny) {
  const World world = tiny.build();
  Texts found;
  for (const TransitReach& reach :
       transit_by_road(world, whole_way(world), world.card.reference_date))
    found.push_back(reach.rule->id + " in " + codes(reach.inside) + ", not " +
                    codes(reach.outside));
  return found;
}

// "smgs > cim at c", with "(both)" for a common note.
Texts changes(const TinyWorld& tiny) {
  const World world = tiny.build();
  const auto ids = [](const std::vector<const BorderRule*>& rules) {
    Texts list;
    for (const BorderRule* rule : rules) list.push_back(rule->id);
    return join(list, "/");
  };
  Texts found;
  for (const NoteChange& change :
       rail_note_changes(world, whole_way(world), world.card.reference_date))
    found.push_back(ids(change.before) + " > " + ids(change.after) + " at " +
                    world.places[change.at].id +
                    (change.common != nullptr ? " (" + change.common->id + ")" : ""));
  return found;
}

TinyWorld train(const std::string& countries, const std::string& smgs, const std::string& cim) {
  TinyWorld tiny = line(Mode::rail, countries);
  add_rule(tiny, "smgs", RuleKind::consignment_note, smgs);
  add_rule(tiny, "cim", RuleKind::consignment_note, cim);
  return tiny;
}

// From a place on, the line is of another gauge, which is changed there.
void change_gauge(TinyWorld& tiny, std::size_t place) {
  for (std::size_t i = place; i < tiny.links.size(); ++i) tiny.links[i].link.gauges = {{1520}};
  tiny.transfer(tiny.places[place].place.id, "rail 1435", "rail 1520", Method::transload, 5);
}

TEST(RulesAt, HoldBetweenBothCountriesForTheModeOnTheDay) {
  TinyWorld tiny = line(Mode::road, "AA BB CC");
  add_rule(tiny, "tir", RuleKind::customs_transit, "AA BB");
  add_rule(tiny, "cim", RuleKind::consignment_note, "AA BB");
  tiny.rule("cim").modes = {Mode::rail};
  add_rule(tiny, "visa", RuleKind::visa_waiver, "BB CC");
  tiny.rule("visa").members.back().from = parse_rough_date("2027");
  const World world = tiny.build();
  const Route way = whole_way(world);
  const auto ids = [&](std::size_t leg, std::string_view day) {
    Texts list;
    for (const BorderRule* rule : rules_at(world, way.legs[leg], *parse_date(day)))
      list.push_back(rule->id);
    return list;
  };
  EXPECT_EQ(ids(0, "2026-05-15"), Texts{"tir"});
  EXPECT_EQ(ids(1, "2026-12-31"), Texts{});
  EXPECT_EQ(ids(1, "2027-01-01"), Texts{"visa"});
  Leg move = way.legs[0];
  move.arc.kind = ArcKind::move;
  EXPECT_TRUE(rules_at(world, move, *parse_date("2026-05-15")).empty());
}

TEST(TransitByRoad, TellsWhereItHolds) {
  TinyWorld tiny = line(Mode::road, "AA BB CC DD");
  add_rule(tiny, "tir", RuleKind::customs_transit, "AA BB DD");
  add_rule(tiny, "acts", RuleKind::customs_transit, "DD EE");
  EXPECT_EQ(transit(tiny), Texts{"tir in AA BB DD, not CC"}) << "acts holds at no border";
}

TEST(TransitByRoad, IsOfNoUseInsideAUnion) {
  TinyWorld tiny = line(Mode::road, "AA BB CC");
  add_rule(tiny, "tir", RuleKind::customs_transit, "AA BB CC");
  add_rule(tiny, "union", RuleKind::customs_union, "AA BB CC");
  EXPECT_EQ(transit(tiny), Texts{});
  tiny.rule("union").members.pop_back();
  EXPECT_EQ(transit(tiny), Texts{"tir in AA BB CC, not "});
}

TEST(TransitByRoad, IsNotToldOfTrains) {
  TinyWorld tiny = line(Mode::rail, "AA BB");
  add_rule(tiny, "tir", RuleKind::customs_transit, "AA BB");
  EXPECT_EQ(transit(tiny), Texts{});
}

TEST(NoteChanges, NoneWhileOneNoteHolds) {
  EXPECT_EQ(changes(train("AA BB CC", "AA BB CC", "CC")), Texts{});
  EXPECT_EQ(changes(train("AA AA", "AA", "AA")), Texts{});
}

TEST(NoteChanges, AtTheBorderWithoutCommonCountries) {
  EXPECT_EQ(changes(train("AA BB CC DD", "AA BB", "CC DD")), Texts{"smgs > cim at c"});
}

TEST(NoteChanges, AtTheFirstBorderIntoCountriesOfBoth) {
  EXPECT_EQ(changes(train("AA BB CC DD", "AA BB CC", "BB CC DD")), Texts{"smgs > cim at b"});
}

TEST(NoteChanges, AtTheGaugeChangeInCountriesOfBoth) {
  TinyWorld tiny = train("AA BB CC DD", "AA BB CC", "BB CC DD");
  change_gauge(tiny, 2);
  EXPECT_EQ(changes(tiny), Texts{"smgs > cim at c"});
}

TEST(NoteChanges, AtTheGaugeChangeBeforeTheBorder) {
  TinyWorld tiny = train("AA BB CC", "AA BB", "CC");
  change_gauge(tiny, 1);
  EXPECT_EQ(changes(tiny), Texts{"smgs > cim at b"});
}

TEST(NoteChanges, AGaugeChangeElsewhereDoesNotMatter) {
  TinyWorld tiny = train("AA BB CC DD EE", "AA BB CC", "DD EE");
  change_gauge(tiny, 1);
  EXPECT_EQ(changes(tiny), Texts{"smgs > cim at d"});
}

TEST(NoteChanges, ThereAndBack) {
  EXPECT_EQ(changes(train("AA BB CC", "AA CC", "BB")),
            (Texts{"smgs > cim at b", "cim > smgs at c"}));
}

TEST(NoteChanges, ACountryWithoutANoteBeginsAnew) {
  EXPECT_EQ(changes(train("AA BB CC", "AA", "CC")), Texts{});
  EXPECT_EQ(changes(line(Mode::rail, "AA BB")), Texts{});
}

TEST(NoteChanges, ACommonNoteMustHoldAllTheWay) {
  TinyWorld tiny = train("AA BB CC DD", "AA BB", "CC DD");
  add_rule(tiny, "both", RuleKind::common_note, "BB CC DD");
  EXPECT_EQ(changes(tiny), Texts{"smgs > cim at c"});
  tiny.member("both", "AA");
  EXPECT_EQ(changes(tiny), Texts{"smgs > cim at c (both)"});
}

TEST(NoteChanges, OnTheDayAskedFor) {
  TinyWorld tiny = train("AA BB CC", "AA BB", "BB CC");
  tiny.member("smgs", "CC").from = parse_rough_date("2026-05-16");
  EXPECT_EQ(changes(tiny), Texts{"smgs > cim at b"});
  tiny.rule("smgs").members.back().from = parse_rough_date("2026-05-15");
  EXPECT_EQ(changes(tiny), Texts{});
}

TEST(NoteChanges, ALorryBetweenTwoTrainsBeginsAnew) {
  TinyWorld tiny = line(Mode::rail, "AA BB");
  tiny.place("c", "BB");
  tiny.place("d", "CC");
  tiny.road("b", "c", 10);
  tiny.rail("c", "d", 50);
  tiny.crossing("c", "d", Mode::rail, 1);
  tiny.transfer("*", "rail", "road", Method::rail_road, 1);
  add_rule(tiny, "smgs", RuleKind::consignment_note, "AA BB");
  add_rule(tiny, "cim", RuleKind::consignment_note, "CC BB");
  EXPECT_EQ(changes(tiny), Texts{});
}

}  // namespace
}  // namespace landbridge::test
