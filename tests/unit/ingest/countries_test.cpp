// SPDX-License-Identifier: Apache-2.0
// Layers of countries: sound and spoiled, read when they are needed and not opened otherwise.
#include "ingest/folder.hpp"
#include "ingest/load.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

constexpr std::string_view square = "[[70,40],[71,40],[71,41],[70,41],[70,40]]";
constexpr std::string_view next_square = "[[71,40],[72,40],[72,41],[71,41],[71,40]]";

std::string shaped(std::string_view properties, std::string_view geometry) {
  return fmt::format(R"({{"type":"Feature","properties":{{{}}},"geometry":{}}})", properties,
                     geometry);
}

std::string polygon(std::string_view properties, std::string_view rings) {
  return shaped(properties, fmt::format(R"({{"type":"Polygon","coordinates":[{}]}})", rings));
}

std::string two_countries() {
  return collection(polygon(R"("country":"KZ","name":"Kazakhstan")", square) + "," +
                    polygon(R"("country":"cn","name":"China")", next_square));
}

class CountriesTest : public ::testing::Test {
 protected:
  // Two places 11 km apart, a line between them or any other, and countries.
  std::string network(const std::string& countries, std::string_view line_columns = "",
                      std::string_view coordinates = "[70.5,40.5],[70.5,40.6]") {
    folder.write("p.csv",
                 "id,name,country,lon,lat\nx,X,KZ,70.5,40.5\ny,Y,KZ,70.5,40.6\nz,Z,KZ,70.9,40.5\n");
    folder.write("l.geojson",
                 collection(line(fmt::format(R"("mode":"road"{})", line_columns), coordinates)));
    if (!countries.empty()) folder.write("c.geojson", countries);
    return folder.write("n.toml", R"(reference_date = 2026-05-15
[[layer]]
kind = "countries"
file = "c.geojson"
[[layer]]
kind = "places"
file = "p.csv"
[[layer]]
kind = "links"
file = "l.geojson"
)");
  }

  World load(const std::string& file, ReadCountries countries = ReadCountries::if_needed) {
    return load_world(file, faults, countries);
  }

  Ending ending(const std::string& countries) {
    return ending_of([&] { load(network(countries), ReadCountries::always); });
  }

  Folder folder;
  Faults faults;
};

constexpr std::string_view named = R"(,"id":"a","from":"x","to":"y","length_km":12)";

TEST_F(CountriesTest, AreReadWhenAskedFor) {
  const World world = load(network(two_countries(), named), ReadCountries::always);
  ASSERT_EQ(world.countries.areas().size(), 2u);
  EXPECT_EQ(world.countries.areas()[1].country.code(), "CN");
  EXPECT_EQ(world.countries.areas()[1].name, "China");
  EXPECT_EQ(world.countries.areas()[0].polygon.size(), 1u);
}

TEST_F(CountriesTest, AreNotOpenedWhenNothingNeedsThem) {
  EXPECT_TRUE(load(network(two_countries(), named)).countries.empty());
  std::filesystem::remove(folder.file("c.geojson"));
  EXPECT_EQ(load(network("", named)).links.size(), 1u);
  EXPECT_EQ(load(network("no layer at all", named)).links.size(), 1u);
  EXPECT_EQ(load(network("", R"(,"country":"KZ")")).links.size(), 1u);
}

TEST_F(CountriesTest, GiveTheJunctionsOfRawLinesTheirCountry) {
  const World world = load(network(two_countries(), "", "[70.5,40.5],[70.95,40.5]"));
  EXPECT_EQ(world.places[world.links.begin()->to].country.code(), "KZ");
  const World coast = load(network(two_countries(), "", "[70.5,40.5],[69.96,40.5]"));
  EXPECT_EQ(coast.places[coast.links.begin()->to].country.code(), "KZ");
  const World sea = load(network(two_countries(), "", "[70.5,40.5],[69.9,40.5]"));
  EXPECT_TRUE(sea.places[sea.links.begin()->to].country.is_none());
}

TEST_F(CountriesTest, WhatALineSaysWinsOverTheAreas) {
  const World told = load(network(two_countries(), R"(,"country":"UZ")", "[70.8,40.5],[70.95,40]"));
  EXPECT_EQ(told.places[told.links.begin()->to].country.code(), "UZ");
  const World none = load(network(two_countries(), R"(,"country":"-")", "[70.8,40.5],[70.95,40]"));
  EXPECT_TRUE(none.places[none.links.begin()->to].country.is_none());
}

TEST_F(CountriesTest, ARawLineOverABorderNeedsACrossing) {
  const Ending found =
      ending_of([&] { load(network(two_countries(), "", "[70.5,40.5],[71.5,40.5]")); });
  EXPECT_EQ(found.status, ExitStatus::bad_data);
  EXPECT_TRUE(found.says(
      "n.toml: link 'l-0': goes by road from KZ to CN, but crossings has no row from x "
      "to junction-71.50000-40.50000 and back; add it, or a customs union of both countries to the "
      "border rules; "
      "if a drawn line stays in one country, name it in its layer: constants = { country = "
      "\"KZ\" }"))
      << found.sentence;
}

TEST_F(CountriesTest, AMissingFileIsSaidWhenItIsNeeded) {
  const Ending found = ending_of([&] { load(network("", "", "[70.5,40.5],[70.9,41]")); });
  EXPECT_EQ(found.status, ExitStatus::io);
  EXPECT_TRUE(found.says("n.toml:2: there is no file ")) << found.sentence;
  EXPECT_TRUE(found.says("c.geojson; correct the name, or add optional = true")) << found.sentence;
}

TEST_F(CountriesTest, AFileThatIsNoLayerIsRefused) {
  const Ending found = ending("nonsense");
  EXPECT_EQ(found.status, ExitStatus::io);
  EXPECT_TRUE(found.says("c.geojson: cannot be opened as a layer")) << found.sentence;
}

TEST_F(CountriesTest, SpoiledLayersAreRefused) {
  const std::string ok = R"("country":"KZ")";
  const std::pair<std::string, const char*> cases[] = {
      {collection(""), "there is no column 'country', which countries need"},
      {collection(polygon(R"("code":"KZ")", square)), "there is no column 'country'"},
      {collection(polygon(R"("country":null,"name":"K")", square)), "country is empty"},
      {collection(polygon(R"("country":"KAZ")", square)), "country is 'KAZ'; it must be two"},
      {collection(polygon(R"("country":"-99")", square)), "country is '-99'; it must be two"},
      {collection(shaped(ok, "null")), "feature 1 (KZ): has no shape; draw it"},
      {collection(shaped(ok, R"({"type":"Polygon","coordinates":[]})")),
       "feature 1 (KZ): has no shape; draw it"},
      {collection(point(ok, "70,40")), "the shape is a Point; it must be a polygon"},
      {collection(line(ok, "[70,40],[71,40]")), "the shape is a Line String; it must be a polygon"},
      {collection(polygon(ok, "[[70,40],[71,40],[70,40]]")), "a ring has 3 points and no area"},
      {collection(polygon(ok, "[[70,40],[70,40]]")), "a ring has 2 points and no area"},
      {collection(polygon(ok, "[[40,100],[41,100],[41,101],[40,100]]")),
       "40, 100 is off the globe; longitude and latitude look swapped"},
      {collection(polygon(ok, "[[7792364,4865942],[7903683,4865942],[7903683,5012341]]")),
       "is off the globe; the coordinates look projected; declare the layer's reference system"},
      {collection(polygon(ok, "[[179,60],[-179,60],[-179,61],[179,61],[179,60]]")),
       "a ring steps over the 180th meridian; cut the polygon there"},
  };
  for (const auto& [text, sentence] : cases) {
    const Ending found = ending(text);
    EXPECT_EQ(found.status, ExitStatus::bad_data) << text;
    EXPECT_TRUE(found.says(sentence)) << found.sentence;
  }
}

TEST_F(CountriesTest, FaultsAreCollectedAndSoundAreasKept) {
  faults.collect = true;
  const std::string spoiled =
      collection(polygon(R"("country":"KZ")", "[[70,40],[71,40]]") + "," +
                 polygon(R"("country":"Q")", square) + "," +
                 shaped(R"("country":"CN")", R"({"type":"MultiPolygon","coordinates":[[)" +
                                                 std::string(square) + "],[" +
                                                 std::string(next_square) + "]]}"));
  const World world = load(network(spoiled, named), ReadCountries::always);
  EXPECT_EQ(faults.found.size(), 2u) << fmt::format("{}", fmt::join(faults.found, "\n"));
  EXPECT_EQ(world.countries.areas().size(), 2u);
}

TEST_F(CountriesTest, RingsThatCrossThemselvesPass) {
  const std::string bow = "[[70,40],[71,41],[71,40],[70,41],[70,40]]";
  const World world =
      load(network(collection(polygon(R"("country":"KZ")", bow)), named), ReadCountries::always);
  EXPECT_NE(world.countries.at({70.2, 40.5}), nullptr);
  EXPECT_EQ(world.countries.at({70.5, 40.8}), nullptr);
}

TEST_F(CountriesTest, AnotherSystemIsTransformed) {
  std::string projected = collection(polygon(R"("country":"KZ")",
                                             "[[7792364.36,4865942.28],[7903683.85,4865942.28],["
                                             "7903683.85,5012341.66],[7792364.36,4865942.28]]"));
  projected.insert(1, R"("crs":{"type":"name","properties":{"name":"EPSG:3857"}},)");
  const World world = load(network(projected, named), ReadCountries::always);
  EXPECT_NE(world.countries.at({70.9, 40.1}), nullptr);
}

TEST_F(CountriesTest, TheShippedOnesAreSound) {
  const World world = load(LANDBRIDGE_SOURCE "/networks/eurasia.toml", ReadCountries::always);
  const auto code_at = [&](Point p) {
    const CountryArea* area = world.countries.at(p);
    return area != nullptr ? area->country.code() : "sea";
  };
  EXPECT_EQ(code_at({87.6, 43.8}), "CN");
  EXPECT_EQ(code_at({71.4, 51.1}), "KZ");
  EXPECT_EQ(code_at({2.3, 48.9}), "FR");
  EXPECT_EQ(code_at({10.7, 60.2}), "NO");
  EXPECT_EQ(code_at({28.2, -29.5}), "LS");  // a hole in South Africa
  EXPECT_EQ(code_at({44.0, 9.6}), "-");     // Somaliland
  EXPECT_EQ(code_at({-178.0, 67.0}), "RU");
  EXPECT_EQ(code_at({0, -85}), "AQ");
  EXPECT_EQ(code_at({90, 0}), "sea");
}

}  // namespace
}  // namespace landbridge::test
