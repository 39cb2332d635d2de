// SPDX-License-Identifier: Apache-2.0
// The rules between countries of the shipped network, as they stand in answers.
#include "ask.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::acceptance {
namespace {

using nlohmann::json;

// The rules of the border leg from one country to another; null if there is none.
json rules_at(const json& route, const std::string& from, const std::string& to) {
  for (const json& leg : route["legs"])
    if (leg["kind"] == "border" && leg["from_country"] == from && leg["to_country"] == to)
      return leg["rules"];
  return {};
}

bool is_said(const json& answer, const std::string& part) {
  return std::ranges::any_of(answer["notes"], [&](const json& note) {
    return note.get<std::string>().find(part) != std::string::npos;
  });
}

TEST(Rules, StandAtBordersByRail) {
  const json answer = json_of({"route", "Chongqing", "Duisburg", "--modes", "rail"});
  const json route = answer["routes"][0];
  EXPECT_EQ(rules_at(route, "CN", "KZ"), json({"cim-smgs", "smgs"}));
  EXPECT_EQ(rules_at(route, "PL", "DE"),
            json({"cim", "cim-smgs", "common-transit", "eu", "schengen"}));
  for (const json& leg : route["legs"]) EXPECT_EQ(leg.contains("rules"), leg["kind"] == "border");
  EXPECT_TRUE(is_said(answer, "The consignment note changes from SMGS to CIM at "));
}

TEST(Rules, StandAtBordersByRoad) {
  const json answer = json_of({"route", "Tashkent", "Istanbul", "--modes", "road"});
  EXPECT_TRUE(is_said(answer, "TIR holds in all countries of the road legs."));
  const json south = json_of({"route", "Bangkok", "Singapore", "--modes", "road"});
  EXPECT_EQ(rules_at(south["routes"][0], "MY", "SG"), json({"acts", "atiga"}));
}

TEST(Rules, HoldOnTheirDays) {
  const json before = route_of({"Bangkok", "Singapore", "--modes", "road", "--date", "2020-11-01"});
  EXPECT_EQ(rules_at(before, "MY", "SG"), json({"atiga"}));
}

TEST(Rules, OfAUnionCloseWhatHasNoRowBeforeItsDays) {
  const std::vector<std::string> question{"Prague", "Vienna", "--modes", "rail"};
  EXPECT_EQ(route_of(question)["totals"]["borders"], 1);
  const Reply reply =
      ask({"route", "Prague", "Vienna", "--modes", "rail", "--date", "2004-04-30", "-f", "json"});
  EXPECT_EQ(reply.status, 3);
  EXPECT_NE(reply.out.find("no customs union on that day"), std::string::npos) << reply.out;
}

TEST(Rules, AreNoNetwork) {
  for (const json& network : json_of({"networks"})["networks"])
    EXPECT_NE(network["name"], "borders");
}

}  // namespace
}  // namespace landbridge::acceptance
