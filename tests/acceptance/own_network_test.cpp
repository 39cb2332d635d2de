// SPDX-License-Identifier: Apache-2.0
// A user's own network: the example of the README, and parameters that cannot be.
#include "ask.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace landbridge::acceptance {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& file, const std::string& text) { std::ofstream(file) << text; }

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

// The manifest that the README prints.
std::string readme_manifest() {
  std::stringstream text;
  text << std::ifstream(LANDBRIDGE_SOURCE "/README.md").rdbuf();
  const std::string readme = text.str();
  const std::string fence = "```toml\n";
  const auto begin = readme.find(fence) + fence.size();
  return readme.substr(begin, readme.find("```", begin) - begin);
}

std::string feature(const std::string& properties, const std::string& geometry) {
  return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":)" + geometry + "}";
}

std::string collection(const std::string& features) {
  return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

// The README's manifest with layers of two stations and a line; more rows may follow.
std::string own_network(const Folder& folder, const std::string& more = "") {
  write(folder / "stations.geojson",
        collection(feature(R"({"id":"a","name":"Aa","country":"XA"})",
                           R"({"type":"Point","coordinates":[60,40]})") +
                   "," +
                   feature(R"({"id":"b","name":"Bb","country":"XA"})",
                           R"({"type":"Point","coordinates":[61,40]})")));
  write(folder / "lines.geojson",
        collection(feature(R"({"line_id":"a--b","a":"a","b":"b","km":90,"gauge":"1520"})",
                           R"({"type":"LineString","coordinates":[[60,40],[61,40]]})")));
  std::string manifest = replaced(readme_manifest(), ".gpkg", ".geojson");
  manifest =
      replaced(manifest, "networks/eurasia.toml", LANDBRIDGE_SOURCE "/networks/eurasia.toml");
  write(folder / "mine.toml", manifest + more);
  return (folder / "mine.toml").string();
}

TEST(OwnNetwork, TheExampleOfTheReadmeAnswers) {
  const Folder folder;
  const auto route = route_of({"Aa", "Bb", "-n", own_network(folder)});
  EXPECT_EQ(route["totals"]["distance_km"], 90);
  EXPECT_GT(route["totals"]["cost_usd"], 0);
}

TEST(OwnNetwork, TakesTheRulesBetweenCountriesAlong) {
  const Folder folder;
  const auto answer = json_of({"network", "rules", "-n", own_network(folder)});
  EXPECT_GT(answer["rules"].size(), 10U);
}

TEST(OwnNetwork, IsTenLines) {
  const std::string manifest = readme_manifest();
  EXPECT_EQ(std::count(manifest.begin(), manifest.end(), '\n'), 10);
}

TEST(OwnNetwork, ParametersThatCannotBeAreRefused) {
  const std::vector<std::pair<std::string, std::string>> faults{
      {"speed_kmh,XA,rail,single_diesel,0", "speed_kmh is 0; it must be above 0"},
      {"speed_kmh,XA,rail,single_diesel,-40", "speed_kmh is -40; it must be above 0"},
      {"tariff_usd_teu_km,XA,rail,single,-3", "tariff_usd_teu_km is -3; it must be 0 or more"},
      {"driver_time_factor,XA,road,team,0.5", "driver_time_factor is 0.5; it must be 1 or more"},
      {"co2e_g_tkm,XA,rail,diesel,-1", "co2e_g_tkm is -1; it must be 0 or more"},
      {"co2e_g_tkm,XA,rail,diesel,1e300", "at most 10000"},
      {"speed_kph,XA,rail,single_diesel,40", "key 'speed_kph' is read by nothing"},
      {"speed_kmh,XA,rail,single_diesel,nan", "value"},
  };
  for (const auto& [row, sentence] : faults) {
    const Folder folder;
    write(folder / "parameters.csv", "key,country,mode,class,value\n" + row + "\n");
    const std::string network =
        own_network(folder, "[[layer]]\nkind = \"parameters\"\nfile = \"parameters.csv\"\n");
    const Reply reply = ask({"route", "Aa", "Bb", "-n", network});
    EXPECT_EQ(reply.status, 4) << row;
    EXPECT_NE(reply.err.find(sentence), std::string::npos) << reply.err;
    EXPECT_EQ(ask({"network", "check", "-n", network}).status, 5) << row;
  }
}

TEST(OwnNetwork, PublishedLengthsStandBesideTheAnswer) {
  const Folder folder;
  write(
      folder / "published.csv",
      "from,to,modes,distance_km,year,grade,source,notes\nb,a,rail,100,2020,D,,by the old line\n");
  const std::string network =
      own_network(folder, "[[layer]]\nkind = \"published\"\nfile = \"published.csv\"\n");
  const Reply reply = ask({"route", "Aa", "Bb", "-n", network, "-f", "md"});
  EXPECT_NE(reply.out.find("Published 2020: 100 km"), std::string::npos) << reply.out;
  EXPECT_NE(reply.out.find("10.0 % shorter: by the old line"), std::string::npos) << reply.out;
}

}  // namespace
}  // namespace landbridge::acceptance
