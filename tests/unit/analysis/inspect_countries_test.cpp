// SPDX-License-Identifier: Apache-2.0
// Places against the areas of their countries.
#include "analysis/inspection.hpp"
#include "analysis/tiny_world.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

CountryArea area(std::string_view code, std::string name, double west, double east) {
  return {*Country::from(code),
          std::move(name),
          {{{west, 39.0}, {east, 39.0}, {east, 42.0}, {west, 42.0}, {west, 39.0}}}};
}

// China to 61 E, Kazakhstan to 62 E, land without a code to 63 E; a degree is 85 km wide here.
World world_with(std::string_view country, double lon, std::optional<Km> precision = {}) {
  World world;
  world.countries.add(area("CN", "China", 60.0, 61.0));
  world.countries.add(area("KZ", "Kazakhstan", 61.0, 62.0));
  world.countries.add(area("-", "Noland", 62.0, 63.0));
  Place place;
  place.id = "p";
  place.name = "Pp";
  place.country = *Country::from(country);
  place.at = {lon, 40.0};
  place.precision = precision;
  world.places.push(place);
  return world;
}

std::vector<Finding> look(const World& world) {
  std::vector<Finding> findings;
  look_for_misplaced_places(world, findings);
  return findings;
}

TEST(Misplaced, NamesTheCountryWhereAPlaceLies) {
  const auto found = look(world_with("CN", 61.5));
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].severity, Severity::warning);
  EXPECT_EQ(found[0].subject, "p");
  EXPECT_EQ(found[0].sentence,
            "Pp lies 42.6 km outside of CN, in KZ (Kazakhstan); check its coordinates, country "
            "and precision_km");
  EXPECT_EQ(found[0].at, (Point{61.5, 40.0}));
}

TEST(Misplaced, APortAtSeaIsARemark) {
  World world = world_with("CN", 59.0);
  EXPECT_EQ(look(world).at(0).severity, Severity::warning);
  EXPECT_NE(look(world).at(0).sentence.find("of CN, at sea;"), std::string::npos);
  world.places[PlaceId{0}].kinds.insert(PlaceKind::seaport);
  EXPECT_EQ(look(world).at(0).severity, Severity::remark);
  world.places[PlaceId{0}].at = {61.5, 40.0};
  EXPECT_EQ(look(world).at(0).severity, Severity::warning);
}

TEST(Misplaced, LandWithoutACodeIsNotJudged) {
  EXPECT_EQ(look(world_with("KZ", 62.5)).size(), 0u);
  EXPECT_EQ(look(world_with("CN", 62.5)).size(), 0u);
}

TEST(Misplaced, AllowsForBothPrecisions) {
  EXPECT_EQ(look(world_with("CN", 61.05)).size(), 0u);  // 4.3 km
  EXPECT_EQ(look(world_with("CN", 61.07)).size(), 1u);  // 6.0 km
  EXPECT_EQ(look(world_with("CN", 61.07, Km{1.0})).size(), 0u);
  EXPECT_EQ(look(world_with("CN", 61.07, Km{0.9})).size(), 1u);
}

TEST(Misplaced, LeavesTheHighSeasAndNetworksWithoutAreasAlone) {
  EXPECT_EQ(look(world_with("-", 61.5)).size(), 0u);
  World world = world_with("CN", 61.5);
  world.countries = {};
  EXPECT_EQ(look(world).size(), 0u);
}

TEST(Misplaced, SaysWhichCountriesHaveNoArea) {
  const auto found = look(world_with("XK", 61.5));
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].severity, Severity::remark);
  EXPECT_EQ(found[0].subject, "XK");
  EXPECT_EQ(found[0].sentence,
            "the countries have no area of XK; where 1 of its places lies is not checked");
}

}  // namespace
}  // namespace landbridge::test
