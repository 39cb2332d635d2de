// SPDX-License-Identifier: Apache-2.0
// Shapes of every kind and reference system.
#include "ingest/folder.hpp"
#include "ingest/ogr.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

class ShapesTest : public ::testing::Test {
 protected:
  // A feature collection with one geometry, and a reference system if given.
  std::string with_geometry(std::string_view geometry, std::string_view system = {}) const {
    const std::string crs =
        system.empty()
            ? ""
            : fmt::format(R"("crs":{{"type":"name","properties":{{"name":"{}"}}}},)", system);
    return folder.write(
        "a.geojson",
        fmt::format(
            R"({{"type":"FeatureCollection",{}"features":[{{"type":"Feature","properties":{{"id":"x"}},"geometry":{}}}]}})",
            crs, geometry));
  }

  Ending visit(const std::string& file, const std::function<void(Feature&)>& look) {
    source.file = file;
    return ending_of([&] {
      Layer layer(source, faults);
      layer.each(layer.field("id"), look);
    });
  }

  Ending read_point(std::string_view geometry, std::string_view system = {}) {
    return visit(with_geometry(geometry, system), [&](Feature& feature) { at = feature.point(); });
  }

  Ending read_line(std::string_view geometry) {
    return visit(with_geometry(geometry), [&](Feature& feature) { line = feature.line(); });
  }

  Folder folder;
  LayerSource source;
  Faults faults;
  Point at;
  Line line;
};

TEST_F(ShapesTest, PointsInTwoAndThreeDimensions) {
  EXPECT_EQ(read_point(R"({"type":"Point","coordinates":[10,50]})").sentence, "no error");
  EXPECT_EQ(at, (Point{10, 50}));
  read_point(R"({"type":"Point","coordinates":[11,51,300]})");
  EXPECT_EQ(at, (Point{11, 51}));
  read_point(R"({"type":"MultiPoint","coordinates":[[12,52]]})");
  EXPECT_EQ(at, (Point{12, 52}));
}

TEST_F(ShapesTest, OtherSystemsAreTransformed) {
  const Ending found =
      read_point(R"({"type":"Point","coordinates":[1113194.907932736,6446275.841017161]})",
                 "urn:ogc:def:crs:EPSG::3857");
  EXPECT_EQ(found.sentence, "no error");
  EXPECT_NEAR(at.lon, 10.0, 1e-9);
  EXPECT_NEAR(at.lat, 50.0, 1e-9);
}

TEST_F(ShapesTest, LongitudeComesFirstWhateverTheSystemSays) {
  read_point(R"({"type":"Point","coordinates":[10,50]})", "urn:ogc:def:crs:OGC:1.3:CRS84");
  EXPECT_EQ(at, (Point{10, 50}));
  read_point(R"({"type":"Point","coordinates":[10,50]})", "EPSG:4326");
  EXPECT_EQ(at, (Point{10, 50}));
}

TEST_F(ShapesTest, LinesInPartsThatJoin) {
  read_line(R"({"type":"LineString","coordinates":[[0,0,5],[1,0,6]]})");
  EXPECT_EQ(line, (Line{{0, 0}, {1, 0}}));
  read_line(R"({"type":"MultiLineString","coordinates":[[[1,0],[2,0]],[[0,0],[1,0]]]})");
  EXPECT_EQ(line, (Line{{0, 0}, {1, 0}, {2, 0}}));
}

TEST_F(ShapesTest, FaultsNameTheFeatureAndTheRemedy) {
  const std::pair<const char*, const char*> points[] = {
      {"null", "feature 1 (x): has no shape; draw it"},
      {R"({"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]})",
       "the shape is a Polygon; it must be a point"},
      {R"({"type":"MultiPoint","coordinates":[[1,2],[3,4]]})", "it must be a point"},
      {R"({"type":"Point","coordinates":[]})", "feature 1 (x): "},
      {R"({"type":"Point","coordinates":[43.2,176.9]})",
       "43.2, 176.9 is off the globe; longitude and latitude look swapped; longitude comes first"},
      {R"({"type":"Point","coordinates":[1113194,6446275]})",
       "is off the globe; the coordinates look projected; declare the layer's reference system"},
  };
  for (const auto& [geometry, sentence] : points) {
    const Ending found = read_point(geometry);
    EXPECT_EQ(found.status, ExitStatus::bad_data) << geometry;
    EXPECT_TRUE(found.says(sentence)) << found.sentence;
  }
  const std::pair<const char*, const char*> lines[] = {
      {"null", "has no shape; draw it"},
      {R"({"type":"Point","coordinates":[1,2]})", "the shape is a Point; it must be a line"},
      {R"({"type":"MultiLineString","coordinates":[[[1,0],[2,0]],[[4,0],[5,0]]]})",
       "the parts of the line do not join end to end; split it into links"},
      {R"({"type":"LineString","coordinates":[[1,0],[2,95]]})", "2, 95 is off the globe"},
  };
  for (const auto& [geometry, sentence] : lines) {
    const Ending found = read_line(geometry);
    EXPECT_EQ(found.status, ExitStatus::bad_data) << geometry;
    EXPECT_TRUE(found.says(sentence)) << found.sentence;
  }
}

TEST_F(ShapesTest, ATableMayGivePointsByColumns) {
  const std::string file = folder.write("a.csv", "id,lon,lat\nx,10,50\n");
  EXPECT_EQ(visit(file, [&](Feature& feature) { at = feature.point(); }).sentence, "no error");
  EXPECT_EQ(at, (Point{10, 50}));
  const std::string broken = folder.write("b.csv", "id,lon,lat\nx,ten,50\n");
  const Ending found = visit(broken, [&](Feature& feature) { at = feature.point(); });
  EXPECT_TRUE(found.says("row 1 (x): lon is 'ten'; it must be a number")) << found.sentence;
}

}  // namespace
}  // namespace landbridge::test
