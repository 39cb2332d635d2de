// SPDX-License-Identifier: Apache-2.0
// Twelve months: passes that close, seas that freeze.
#include "ask.hpp"

#include <gtest/gtest.h>

namespace landbridge::acceptance {
namespace {

using nlohmann::json;

TEST(Season, EveryMonthIsTheRouteOfItsDay) {
  const json answer = json_of({"season", "Dushanbe", "Khorog"});
  ASSERT_EQ(answer["months"].size(), 12U);
  for (const json& month : answer["months"]) {
    const json totals = route_of({"Dushanbe", "Khorog", "--date", month["date"]})["totals"];
    for (const char* key : {"time_h", "cost_usd", "distance_km", "borders"})
      EXPECT_EQ(totals[key], month[key]) << month["month"] << key;
  }
}

// The road by the Saghirdasht pass is shut from November to May.
TEST(Season, ThePassIsTakenInSummer) {
  const json answer = json_of({"season", "Dushanbe", "Khorog"});
  EXPECT_EQ(answer["strip"], "AAAAABBBBBAA");
  EXPECT_EQ(answer["ways"][1]["months"], 5);
  EXPECT_EQ(answer["share_open"], 1);
}

// The Northern Sea Route is open from July to November.
TEST(Season, TheNorthernSeaRouteIsTakenWhileItIsOpen) {
  const json answer = json_of({"season", "Murmansk port", "Yokohama", "--modes", "sea"});
  EXPECT_EQ(answer["strip"], "AAAAAABBBBBA");
}

TEST(Season, SaysWhenThereIsNoRouteAtAll) {
  const json answer = json_of({"season", "Kunming", "Urgench", "--modes", "sea"}, 3);
  EXPECT_EQ(answer["strip"], "------------");
  EXPECT_EQ(answer["share_open"], 0);
  EXPECT_TRUE(answer["worst_month"].is_null());
}

TEST(Season, AsksOfAYearAndNotOfADay) {
  EXPECT_EQ(json_of({"season", "Kunming", "Vientiane", "--year", "2020"})["months"][0]["date"],
            "2020-01-15");
  EXPECT_EQ(ask({"season", "Kunming", "Vientiane", "--date", "2020-01-15"}).status, 2);
}

}  // namespace
}  // namespace landbridge::acceptance
