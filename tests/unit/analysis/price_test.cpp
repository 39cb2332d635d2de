// SPDX-License-Identifier: Apache-2.0
// What moving, staying, changing and waiting take; every number worked out by hand.
#include "analysis/price.hpp"

#include "analysis/tiny_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

Measures measures(double km, double moving_h, double dwell_h, double usd, double kg) {
  return {to_metres({km}), to_seconds({moving_h}), to_seconds({dwell_h}), to_cents({usd}),
          to_grams({kg})};
}

TinyWorld two_places() {
  TinyWorld tiny;
  tiny.place("astara", "AZ");
  tiny.place("rasht", "IR");
  tiny.member("neighbours", "AZ");
  tiny.member("neighbours", "IR");
  return tiny;
}

Measures of_the_link(const TinyWorld& tiny) {
  const World world = tiny.build();
  const Service* service = world.services.empty() ? nullptr : &world.services.front();
  return measures_of(Price(world, world.cargoes.front()).move(world.links[LinkId{0}], service));
}

Measures of_rail(std::optional<int> tracks, std::optional<bool> electrified) {
  TinyWorld tiny = two_places();
  Link& link = tiny.rail("astara", "rasht", 100);
  link.tracks = tracks;
  link.electrified = electrified;
  return of_the_link(tiny);
}

Measures of_road(const std::string& line_class) {
  TinyWorld tiny = two_places();
  tiny.road("astara", "rasht", 120).line_class = line_class;
  return of_the_link(tiny);
}

Measures of_sea(const std::string& line_class, std::vector<std::string> passages = {}) {
  TinyWorld tiny = two_places();
  Link& link = tiny.sea("astara", "rasht", 300);
  link.line_class = line_class;
  link.passages = std::move(passages);
  return of_the_link(tiny);
}

TEST(Price, RailUnderDiesel) {
  // 100 km / 40 km/h; x 0.60; x 14 t x 26 g
  EXPECT_EQ(of_rail(1, false), measures(100, 2.5, 0, 60, 36.4));
  EXPECT_EQ(of_rail({}, {}), of_rail(1, false)) << "what is not known is the humbler";
  EXPECT_EQ(of_rail(2, false), measures(100, 2, 0, 40, 36.4));
}

TEST(Price, RailUnderTheWire) {
  // x 14 t x 0.03 kWh x 500 g x 1.1
  EXPECT_EQ(of_rail(1, true), measures(100, 2, 0, 40, 23.1));
  EXPECT_EQ(of_rail(2, true), measures(100, 1.25, 0, 40, 23.1));
  EXPECT_EQ(of_rail(3, true), of_rail(2, true));
}

TEST(Price, ThePublishedSpeedWins) {
  TinyWorld tiny = two_places();
  tiny.rail("astara", "rasht", 100).speed = {{25}, {Grade::a, "timetable"}};
  EXPECT_EQ(of_the_link(tiny), measures(100, 4, 0, 60, 36.4));
}

TEST(Price, RoadWithRestAndClass) {
  // 120 km / 60 km/h, 0.35 h of rest per hour; x 1.50 x factor x 0.6; x 14 t x 70 g
  EXPECT_EQ(of_road("primary"), measures(120, 2, 0.7, 108, 117.6));
  EXPECT_EQ(of_road(""), of_road("primary"));
  EXPECT_EQ(of_road("motorway"), measures(120, 120.0 / 90, 0.35 * 120 / 90, 97.2, 117.6));
  EXPECT_EQ(of_road("mountain"), measures(120, 4, 1.4, 151.2, 152.88));
}

TEST(Price, SeaWithIndexAndToll) {
  EXPECT_EQ(of_sea("deepsea"), measures(300, 10, 0, 300 * 0.05 * 1.2, 42));
  EXPECT_EQ(of_sea(""), of_sea("deepsea"));
  EXPECT_EQ(of_sea("feeder"), measures(300, 12, 0, 30, 117.6));
  EXPECT_EQ(of_sea("caspian"), measures(300, 15, 0, 60, 189));
  EXPECT_EQ(of_sea("deepsea", {"suez"}), measures(300, 10, 0, 18 + 45, 42));
  EXPECT_EQ(of_sea("deepsea", {"malacca"}), of_sea("deepsea")) << "a passage without a toll";
}

TEST(Price, FerryByTariffOrFare) {
  TinyWorld tiny = two_places();
  tiny.ferry("astara", "rasht", 100);
  EXPECT_EQ(of_the_link(tiny), measures(100, 5, 0, 50, 175));
  tiny.service("astara--rasht--ferry", 2);
  EXPECT_EQ(of_the_link(tiny), measures(100, 5, 0, 50, 175)) << "a service without a fare";
  tiny.services.back().service.fare_per_teu = Usd{252};
  EXPECT_EQ(of_the_link(tiny), measures(100, 5, 0, 252, 175));
}

TEST(Price, Barge) {
  TinyWorld tiny = two_places();
  tiny.link("astara", "rasht", Mode::inland_waterway, 100);
  EXPECT_EQ(of_the_link(tiny), measures(100, 10, 0, 8, 35));
}

TEST(Price, TheCargoScalesPricesByTeuAndEmissionsByTonnes) {
  TinyWorld tiny = two_places();
  tiny.rail("astara", "rasht", 100);
  tiny.cargoes.front().cargo.teu_price_factor = 2.0;
  tiny.cargoes.front().cargo.tonnes = Tonnes{20};
  EXPECT_EQ(of_the_link(tiny), measures(100, 2.5, 0, 120, 52));
}

TEST(Price, ParametersAreThoseOfTheCountryWhereTheLinkBegins) {
  TinyWorld tiny = two_places();
  tiny.rail("astara", "rasht", 100);
  tiny.parameter("speed_kmh", "AZ", "rail", "single_diesel", 20);
  tiny.parameter("speed_kmh", "IR", "rail", "single_diesel", 10);
  EXPECT_EQ(of_the_link(tiny).moving, to_seconds({5}));
}

TEST(Price, ABorderTakesItsStayAndItsFee) {
  TinyWorld tiny = two_places();
  tiny.rail("astara", "rasht", 100);
  tiny.crossing("astara", "rasht", Mode::rail, 7.5, 33);
  const World world = tiny.build();
  const Price price(world, world.cargoes.front());
  const Crossing& crossing = world.crossings[CrossingId{0}];
  EXPECT_EQ(measures_of(price.border(crossing, BorderStay::at_the_hop)),
            measures(0, 0, 7.5, 33, 0));
  EXPECT_EQ(measures_of(price.border(crossing, BorderStay::in_the_gauge_change)),
            measures(0, 0, 0, 33, 0));
}

TEST(Price, APublishedMeanBecomesAMedian) {
  TinyWorld tiny = two_places();
  tiny.rail("astara", "rasht", 100);
  tiny.crossing("astara", "rasht", Mode::rail, 0).dwell = {{}, {}, Hours{10}};
  const World world = tiny.build();
  const Account account = Price(world, world.cargoes.front())
                              .border(world.crossings[CrossingId{0}], BorderStay::at_the_hop);
  EXPECT_EQ(measures_of(account).dwell, Seconds{25456});  // 10 h / sqrt(2)
}

TEST(Price, ATransferTakesItsQueueItsWorkAndItsFee) {
  TinyWorld tiny = two_places();
  tiny.rail("astara", "rasht", 100);
  TransferDraft& draft = tiny.transfer("rasht", "rail", "road", Method::rail_road, 6);
  draft.transfer.fee_per_teu = Usd{90};
  draft.transfer.emissions_per_teu = Kilograms{5};
  draft.direction = Direction::forward;
  const auto of_the_transfer = [&] {
    const World world = tiny.build();
    return measures_of(
        Price(world, world.cargoes.front()).transfer(world.transfers[TransferId{0}]));
  };
  EXPECT_EQ(of_the_transfer(), measures(0, 0, 6, 90, 5));
  draft.queue.p50 = Hours{12};
  EXPECT_EQ(of_the_transfer(), measures(0, 0, 18, 90, 5));
}

TEST(Price, AWaitIsTheMedianOrHalfTheHeadway) {
  TinyWorld tiny = two_places();
  tiny.ferry("astara", "rasht", 100);
  Service& service = tiny.service("astara--rasht--ferry", 3.5).service;
  const auto of_the_wait = [&] {
    const World world = tiny.build();
    return measures_of(Price(world, world.cargoes.front()).wait(world.services.front()));
  };
  EXPECT_EQ(of_the_wait(), measures(0, 0, 24, 0, 0));
  service.wait_p50 = Hours{72};
  EXPECT_EQ(of_the_wait(), measures(0, 0, 72, 0, 0));
  service.departures = {};
  EXPECT_EQ(of_the_wait(), measures(0, 0, 72, 0, 0));
  service.wait_p50 = {};
  service.fare_per_teu = Usd{10};
  EXPECT_EQ(of_the_wait(), Measures{}) << "nothing says how often it leaves";
}

TEST(LineClass, FollowsTracksAndTraction) {
  Link link;
  const auto rail_class = [&](std::optional<int> tracks, std::optional<bool> electrified) {
    link.tracks = tracks;
    link.electrified = electrified;
    return line_class_of(link);
  };
  EXPECT_EQ(rail_class({}, {}), "single_diesel");
  EXPECT_EQ(rail_class(1, true), "single_electrified");
  EXPECT_EQ(rail_class(2, {}), "double_diesel");
  EXPECT_EQ(rail_class(2, true), "double_electrified");
  link.mode = Mode::ferry;
  EXPECT_EQ(line_class_of(link), "default");
  link.mode = Mode::sea;
  EXPECT_EQ(line_class_of(link), "deepsea");
  link.line_class = "feeder";
  EXPECT_EQ(line_class_of(link), "feeder");
}

TEST(Price, EveryFigureNamesItsEvidence) {
  TinyWorld tiny = two_places();
  tiny.road("astara", "rasht", 120);
  const World world = tiny.build();
  const Account account = Price(world, world.cargoes.front()).move(world.links[LinkId{0}], nullptr);
  for (const Term& term : account)
    EXPECT_TRUE(std::ranges::any_of(
        term.factors(), [](const Factor& factor) { return factor.evidence != nullptr; }));
  EXPECT_EQ(account.front().factors().front().evidence->source, "atlas");
}

}  // namespace
}  // namespace landbridge::test
