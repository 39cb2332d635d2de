// SPDX-License-Identifier: Apache-2.0
#include "layers.hpp"

#include "base/error.hpp"
#include "defaults.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::cases {
namespace {

Layers layers_drawn(std::string_view sections) {
  return layers_of(
      parse_drawing(lines_of("map (one cell = 10 km)\n  A   B\n" + std::string(sections))));
}

TEST(Layers, APlaceIsAStationCalledByItsLetter) {
  const Record place = layers_drawn("").at("places").rows.at(0);
  EXPECT_EQ(place.get("id"), "a");
  EXPECT_EQ(place.get("name"), "A");
  EXPECT_EQ(place.get("country"), "XA");
  EXPECT_EQ(place.get("kinds"), "station");
}

TEST(Layers, APlaceIsDescribedInAnyOrder) {
  const Layers layers = layers_drawn("places\n  B XB \"Beta Port\" city,seaport unlocode=XBBET\n");
  const Record& place = layers.at("places").rows.at(1);
  EXPECT_EQ(place.get("name"), "Beta Port");
  EXPECT_EQ(place.get("country"), "XB");
  EXPECT_EQ(place.get("kinds"), "city;seaport");
  EXPECT_EQ(place.get("unlocode"), "XBBET");
  EXPECT_EQ(place.get("aliases"), "B");
}

TEST(Layers, ALinkIsAsLongAsItIsDrawn) {
  const Layers layers =
      layers_drawn("links\n  A B rail\n  A B rail 1520 length_km=55\n  B A sea\n");
  const std::vector<Record>& links = layers.at("links").rows;
  EXPECT_EQ(links.at(0).get("id"), "a--b--rail");
  EXPECT_EQ(links.at(0).get("length_km"), "40");
  EXPECT_EQ(links.at(0).get("gauge_mm"), "1435");
  EXPECT_EQ(links.at(1).get("id"), "a--b--rail--2");
  EXPECT_EQ(links.at(1).get("length_km"), "55");
  EXPECT_EQ(links.at(1).get("gauge_mm"), "1520");
  EXPECT_EQ(links.at(2).get("gauge_mm"), "");
  EXPECT_EQ(layers.at("links").shapes.at(2).size(), 2U);
}

TEST(Layers, OtherRowsSpeakInLettersToo) {
  const Layers layers = layers_drawn(
      "crossings\n  A B rail dwell_h_p50=5\n"
      "transfers\n  A rail:1435 rail:1520 transload service_h=2\n  kind:seaport sea rail quay\n"
      "services\n  A B sea departures_per_week=7\n  link=x departures_per_week=1\n");
  EXPECT_EQ(layers.at("crossings").rows.at(0).get("from"), "a");
  EXPECT_EQ(layers.at("transfers").rows.at(0).get("place"), "a");
  EXPECT_EQ(layers.at("transfers").rows.at(0).get("to"), "rail 1520");
  EXPECT_EQ(layers.at("transfers").rows.at(1).get("place"), "kind:seaport");
  EXPECT_EQ(layers.at("services").rows.at(0).get("link"), "a--b--sea");
  EXPECT_EQ(layers.at("services").rows.at(1).get("link"), "x");
}

TEST(Layers, AParameterReplacesItsDefault) {
  const Layers layers = layers_drawn("parameters\n  speed_kmh * sea deepsea 15\n");
  const std::vector<Record>& rows = layers.at("parameters").rows;
  EXPECT_EQ(rows.size(), default_parameters().size());
  EXPECT_EQ(rows.at(0).get("value"), "15");
}

TEST(Layers, RefuseALetterThatIsNotDrawn) {
  EXPECT_THROW(layers_drawn("links\n  A Z rail\n"), Error);
}

TEST(Layers, RefuseAWordTooMany) { EXPECT_THROW(layers_drawn("crossings\n  A B rail 5\n"), Error); }

TEST(Layers, WithoutRowsAreLeftOut) { EXPECT_FALSE(layers_drawn("").contains("crossings")); }

}  // namespace
}  // namespace landbridge::cases
