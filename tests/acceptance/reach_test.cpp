// SPDX-License-Identifier: Apache-2.0
// How far one comes: every place is reached as a route reaches it.
#include "ask.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <string>

namespace landbridge::acceptance {
namespace {

using nlohmann::json;

TEST(Reach, EveryPlaceIsReachedAsByARoute) {
  const json answer = json_of({"reach", "Khorgos", "--by", "time", "--kinds", "seaport"});
  ASSERT_GT(answer["places"].size(), 50U);
  double before = 0.0;
  int asked = 0;
  for (const json& place : answer["places"]) {
    EXPECT_GE(place["weight_h"].get<double>(), before);
    before = place["weight_h"];
    if (++asked % 25 != 0) continue;
    const json totals =
        route_of({answer["question"]["from"][0]["id"], place["id"], "--by", "time"})["totals"];
    EXPECT_NEAR(totals["time_h"].get<double>(), before, 0.002) << place["id"];
    EXPECT_EQ(totals["cost_usd"], place["cost_usd"]) << place["id"];
  }
}

TEST(Reach, BandsHoldWhatTheySay) {
  const json answer = json_of({"reach", "Almaty", "--by", "cost", "--bands", "2000,500,500"});
  std::int64_t in_bands = 0;
  for (const json& band : answer["bands"]) in_bands += band["places"].get<std::int64_t>();
  std::int64_t counted = 0;
  for (const json& place : answer["places"]) {
    const double cost = place["weight_usd"];
    if (cost <= 500.0) {
      EXPECT_EQ(place["band"], 1) << place["id"];
    } else if (cost <= 2000.0) {
      EXPECT_EQ(place["band"], 2) << place["id"];
    } else {
      EXPECT_TRUE(place["band"].is_null()) << place["id"];
    }
    if (cost <= 2000.0) ++counted;
  }
  EXPECT_EQ(in_bands, counted);
  EXPECT_EQ(answer["bands"].size(), 2U);
}

TEST(Reach, TheHinterlandIsTheNearestOfSeveral) {
  const json both = json_of({"reach", "Karachi", "Poti", "--kinds", "city"});
  const json one = json_of({"reach", "Karachi", "--kinds", "city"});
  const json other = json_of({"reach", "Poti", "--kinds", "city"});
  const auto weights = [](const json& answer) {
    std::map<std::string, double> found;
    for (const json& place : answer["places"]) found[place["id"]] = place["weight_usd"];
    return found;
  };
  auto from_one = weights(one);
  auto from_other = weights(other);
  for (const json& place : both["places"]) {
    const std::string id = place["id"];
    if (!from_one.contains(id) || !from_other.contains(id)) continue;
    EXPECT_EQ(place["weight_usd"], std::min(from_one[id], from_other[id])) << id;
    EXPECT_NEAR(place["margin_usd"].get<double>(), std::abs(from_one[id] - from_other[id]), 0.002);
    EXPECT_EQ(place["from"], from_one[id] <= from_other[id] ? "Karachi" : "Poti") << id;
  }
}

TEST(Reach, RefusesWhatItCannotAnswer) {
  EXPECT_EQ(ask({"reach"}).status, 2);
  EXPECT_EQ(ask({"reach", "Almaty", "Almaty"}).status, 2);
  EXPECT_EQ(ask({"reach", "Almaty", "--bands", "0"}).status, 2);
  EXPECT_EQ(ask({"reach", "Almaty", "--bands", "-5"}).status, 2);
  EXPECT_EQ(ask({"reach", "Almaty", "--bands", "far"}).status, 2);
  EXPECT_EQ(ask({"reach", "Almaty", "--kinds", "castle"}).status, 2);
  EXPECT_EQ(ask({"reach", "Nowhereville"}).status, 2);
  EXPECT_EQ(ask({"reach", "Almaty", "--avoid-country", "KZ"}).status, 2);
}

}  // namespace
}  // namespace landbridge::acceptance
