// SPDX-License-Identifier: Apache-2.0
// The scenarios that ship: each can be applied, and moves the network the way the facts say.
#include "ask.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace landbridge::acceptance {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::vector<std::string> shipped() {
  std::vector<std::string> names;
  for (const auto& file : fs::directory_iterator(LANDBRIDGE_SOURCE "/networks/scenarios"))
    if (file.path().extension() == ".toml") names.push_back(file.path().stem().string());
  std::ranges::sort(names);
  return names;
}

std::string text_of(const fs::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The world of a name in an answer of compare.
json world_of(const json& answer, const std::string& name) {
  for (const json& world : answer["alternatives"])
    if (world["name"] == name) return world;
  ADD_FAILURE() << "no world " << name;
  return {};
}

double change(const std::vector<std::string>& ends, const std::string& scenario,
              const std::string& measure, std::vector<std::string> options = {}) {
  std::vector<std::string> question{"compare", ends[0], ends[1], "-s", scenario};
  question.insert(question.end(), options.begin(), options.end());
  return world_of(json_of(question), fs::path(scenario).stem().string())["change"][measure];
}

std::size_t road_legs(const json& route) {
  return static_cast<std::size_t>(
      std::ranges::count_if(route["legs"], [](const json& leg) { return leg["mode"] == "road"; }));
}

class Shipped : public testing::TestWithParam<std::string> {};

TEST_P(Shipped, IsAppliedAndSaysWhatItStandsFor) {
  const json shown = json_of({"scenarios", "show", GetParam()});
  EXPECT_FALSE(shown["changes"].empty() && shown["base"] == "");
  EXPECT_GT(shown["title"].get<std::string>().size(), 8U);
  const std::string description = shown["description"];
  EXPECT_GT(description.size(), 60U);
  const bool is_assumption = description.find("ssum") != std::string::npos ||
                             description.find("uppos") != std::string::npos;
  EXPECT_TRUE(!shown["sources"].empty() || is_assumption || GetParam() == "carbon-price-100" ||
              GetParam() == "malacca-closed" || GetParam() == "suez-closed")
      << "neither a source nor said to be an assumption";
}

TEST_P(Shipped, HasAWorkedParagraph) {
  const std::string page = text_of(LANDBRIDGE_SOURCE "/docs/scenarios.md");
  const auto heading = page.find("### " + GetParam() + "\n");
  ASSERT_NE(heading, std::string::npos);
  const std::string section = page.substr(heading, page.find("\n### ", heading + 1) - heading);
  EXPECT_NE(section.find("$ landbridge "), std::string::npos);
  EXPECT_NE(section.find(GetParam(), section.find("$ landbridge ")), std::string::npos);
}

TEST_P(Shipped, NamesSourcesThatAreThere) {
  const json shown = json_of({"scenarios", "show", GetParam()});
  const std::string sources = text_of(LANDBRIDGE_SOURCE "/geodata/sources.csv");
  for (const std::string id : shown["sources"])
    EXPECT_NE(sources.find("\n" + id + ","), std::string::npos) << id;
}

INSTANTIATE_TEST_SUITE_P(Scenarios, Shipped, testing::ValuesIn(shipped()), [](const auto& one) {
  std::string name = one.param;
  std::ranges::replace(name, '-', '_');
  return name;
});

TEST(Scenarios, OneThatMeetsNothingChangesNoByte) {
  const Folder folder;
  std::ofstream(folder / "nothing.toml") << "[[close]]\nlink = 'no-such-link'\noptional = true\n";
  const auto answer = [](std::vector<std::string> question, const std::string& scenario) {
    if (!scenario.empty()) question.insert(question.end(), {"-s", scenario});
    json reply = json_of(question);
    reply.erase("scenarios");
    reply.erase("notes");
    return reply.dump();
  };
  const std::string nothing = (folder / "nothing.toml").string();
  for (const std::vector<std::string>& question :
       {std::vector<std::string>{"route", "Kunming", "Laem Chabang"},
        {"explain", "Mumbai", "Kabul"},
        {"criticality", "--remove", "passage"},
        {"flow", "--od", "asean"}})
    EXPECT_EQ(answer(question, nothing), answer(question, "")) << question.front();
}

TEST(Scenarios, ComparingGivesWhatSeparateRunsGive) {
  const std::vector<std::string> names{"suez-closed", "cku-railway", "northern-route-closed"};
  for (const std::vector<std::string>& ends :
       {std::vector<std::string>{"Kashgar", "Tashkent"}, {"Shanghai Yangshan", "Rotterdam"}}) {
    std::vector<std::string> question{"compare", ends[0], ends[1]};
    for (const std::string& name : names) question.insert(question.end(), {"-s", name});
    const json compared = json_of(question);
    for (const std::string& name : names) {
      const json route = route_of({ends[0], ends[1], "-s", name});
      for (const char* key : {"time_h", "cost_usd", "distance_km", "emissions_kgco2e", "borders"})
        EXPECT_EQ(world_of(compared, name)["totals"][key], route["totals"][key]) << name << key;
    }
  }
}

TEST(Scenarios, AStackIsOneWorldInTheOrderGiven) {
  const json compared = json_of(
      {"compare", "Bishkek", "Osh", "--modes", "rail", "-s", "cku-railway+northern-route-closed"});
  const json route = route_of(
      {"Bishkek", "Osh", "--modes", "rail", "-s", "cku-railway", "-s", "northern-route-closed"});
  EXPECT_EQ(compared["alternatives"][1]["totals"]["time_h"], route["totals"]["time_h"]);
}

TEST(Scenarios, TheRailwayThroughKyrgyzstanIsHundredsOfKilometresShorter) {
  EXPECT_LT(change({"Kashgar", "Tashkent"}, "cku-railway", "distance_km", {"--modes", "rail"}),
            -200.0);
  EXPECT_LT(change({"Kashgar", "Tashkent"}, "cku-railway", "time_h", {"--modes", "rail"}), 0.0);
}

TEST(Scenarios, RashtAstaraTakesTheLorriesOutOfTheWay) {
  EXPECT_GT(road_legs(route_of({"Tehran", "Moscow"})), 0U);
  EXPECT_EQ(road_legs(route_of({"Tehran", "Moscow", "-s", "rasht-astara"})), 0U);
}

TEST(Scenarios, WithoutAlashankouTrainsGoByKhorgos) {
  const Folder folder;
  std::ofstream(folder / "shut.toml") << "[[close]]\nborder = ['CN', 'KZ']\nplace = 'Alashankou'\n";
  const json world = world_of(json_of({"compare", "Xi'an", "Moscow", "--modes", "rail", "-s",
                                       (folder / "shut.toml").string()}),
                              "shut");
  EXPECT_NE(world["leaves"].dump().find("Alashankou"), std::string::npos);
  EXPECT_NE(world["joins"].dump().find("Altynkol"), std::string::npos);
}

TEST(Scenarios, ClosuresAreNeverCheaperOverATable) {
  const json compared =
      json_of({"compare", "--od", "eurasia", "-s", "suez-closed", "-s", "northern-route-closed",
               "-s", "hormuz-closed", "-s", "polish-border-closed", "-s", "red-sea-diversion"});
  for (std::size_t i = 1; i < compared["alternatives"].size(); ++i) {
    const json& world = compared["alternatives"][i];
    EXPECT_GE(world["change_musd_per_year"].get<double>(), 0.0) << world["name"];
    EXPECT_EQ(world["better"], 0) << world["name"];
    EXPECT_EQ(world["pairs_gained"], 0) << world["name"];
  }
}

TEST(Scenarios, BeforeAndAfterTheChinaLaosRailwayAreTwoWorlds) {
  const json compared = json_of({"compare", "Kunming", "Vientiane", "--base",
                                 "china-laos-railway-before", "-s", "china-laos-railway-open"});
  const json today = route_of({"Kunming", "Vientiane"});
  EXPECT_EQ(compared["alternatives"][1]["totals"]["time_h"], today["totals"]["time_h"]);
  EXPECT_LT(compared["alternatives"][1]["change"]["time_h"].get<double>(), 0.0);
}

}  // namespace
}  // namespace landbridge::acceptance
