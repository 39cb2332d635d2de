// SPDX-License-Identifier: Apache-2.0
// Works alone and together, beside what was published of systems of them.
#include "ask.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::acceptance {
namespace {

using nlohmann::json;

json portfolio(std::vector<std::string> words) {
  words.insert(words.begin(), "portfolio");
  return json_of(words);
}

json project(const json& answer, const std::string& name) {
  for (const json& one : answer["projects"])
    if (one["name"] == name) return one;
  ADD_FAILURE() << "no project " << name;
  return {};
}

// The value of a key that begins so: "alone_musd_per_year".
double value(const json& object, const std::string& beginning) {
  for (const auto& [key, number] : object.items())
    if (key.starts_with(beginning + "_m") && number.is_number()) return number;
  ADD_FAILURE() << "no " << beginning;
  return 0.0;
}

TEST(Projects, SomeGainOnlyAsASet) {
  const json answer =
      portfolio({"--od", "asean", "--base", "china-laos-railway-before", "china-laos-railway-open",
                 "china-thailand-railway-freight", "thai-double-track"});
  const json trains = project(answer, "china-thailand-railway-freight");
  EXPECT_EQ(value(trains, "alone"), 0.0);
  EXPECT_GT(value(trains, "in_the_whole"), 0.0);
  // Reed and Trubetskoy (2019): Kunming - Vientiane gains more as a complement than in isolation.
  const json railway = project(answer, "china-laos-railway-open");
  EXPECT_GT(value(railway, "in_the_whole"), value(railway, "alone"));
  EXPECT_GT(value(answer["together"], "synergy"), 0.0);
}

TEST(Projects, OthersDoTheSameWorkTwice) {
  const json answer = portfolio({"--od", "eurasia", "cku-railway", "almaty-bypass"});
  EXPECT_LT(value(answer["together"], "synergy"), 0.0);
}

// Reed and Trubetskoy (2019): Kashgar - Tashkent gains in isolation and in the whole.
TEST(Projects, KashgarTashkentGainsEitherWay) {
  const json answer =
      portfolio({"--od", "eurasia", "cku-railway", "trans-afghan-railway", "rasht-astara"});
  EXPECT_GT(value(project(answer, "cku-railway"), "alone"), 0.0);
  EXPECT_GT(value(project(answer, "cku-railway"), "in_the_whole"), 0.0);
  double shares = 0.0;
  for (const json& one : answer["projects"]) shares += value(one, "share");
  EXPECT_NEAR(shares, value(answer["together"], "whole"), 0.01);
}

// De Soyres and others (2018): all works together shorten the world's shipments by 1.2 to 2.5 %,
// and by 11.9 % at most along a corridor. Only the sign and the greatest can be asked of a table
// that is mostly sea trade.
TEST(Projects, AllTogetherShortenShipmentsAndNotTooMuch) {
  const std::string all =
      "cku-railway+trans-afghan-railway+rasht-astara+middle-corridor-upgraded+zangezur+"
      "china-thailand-railway+vung-ang-vientiane+lao-cai-hanoi-haiphong+"
      "phnom-penh-bavet-expressway+iraq-development-road+bedel-road+chabahar-zahedan-railway";
  const json answer = json_of({"compare", "--od", "eurasia", "--by", "time", "-s", all});
  const json& world = answer["alternatives"][1];
  EXPECT_LE(world["change_percent"].get<double>(), 0.0);
  EXPECT_GE(world["change_percent"].get<double>(), -11.9);
  EXPECT_EQ(world["worse"], 0);
  EXPECT_GT(world["better"].get<int>(), 0);
}

// World Bank (2023): the works of the Middle Corridor halve its time; here they shorten it.
TEST(Projects, TheMiddleCorridorGetsFaster) {
  const json answer = json_of(
      {"compare", "Aktau", "Istanbul", "--avoid-country", "RU", "-s", "middle-corridor-upgraded"});
  EXPECT_LT(answer["alternatives"][1]["change"]["time_percent"].get<double>(), 0.0);
}

}  // namespace
}  // namespace landbridge::acceptance
