// SPDX-License-Identifier: Apache-2.0
// What holds the great corridors back, on the network that ships.
#include "ask.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace landbridge::acceptance {
namespace {

using nlohmann::json;

std::set<std::string> names_in(const json& list) {
  std::set<std::string> names;
  for (const json& item : list)
    names.insert(item.is_string() ? item.get<std::string>() : item["name"].get<std::string>());
  return names;
}

// Every name in the cut and on the rungs of the ladder.
std::set<std::string> bounds_of(const json& answer) {
  std::set<std::string> names = names_in(answer["flow"]["cut"]);
  for (const json& rung : answer["ladder"]) names.merge(names_in(rung["next_cut"]));
  return names;
}

bool has(const std::set<std::string>& names, const std::string& part) {
  return std::ranges::any_of(
      names, [&](const std::string& name) { return name.find(part) != std::string::npos; });
}

// The flow in TEU a day on a link, either way.
double flow_on(const json& answer, const std::string& link) {
  double flow = 0.0;
  for (const json& row : answer["links"])
    if (row["id"] == link) flow += row["flow_teu_per_day"].get<double>();
  return flow;
}

std::int64_t capacity_of_cut(const json& answer) {
  std::int64_t sum = 0;
  for (const json& part : answer["flow"]["cut"])
    sum += part["capacity_teu_per_day"].get<std::int64_t>();
  return sum;
}

TEST(Bottleneck, ChinaToEuropeWithoutRussiaIsHeldByTheCaspianAndGeorgia) {
  const json answer = json_of({"bottleneck", "CN", "@eu", "--modes", "rail,ferry",
                               "--avoid-country", "RU", "--rungs", "8"});
  EXPECT_EQ(answer["flow"]["teu_per_day"], capacity_of_cut(answer));
  const auto bounds = bounds_of(answer);
  EXPECT_TRUE(has(names_in(answer["flow"]["cut"]), "Alat")) << "the ferries over the Caspian";
  EXPECT_TRUE(has(bounds, "Marabda > Akhalkalaki")) << "the line to Kars through Georgia";
  EXPECT_GT(flow_on(answer, "gardabani--tbilisi--rail"), 0.0);
  for (const json& row : answer["links"]) {
    const std::string countries = row["countries"];
    EXPECT_EQ(countries.find("RU"), std::string::npos) << row["name"];
  }
}

TEST(Bottleneck, ChinaToThailandByRailIsHeldByTheGaugeChangeAndTheBridge) {
  const json answer =
      json_of({"bottleneck", "CN", "TH", "--modes", "rail", "--step", "lift", "--rungs", "8"});
  ASSERT_EQ(answer["flow"]["cut"].size(), 1U);
  EXPECT_EQ(answer["flow"]["cut"][0]["name"], "Thanaleng 1435 > 1000");
  EXPECT_EQ(answer["flow"]["cut"][0]["kind"], "gauge change");
  EXPECT_TRUE(has(bounds_of(answer), "Thanaleng > Nong Khai")) << "the bridge";
}

TEST(Bottleneck, IndiaToCentralAsiaWithoutPakistanGoesByIranOrChina) {
  const json answer = json_of({"bottleneck", "IN", "UZ+TM+TJ+KG+KZ", "--avoid-country", "PK,CN",
                               "--modes", "rail,sea,ferry"});
  EXPECT_EQ(answer["flow"]["teu_per_day"], capacity_of_cut(answer));
  std::set<std::string> countries;
  for (const json& row : answer["links"]) countries.insert(row["countries"]);
  EXPECT_TRUE(has(countries, "IR"));
  EXPECT_FALSE(has(countries, "PK"));
}

TEST(Bottleneck, NoRungLosesAndGainsAddUp) {
  for (const char* step : {"double", "unit", "lift", "100"}) {
    const json answer =
        json_of({"bottleneck", "CN", "@eu", "--modes", "rail", "--step", step, "--rungs", "6"});
    std::int64_t before = answer["flow"]["teu_per_day"];
    for (const json& rung : answer["ladder"]) {
      if (rung["teu_per_day"].is_null()) break;
      EXPECT_EQ(rung["gain_teu_per_day"], rung["teu_per_day"].get<std::int64_t>() - before);
      EXPECT_GE(rung["gain_teu_per_day"].get<std::int64_t>(), 0);
      before = rung["teu_per_day"];
    }
  }
}

TEST(Bottleneck, ShipsAloneAreNotLimited) {
  const json answer =
      json_of({"bottleneck", "Singapore Pasir Panjang", "Shanghai Yangshan", "--modes", "sea"});
  EXPECT_TRUE(answer["flow"]["teu_per_day"].is_null());
  EXPECT_FALSE(answer["flow"]["is_limited"].get<bool>());
  EXPECT_TRUE(answer["flow"]["cut"].empty());
  EXPECT_TRUE(answer["ladder"].empty());
  EXPECT_EQ(json_of({"bottleneck", "Kunming", "Urgench", "--modes", "sea"}, 3)["widest"], nullptr);
}

TEST(Criticality, SuezAndHormuzAreMissed) {
  const json answer = json_of({"criticality", "--remove", "passage", "-s", "hormuz-open"});
  std::set<std::string> ids;
  for (const json& loss : answer["losses"]) ids.insert(loss["id"]);
  EXPECT_EQ(answer["losses"][0]["id"], "suez");
  EXPECT_TRUE(ids.contains("hormuz"));
  EXPECT_GT(answer["losses"][0]["added_musd_per_year"], 1000.0);
}

TEST(Criticality, TheTenMostCriticalBordersOfTheScoTable) {
  const json answer = json_of({"criticality", "--remove", "border", "--od", "sco", "--top", "10"});
  ASSERT_EQ(answer["losses"].size(), 10U);
  std::set<std::string> first_two;
  double before = answer["losses"][0]["added_musd_per_year"];
  for (const json& loss : answer["losses"]) {
    EXPECT_LE(loss["added_musd_per_year"].get<double>(), before);
    before = loss["added_musd_per_year"];
    EXPECT_GT(before, 0.0);
    if (loss["rank"] <= 2) first_two.insert(loss["id"]);
  }
  EXPECT_EQ(first_two,
            (std::set<std::string>{"alashankou--dostyk--rail", "altynkol--horgos--rail"}));
}

TEST(Criticality, SearchingEverythingAnewGivesTheSameBytes) {
  for (const char* kind : {"border", "passage"}) {
    const std::vector<std::string> question{"criticality", "--remove", kind, "--od", "sco",
                                            "--pairs",     "4",        "-f", "json"};
    std::vector<std::string> naive = question;
    naive.push_back("--naive");
    EXPECT_EQ(ask(question).out, ask(naive).out);
  }
}

TEST(Criticality, OneCoreAndManyGiveTheSameBytes) {
  const std::vector<std::string> question{"criticality", "--remove", "link", "-f", "json"};
  std::vector<std::string> one = question;
  one.insert(one.end(), {"--jobs", "1"});
  EXPECT_EQ(ask(question).out, ask(one).out);
}

TEST(Flow, NothingIsCarriedBeyondItsCapacityAndNothingIsLost) {
  for (const char* method : {"paths", "min-cost"}) {
    const json answer = json_of({"flow", "--method", method, "--scale", "10"});
    const json& totals = answer["totals"];
    EXPECT_EQ(totals["asked_teu_per_year"].get<std::int64_t>(),
              totals["carried_teu_per_year"].get<std::int64_t>() +
                  totals["left_teu_per_year"].get<std::int64_t>());
    EXPECT_GT(totals["left_teu_per_year"], 0) << "ten times the trade does not fit";
    std::int64_t carried = 0;
    for (const json& pair : answer["pairs"])
      carried += pair["carried_teu_per_year"].get<std::int64_t>();
    EXPECT_EQ(totals["carried_teu_per_year"], carried);
    for (const json& load : answer["loads"]) {
      if (load["capacity_teu_per_day"].is_null()) continue;
      EXPECT_LE(load["flow_teu_per_day"].get<double>(),
                load["capacity_teu_per_day"].get<double>() + 0.1)
          << load["name"];
    }
  }
}

}  // namespace
}  // namespace landbridge::acceptance
