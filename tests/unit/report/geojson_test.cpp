// SPDX-License-Identifier: Apache-2.0
#include "report/format.hpp"
#include "samples.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace landbridge {
namespace {

using Json = nlohmann::ordered_json;

Json written(const Answer& answer) { return Json::parse(samples::written(write_geojson, answer)); }

Answer drawn(const Shape& shape) {
  const Sheet sheet{"s", "", {{"no", "no"}}, {{1L}}, {shape}};
  return {{sheet}};
}

Json geometry_of(const Shape& shape) { return written(drawn(shape))["features"][0]["geometry"]; }

TEST(GeoJson, IsOneFeaturePerLine) {
  const std::string text = samples::written(write_geojson, samples::border_hop());
  const auto lines = samples::lines_of(text);
  ASSERT_EQ(lines.size(), 9U);
  EXPECT_EQ(lines[2], R"("schema": "landbridge.route/1",)");
  EXPECT_EQ(lines[3], R"("attribution": "© landbridge",)");
  EXPECT_EQ(lines[5], R"({"type": "Feature", "properties": {"sheet": "legs", "kind": "border", )"
                      R"("from_id": "mohan", "from_name": "Mohan 磨憨", "to_name": "Boten", )"
                      R"("distance_km": 8.049, "moving_h": 0.2, "dwell_h": 8, "time_h": 8.2, )"
                      R"("cost_usd": 60.5, "passage": null}, )"
                      R"("geometry": {"type": "Point", "coordinates": [101.68, 21.19]}},)");
  const Json tree = Json::parse(text);
  EXPECT_EQ(tree["type"], "FeatureCollection");
  EXPECT_EQ(tree["features"][1]["geometry"]["coordinates"][1][1], 17.966667);
}

TEST(GeoJson, ShapesByTheNumberOfTheirPoints) {
  EXPECT_TRUE(geometry_of({}).is_null());
  EXPECT_EQ(geometry_of({{1, 2}}), Json::parse(R"({"type": "Point", "coordinates": [1, 2]})"));
  EXPECT_EQ(geometry_of({{1, 2}, {3, 4}}),
            Json::parse(R"({"type": "LineString", "coordinates": [[1, 2], [3, 4]]})"));
  EXPECT_EQ(geometry_of({{170, 10}, {-170, 20}}), Json::parse(R"({"type": "MultiLineString",
                            "coordinates": [[[170, 10], [180, 15]], [[-180, 15], [-170, 20]]]})"));
  EXPECT_EQ(geometry_of({{180, 1}, {-170, 2}})["type"], "LineString");
}

TEST(GeoJson, CoordinatesHaveSixDecimalsAtMost) {
  const std::string text =
      samples::written(write_geojson, drawn({{100.1 + 0.2, -0.0000001}, {-1.23456789, 1e-5}}));
  EXPECT_NE(text.find("[[100.3, 0], [-1.234568, 0.00001]]"), std::string::npos) << text;
}

TEST(GeoJson, HoldsEverySheetThatHasShapes) {
  Answer answer = samples::border_hop();
  answer.sheets.push_back({"plain", "", {{"a", "a"}}, {{1L}}});
  answer.sheets.push_back({"places", "", {{"name", "name"}}, {{"Boten"}}, {{{101.6, 21.2}}}});
  const Json features = written(answer)["features"];
  ASSERT_EQ(features.size(), 3U);
  EXPECT_EQ(features[2]["properties"], Json::parse(R"({"sheet": "places", "name": "Boten"})"));
}

TEST(GeoJson, HostileTextsReadBack) {
  const std::string text = samples::written(write_geojson, samples::hostile());
  const Json tree = Json::parse(text);
  const auto texts = samples::hostile_texts();
  EXPECT_EQ(samples::lines_of(text).size(), texts.size() + 7);  // no text breaks a line
  EXPECT_EQ(tree["attribution"], "\uFFFD");
  for (std::size_t i = 0; i < texts.size(); ++i)
    if (i != 8) {
      EXPECT_EQ(tree["features"][i]["properties"]["name"], texts[i]);
    }
}

TEST(GeoJson, NothingToDrawIsAnError) {
  const Sheet sheet{"s", "", {{"no", "no"}}, {{1L}}};
  for (const Answer& answer : {Answer{}, Answer{{sheet}}}) try {
      samples::written(write_geojson, answer);
      FAIL() << "wrote a map of nothing";
    } catch (const Error& error) {
      EXPECT_EQ(error.status(), ExitStatus::usage);
      EXPECT_NE(std::string(error.what()).find("nothing to draw"), std::string::npos);
    }
}

}  // namespace
}  // namespace landbridge
