// SPDX-License-Identifier: Apache-2.0
// Corridors whose answer is known from publications, asked as a planner would.
#include "ask.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::acceptance {
namespace {

using Texts = std::vector<std::string>;

bool passes(const nlohmann::json& route, const std::string& country) {
  const auto countries = route.at("countries").get<Texts>();
  return std::ranges::find(countries, country) != countries.end();
}

bool uses_place(const nlohmann::json& route, const std::string& id) {
  return std::ranges::any_of(route.at("legs"), [&](const nlohmann::json& leg) {
    return leg.at("from").at("id") == id || leg.at("to").at("id") == id;
  });
}

TEST(Corridors, KunmingToVientianeSouthIsAsLongAsPublished) {
  const auto route = route_of({"Kunming", "Vientiane South", "--modes", "rail"});
  constexpr double published_km = 1035.0;  // Xinhua, China Railway
  EXPECT_NEAR(route["totals"]["distance_km"].get<double>(), published_km, 0.015 * published_km);
  EXPECT_EQ(borders_of(route), Texts{"CN>LA"});
}

TEST(Corridors, VientianeIsReachedByRoadFromAFreightStation) {
  const auto route = route_of({"Kunming", "Vientiane"});
  EXPECT_EQ(route["legs"].back()["mode"], "road");
  EXPECT_EQ(route["legs"].back()["to"]["id"], "vientiane");
  EXPECT_TRUE(uses_place(route, "vientiane-south"));
}

TEST(Corridors, LaemChabangNeedsTwoBordersAndOneGaugeChange) {
  const auto route = route_of({"Kunming", "Laem Chabang", "--modes", "rail"});
  EXPECT_EQ(borders_of(route), (Texts{"CN>LA", "LA>TH"}));
  EXPECT_EQ(gauge_changes_of(route), Texts{"1435>1000"});
  EXPECT_EQ(legs_of_kind(route, "transfer").front()["from"]["id"], "thanaleng");
}

TEST(Corridors, ThanalengCountsTheBorderStayOnce) {
  const auto route = route_of({"Kunming", "Laem Chabang", "--modes", "rail"});
  const auto border = legs_of_kind(route, "border").back();
  EXPECT_EQ(border["dwell_h"], 0);
  EXPECT_EQ(border["border_stay"], "in the gauge change");
}

TEST(Corridors, ChongqingToDuisburgChangesGaugeTwice) {
  const auto route = route_of({"Chongqing", "Duisburg", "--modes", "rail"});
  EXPECT_EQ(gauge_changes_of(route), (Texts{"1435>1520", "1520>1435"}));
  // 11 179 km (2013, by Ankang and Xi'an) and 10 300 km are published; the line by Guangyuan is
  // shorter.
  EXPECT_GT(route["totals"]["distance_km"], 9600);
  EXPECT_LT(route["totals"]["distance_km"], 11200);
}

TEST(Corridors, ChongqingToDuisburgStandsBesideWhatWasPublished) {
  const Reply reply = ask({"route", "Chongqing", "Duisburg", "--modes", "rail", "-f", "json"});
  const auto notes = nlohmann::json::parse(reply.out)["notes"].dump();
  EXPECT_NE(notes.find("11179 km"), std::string::npos) << notes;
  EXPECT_NE(notes.find("10300 km"), std::string::npos) << notes;
}

TEST(Corridors, KabulIsReachedThroughPakistanWhenItsBordersAreOpen) {
  const auto route = route_of({"Mumbai", "Kabul", "--by", "distance", "--date", "2025-04-01"});
  EXPECT_TRUE(passes(route, "PK"));
}

TEST(Corridors, KabulWithoutPakistanIsReachedByAnIranianPort) {
  const auto route = route_of({"Mumbai", "Kabul", "--by", "distance", "--avoid-country", "PK"});
  EXPECT_FALSE(passes(route, "PK"));
  EXPECT_TRUE(uses_place(route, "chabahar-port") || uses_place(route, "bandar-abbas-port"));
  EXPECT_EQ(borders_of(route).back(), "IR>AF");
}

TEST(Corridors, KashgarToTashkentGoesRoundUntilTheNewLineOpens) {
  const auto today = route_of({"Kashgar", "Tashkent", "--modes", "rail"});
  EXPECT_TRUE(uses_place(today, "horgos") || uses_place(today, "alashankou"));
  EXPECT_FALSE(uses_place(today, "makmal-transload"));

  const auto later = route_of({"Kashgar", "Tashkent", "--modes", "rail", "--year", "2032"});
  EXPECT_TRUE(uses_place(later, "makmal-transload"));
  EXPECT_LT(later["totals"]["distance_km"].get<double>(),
            today["totals"]["distance_km"].get<double>() - 1000.0);
}

TEST(Corridors, AnAvoidedCountryMayNotBeAnEnd) {
  const Reply reply = ask({"route", "Osh", "Tashkent", "--avoid-country", "UZ"});
  EXPECT_EQ(reply.status, 2);
  EXPECT_EQ(reply.out, "");
  EXPECT_NE(reply.err.find("--no-transit"), std::string::npos) << reply.err;
}

TEST(Corridors, KhujandToBishkekGoesRoundUzbekistan) {
  const auto route = route_of({"Khujand", "Bishkek", "--no-transit", "UZ"});
  EXPECT_FALSE(passes(route, "UZ"));
}

TEST(Corridors, AShipThatMustWaitWaits) {
  const auto route = route_of({"Mangystau", "Hajigabul", "--modes", "rail,ferry"});
  ASSERT_EQ(legs_of_kind(route, "wait").size(), 1U);
  EXPECT_GT(legs_of_kind(route, "wait").front()["dwell_h"], 24);
}

TEST(Corridors, EveryCriterionWinsByItsOwnMeasure) {
  const std::vector<std::pair<std::string, std::string>> criteria{
      {"time", "time_h"},
      {"cost", "cost_usd"},
      {"distance", "distance_km"},
      {"emissions", "emissions_kgco2e"}};
  for (const auto& [criterion, measure] : criteria) {
    const auto best =
        route_of({"Xi'an", "Tehran", "--by", criterion})["totals"][measure].get<double>();
    for (const auto& [other, ignored] : criteria)
      EXPECT_LE(
          best,
          route_of({"Xi'an", "Tehran", "--by", other})["totals"][measure].get<double>() + 0.01)
          << criterion << " against " << other;
  }
}

}  // namespace
}  // namespace landbridge::acceptance
