// SPDX-License-Identifier: Apache-2.0
// What the conditions of a question allow: dates, modes, what is avoided, transit.
#include "analysis/permit.hpp"

#include "analysis/ask.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

constexpr const char* direct = "horgos |rail| khorgos";
constexpr const char* detour = "horgos |road| khorgos";

// A hop by rail, and a slower one by road.
struct Hop {
  TinyWorld tiny;
  Link* rail;
  CrossingDraft* there;
  CrossingDraft* back;
};

Hop hop() {
  Hop hop;
  hop.tiny.place("horgos", "CN");
  hop.tiny.place("khorgos", "KZ");
  hop.rail = &hop.tiny.rail("horgos", "khorgos", 40);
  hop.tiny.road("horgos", "khorgos", 400);
  hop.tiny.crossing("horgos", "khorgos", Mode::road, 100);
  hop.there = &hop.tiny.crossing("horgos", "khorgos", Mode::rail, 1);
  hop.back = &hop.tiny.crossing("khorgos", "horgos", Mode::rail, 1);
  hop.there->direction = hop.back->direction = Direction::forward;
  return hop;
}

std::string way_on(const TinyWorld& tiny, std::string_view day, bool include_planned = false,
                   bool is_forward = true) {
  const World world = tiny.build();
  Question asked =
      is_forward ? question(world, "horgos", "khorgos") : question(world, "khorgos", "horgos");
  asked.conditions.when = {parse_date(day).value(), include_planned};
  return way(world, asked);
}

// The same for a link and for its crossing.
class PermitByDate : public testing::TestWithParam<bool> {
 protected:
  PermitByDate() : hop_(hop()), availability_(chosen()) {}

  std::string on(std::string_view day, bool include_planned = false) const {
    return way_on(hop_.tiny, day, include_planned);
  }

  Hop hop_;
  Availability& availability_;

 private:
  Availability& chosen() {
    return GetParam() ? hop_.rail->availability : hop_.there->crossing.availability;
  }
};

INSTANTIATE_TEST_SUITE_P(LinkAndCrossing, PermitByDate, testing::Bool(),
                         [](const auto& which) { return which.param ? "Link" : "Crossing"; });

TEST_P(PermitByDate, ConstructionOperatesAfterItsPromise) {
  availability_.status = Status::construction;
  EXPECT_EQ(on("2030-01-01"), detour);
  availability_.open_from = parse_rough_date("2029");
  EXPECT_EQ(on("2029-12-31"), detour);
  EXPECT_EQ(on("2030-01-01"), direct);
}

TEST_P(PermitByDate, APlanCountsOnlyWhenAskedFor) {
  availability_.status = Status::planned;
  availability_.open_from = parse_rough_date("2029");
  EXPECT_EQ(on("2035-01-01"), detour);
  EXPECT_EQ(on("2029-06-01", true), detour);
  EXPECT_EQ(on("2035-01-01", true), direct);
}

TEST_P(PermitByDate, OpensAndClosesOnItsDays) {
  availability_.open_from = parse_rough_date("2021-12-03");
  availability_.open_to = parse_rough_date("2027");
  EXPECT_EQ(on("2021-12-02"), detour);
  EXPECT_EQ(on("2021-12-03"), direct);
  EXPECT_EQ(on("2027-12-31"), direct);
  EXPECT_EQ(on("2028-01-01"), detour);
}

TEST_P(PermitByDate, PeriodsAreExceptions) {
  availability_.periods = {{Status::suspended, parse_date("2026-03-01"), parse_date("2026-06-22")}};
  EXPECT_EQ(on("2026-02-28"), direct);
  EXPECT_EQ(on("2026-03-01"), detour);
  EXPECT_EQ(on("2026-06-22"), detour);
  EXPECT_EQ(on("2026-06-23"), direct);
}

TEST_P(PermitByDate, ClosedMonthsClose) {
  availability_.closed_months.set(1);
  EXPECT_EQ(on("2026-01-31"), detour);
  EXPECT_EQ(on("2026-02-01"), direct);
}

TEST_P(PermitByDate, WhatIsSuspendedOrClosedIsNotUsed) {
  for (const Status status : {Status::suspended, Status::closed}) {
    availability_.status = status;
    EXPECT_EQ(on("2026-05-15", true), detour);
  }
}

TEST(Permit, ACrossingClosesInItsDirectionOnly) {
  Hop one = hop();
  one.there->crossing.availability.status = Status::closed;
  EXPECT_EQ(way_on(one.tiny, "2026-05-15", false, true), detour);
  EXPECT_EQ(way_on(one.tiny, "2026-05-15", false, false), "khorgos |rail| horgos");
  Hop other = hop();
  other.back->crossing.availability.status = Status::closed;
  EXPECT_EQ(way_on(other.tiny, "2026-05-15", false, true), direct);
  EXPECT_EQ(way_on(other.tiny, "2026-05-15", false, false), "khorgos |road| horgos");
}

TEST(Permit, UsesTheModesThatAreAskedFor) {
  const World world = hop().tiny.build();
  Question asked = question(world, "horgos", "khorgos");
  asked.conditions.modes = {};
  EXPECT_EQ(way(world, asked), "none");
  asked.conditions.modes.insert(Mode::road);
  EXPECT_EQ(way(world, asked), detour);
  asked.conditions.modes.insert(Mode::rail);
  EXPECT_EQ(way(world, asked), direct);
}

// Almaty and Tehran by three ways: a short line through Turkmenistan, a ship over the Caspian that
// passes by a buoy off Turkmenistan, and a long road round.
TinyWorld caspian() {
  TinyWorld tiny;
  tiny.place("almaty", "KZ");
  tiny.place("aktau", "KZ", PlaceKind::seaport);
  tiny.place("ashgabat", "TM");
  tiny.place("buoy", "TM", PlaceKind::waypoint);
  tiny.place("anzali", "IR", PlaceKind::seaport);
  tiny.place("tehran", "IR");
  tiny.rail("almaty", "aktau", 400);
  tiny.rail("almaty", "ashgabat", 400).passages = {"tejen"};
  tiny.rail("ashgabat", "tehran", 400);
  tiny.sea("aktau", "buoy", 600).passages = {"bay"};
  tiny.sea("buoy", "anzali", 600);
  tiny.rail("anzali", "tehran", 400);
  tiny.road("almaty", "tehran", 9000);
  tiny.crossing("almaty", "ashgabat", Mode::rail, 1);
  tiny.crossing("ashgabat", "tehran", Mode::rail, 1);
  tiny.crossing("almaty", "tehran", Mode::road, 1);
  tiny.transfer("kind:seaport", "rail", "sea", Method::quay, 5);
  return tiny;
}

constexpr const char* through = "almaty |rail| ashgabat |rail| tehran";
constexpr const char* by_ship =
    "almaty -rail- aktau (quay) -sea- buoy -sea- anzali (quay) -rail- tehran";
constexpr const char* round_by_road = "almaty |road| tehran";

struct Asked {
  World world = caspian().build();
  Question question = landbridge::test::question(world, "almaty", "tehran");
  Conditions& conditions = question.conditions;
  std::string way() const { return landbridge::test::way(world, question); }
};

TEST(Permit, KeepsOffPlacesLinksAndPassages) {
  EXPECT_EQ(Asked().way(), through);
  Asked place;
  place.conditions.avoided_places = {place_of(place.world, "ashgabat")};
  EXPECT_EQ(place.way(), by_ship);
  Asked link;
  link.conditions.avoided_links = {link_of(link.world, "ashgabat--tehran--rail")};
  EXPECT_EQ(link.way(), by_ship);
  Asked passage;
  passage.conditions.avoided_passages = {"tejen"};
  EXPECT_EQ(passage.way(), by_ship);
  passage.conditions.avoided_passages = {"tejen", "bay"};
  EXPECT_EQ(passage.way(), round_by_road);
}

TEST(Permit, StaysOutOfACountryThatAShipMayPass) {
  Asked asked;
  asked.conditions.avoided_countries = {*Country::from("TM")};
  EXPECT_EQ(asked.way(), by_ship);
}

TEST(Permit, APortIsInItsCountry) {
  Asked asked;
  asked.conditions.avoided_countries = {*Country::from("TM")};
  asked.world.places[place_of(asked.world, "anzali")].country = *Country::from("AZ");
  EXPECT_NE(asked.way(), "none");
  asked.conditions.avoided_countries.insert(*Country::from("AZ"));
  EXPECT_EQ(asked.way(), round_by_road);
}

TEST(Permit, ForbidsTransitInBothDirections) {
  for (const bool is_forward : {true, false}) {
    Asked asked;
    if (!is_forward) std::swap(asked.question.from, asked.question.to);
    asked.conditions.no_entry = asked.conditions.no_exit = {*Country::from("TM")};
    EXPECT_EQ(asked.way(), is_forward ? by_ship
                                      : "tehran -rail- anzali (quay) -sea- buoy -sea- aktau "
                                        "(quay) -rail- almaty");
  }
}

TEST(Permit, OfTransitEnteringAndLeavingAreForbiddenEachAlone) {
  Asked entering;
  entering.conditions.no_entry = {*Country::from("TM")};
  EXPECT_EQ(entering.way(), by_ship);
  Asked leaving;
  leaving.conditions.no_exit = {*Country::from("TM")};
  EXPECT_EQ(leaving.way(), by_ship);
}

// By sea a country is entered and left in its ports.
TEST(Permit, APortIsNoWayRoundAForbiddenTransit) {
  TinyWorld tiny;
  tiny.place("aktau", "KZ", PlaceKind::seaport);
  tiny.place("alat", "AZ", PlaceKind::seaport);
  tiny.place("tbilisi", "GE");
  tiny.sea("aktau", "alat", 400);
  tiny.rail("alat", "tbilisi", 500);
  tiny.crossing("alat", "tbilisi", Mode::rail, 5);
  tiny.transfer("kind:seaport", "rail", "sea", Method::quay, 5);
  const World world = tiny.build();
  for (const bool is_forward : {true, false}) {
    Question asked =
        is_forward ? question(world, "aktau", "tbilisi") : question(world, "tbilisi", "aktau");
    EXPECT_NE(way(world, asked), "none");
    asked.conditions.no_entry = {*Country::from("AZ")};
    EXPECT_EQ(way(world, asked), "none");
    asked.conditions.no_entry = {};
    asked.conditions.no_exit = {*Country::from("AZ")};
    EXPECT_EQ(way(world, asked), "none");
  }
}

TEST(Permit, ACountryWithoutTransitMayBeTheEndOrTheBeginning) {
  Asked end;
  end.question.to = place_of(end.world, "ashgabat");
  end.conditions.no_exit = {*Country::from("TM")};
  EXPECT_EQ(end.way(), "almaty |rail| ashgabat");
  Asked beginning;
  beginning.question.from = place_of(beginning.world, "ashgabat");
  beginning.conditions.no_entry = {*Country::from("TM")};
  EXPECT_EQ(beginning.way(), "ashgabat |rail| tehran");
}

TEST(Permit, WhatWasLeftMayNotBeEnteredAgain) {
  Asked asked;  // Aktau to Almaty lies within Kazakhstan; the line between is gone
  asked.question.from = place_of(asked.world, "anzali");
  asked.question.to = place_of(asked.world, "tehran");
  asked.conditions.no_entry = {*Country::from("IR")};
  asked.conditions.avoided_links = {link_of(asked.world, "anzali--tehran--rail")};
  EXPECT_EQ(asked.way(), "none");
  asked.conditions.no_entry = {};
  EXPECT_EQ(asked.way(),
            "anzali -sea- buoy -sea- aktau (quay) -rail- almaty |rail| ashgabat "
            "|rail| tehran");
}

TEST(Permit, AFerryEntersACountry) {
  TinyWorld tiny = caspian();
  tiny.links.clear();
  tiny.ferry("aktau", "ashgabat", 100);
  tiny.ferry("ashgabat", "anzali", 100);
  const World world = tiny.build();
  Question asked = question(world, "aktau", "anzali");
  EXPECT_EQ(way(world, asked), "aktau -ferry- ashgabat -ferry- anzali");
  asked.conditions.avoided_countries = {*Country::from("TM")};
  EXPECT_EQ(way(world, asked), "none");
}

TEST(Permit, AnAvoidedPlaceOffersNoTransfer) {
  const World world = caspian().build();
  Conditions conditions;
  conditions.avoided_places = {place_of(world, "aktau")};
  const Permit permit(world, conditions);
  EXPECT_FALSE(permit.allows_transfer(place_of(world, "aktau"), Mode::rail, Mode::sea));
  EXPECT_TRUE(permit.allows_transfer(place_of(world, "anzali"), Mode::rail, Mode::sea));
}

// A hop without a crossing row is free inside a customs union, and closed outside of its days.
TEST(Permit, AHopInsideAUnionIsOpenOnItsDaysOnly) {
  Hop hop = test::hop();
  hop.tiny.crossings.pop_back();
  hop.tiny.crossings.pop_back();
  hop.tiny.member("union", "CN").from = parse_rough_date("2015");
  hop.tiny.member("union", "KZ").to = parse_rough_date("2030");
  EXPECT_EQ(way_on(hop.tiny, "2014-12-31"), detour);
  EXPECT_EQ(way_on(hop.tiny, "2015-01-01"), direct);
  EXPECT_EQ(way_on(hop.tiny, "2030-12-31"), direct);
  EXPECT_EQ(way_on(hop.tiny, "2031-01-01"), detour);
}

// With a row the union does not matter.
TEST(Permit, APricedHopIsOpenOutsideOfItsUnion) {
  Hop hop = test::hop();
  hop.tiny.member("union", "CN").from = parse_rough_date("2015");
  hop.tiny.member("union", "KZ");
  EXPECT_EQ(way_on(hop.tiny, "2014-12-31"), direct);
}

}  // namespace
}  // namespace landbridge::test
