// SPDX-License-Identifier: Apache-2.0
// A matrix says of every pair what a route says.
#include "ask.hpp"

#include <gtest/gtest.h>

namespace landbridge::acceptance {
namespace {

using nlohmann::json;

void expect_as_route(const json& pair, std::vector<std::string> options) {
  std::vector<std::string> question{pair["from"]["id"], pair["to"]["id"]};
  question.insert(question.end(), options.begin(), options.end());
  if (pair["status"] == "no route") {
    question.insert(question.begin(), "route");
    const json reply = json_of(question, 3);
    EXPECT_EQ(reply["no_route"]["reasons"], pair["reason"]) << question[1] << question[2];
    return;
  }
  const json totals = route_of(question)["totals"];
  for (const char* key : {"distance_km", "time_h", "moving_h", "dwell_h", "cost_usd",
                          "emissions_kgco2e", "borders", "transfers"})
    EXPECT_EQ(totals[key], pair[key]) << question[0] << " " << question[1] << " " << key;
}

TEST(Matrix, EqualsRouteOnEveryCell) {
  const json answer = json_of(
      {"matrix", "--places", "Kunming,Bangkok,Singapore,Mumbai,Kabul,Tashkent,Moscow,Rotterdam"});
  EXPECT_EQ(answer["pairs"].size(), 56U);
  for (const json& pair : answer["pairs"]) expect_as_route(pair, {});
}

TEST(Matrix, SaysWhyThereIsNoRoute) {
  const json answer =
      json_of({"matrix", "--places", "Kunming,Mumbai,Urgench,Kabul", "--modes", "rail"}, 3);
  bool is_any_missing = false;
  for (const json& pair : answer["pairs"]) {
    is_any_missing |= pair["status"] == "no route";
    expect_as_route(pair, {"--modes", "rail"});
  }
  EXPECT_TRUE(is_any_missing);
}

TEST(Matrix, TakesTheModesOfATable) {
  const json answer = json_of({"matrix", "--od", "asean", "--by", "time"});
  int checked = 0;
  for (const json& pair : answer["pairs"]) {
    if (pair["modes"].empty() || ++checked > 6) continue;
    std::string modes;
    for (const std::string mode : pair["modes"]) modes += (modes.empty() ? "" : ",") + mode;
    expect_as_route(pair, {"--by", "time", "--modes", modes});
  }
  EXPECT_GT(checked, 0);
}

TEST(Matrix, DrawsRoutesOnlyWhenAsked) {
  EXPECT_EQ(ask({"matrix", "--places", "Kunming,Bangkok", "-f", "geojson"}).status, 2);
  const json drawn = json::parse(
      ask({"matrix", "--places", "Kunming,Bangkok", "--geometry", "-f", "geojson"}).out);
  ASSERT_EQ(drawn["features"].size(), 2U);
  EXPECT_GT(drawn["features"][0]["geometry"]["coordinates"].size(), 10U);
}

TEST(Matrix, RefusesWhatMakesNoPairs) {
  EXPECT_EQ(ask({"matrix", "--places", "Kunming"}).status, 2);
  EXPECT_EQ(ask({"matrix", "--places", "Kunming,Kunming"}).status, 2);
  EXPECT_EQ(ask({"matrix", "--places", "Kunming,Nowhereville"}).status, 2);
  EXPECT_EQ(ask({"matrix", "--places", "Kunming,Bangkok", "--od", "sco"}).status, 2);
}

}  // namespace
}  // namespace landbridge::acceptance
