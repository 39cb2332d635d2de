// SPDX-License-Identifier: Apache-2.0
// Cells of every type a driver has.
#include "ingest/folder.hpp"
#include "ingest/ogr.hpp"
#include "model/mode.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

class CellsTest : public ::testing::Test {
 protected:
  // Visits the only feature of a GeoJSON file with these properties.
  void visit(std::string_view properties, const std::function<void(Layer&, Feature&)>& look) {
    source.file = folder.write("a.geojson", collection(point(properties, "1,2")));
    look_at(look);
  }

  void visit_csv(std::string_view text, const std::function<void(Layer&, Feature&)>& look) {
    source.file = folder.write("a.csv", text);
    look_at(look);
  }

  void look_at(const std::function<void(Layer&, Feature&)>& look) {
    Layer layer(source, faults);
    layer.each(layer.field("id"), [&](Feature& feature) { look(layer, feature); });
  }

  std::string text(std::string_view properties) {
    std::string result;
    visit(properties,
          [&](Layer& layer, Feature& feature) { result = feature.text(layer.field("c")); });
    return result;
  }

  Folder folder;
  LayerSource source;
  Faults faults{.collect = true, .found = {}};
};

TEST_F(CellsTest, OfAnyTypeAreText) {
  EXPECT_EQ(text(R"("c":"  a b ")"), "a b");
  EXPECT_EQ(text(R"("c":17)"), "17");
  EXPECT_EQ(text(R"("c":17.0)"), "17");
  EXPECT_EQ(text(R"("c":12345678901)"), "12345678901");
  EXPECT_EQ(text(R"("c":0.1)"), "0.1");
  EXPECT_EQ(text(R"("c":["a","b"])"), "a;b");
  EXPECT_EQ(text(R"("c":[1435,1520])"), "1435;1520");
  EXPECT_EQ(text(R"("c":[1.5,2])"), "1.5;2");
  EXPECT_EQ(text(R"("c":"2021-12-03")"), "2021-12-03");
  EXPECT_EQ(text(R"("c":null)"), "");
  EXPECT_EQ(text(R"("c":"")"), "");
  EXPECT_EQ(text(R"("d":1)"), "");
  EXPECT_TRUE(faults.found.empty());
}

TEST_F(CellsTest, AreNumbersOrFaults) {
  visit(R"("id":"x","a":1.5,"b":"2e3","c":"12 km","d":1.5,"e":"nan","f":3)",
        [](Layer& layer, Feature& feature) {
          EXPECT_EQ(feature.number(layer.field("a")), 1.5);
          EXPECT_EQ(feature.number(layer.field("b")), 2000.0);
          EXPECT_EQ(feature.whole(layer.field("f")), 3);
          EXPECT_TRUE(feature.is_sound());
          EXPECT_FALSE(feature.number(layer.field("c")));
          EXPECT_FALSE(feature.whole(layer.field("d")));
          EXPECT_FALSE(feature.number(layer.field("e")));
          EXPECT_FALSE(feature.is_sound());
        });
  ASSERT_EQ(faults.found.size(), 3u);
  EXPECT_EQ(faults.found[0],
            source.file + ": layer 'a': feature 1 (x): c is '12 km'; it must be a number");
}

TEST_F(CellsTest, AreTruths) {
  visit(R"("a":"yes","b":"No","c":true,"d":0,"e":"maybe")", [](Layer& layer, Feature& feature) {
    EXPECT_EQ(feature.truth(layer.field("a")), true);
    EXPECT_EQ(feature.truth(layer.field("b")), false);
    EXPECT_EQ(feature.truth(layer.field("c")), true);
    EXPECT_EQ(feature.truth(layer.field("d")), false);
    EXPECT_EQ(feature.truth(layer.field("none")), std::nullopt);
    EXPECT_TRUE(feature.is_sound());
    EXPECT_EQ(feature.truth(layer.field("e")), std::nullopt);
  });
  ASSERT_EQ(faults.found.size(), 1u);
  EXPECT_NE(faults.found[0].find("e is 'maybe'; it must be yes or no"), std::string::npos);
}

TEST_F(CellsTest, AreWordsOrFaults) {
  visit(R"("a":"rail","b":"train")", [](Layer& layer, Feature& feature) {
    EXPECT_EQ(feature.word<Mode>(layer.field("a"), mode_from, "rail or road"), Mode::rail);
    EXPECT_FALSE(feature.word<Mode>(layer.field("b"), mode_from, "rail or road"));
  });
  ASSERT_EQ(faults.found.size(), 1u);
  EXPECT_NE(faults.found[0].find("b is 'train'; it must be rail or road"), std::string::npos);
}

TEST_F(CellsTest, OfBytesThatAreNoUtf8AreFaults) {
  EXPECT_EQ(text("\"c\":\"M\xFCnchen\""), "");
  ASSERT_EQ(faults.found.size(), 1u);
  EXPECT_NE(faults.found[0].find("c is not UTF-8; convert the file"), std::string::npos);
}

TEST_F(CellsTest, OfCsvAreTextAsItStands) {
  visit_csv("\xEF\xBB\xBFid,c,d\n007,2021-12-03,\"a, \"\"b\"\"\"\n",
            [](Layer& layer, Feature& feature) {
              EXPECT_EQ(feature.text(layer.required("id")), "007");
              EXPECT_EQ(feature.text(layer.field("c")), "2021-12-03");
              EXPECT_EQ(feature.text(layer.field("d")), "a, \"b\"");
              EXPECT_EQ(feature.where().text.find("row 1 (007)") == std::string::npos, false);
            });
}

TEST_F(CellsTest, AHeaderOfNumbersIsAHeader) {
  visit_csv("id,1,2\na,x,y\n",
            [](Layer& layer, Feature& feature) { EXPECT_EQ(feature.text(layer.field("1")), "x"); });
}

TEST_F(CellsTest, ConstantsStandForColumns) {
  source.file = folder.write("a.geojson", collection(point("\"mode\":\"road\"", "1,2")));
  source.constants = {{"mode", "rail"}};
  Layer layer(source, faults);
  const Field mode = layer.required("mode");
  layer.each(mode, [&](Feature& feature) { EXPECT_EQ(feature.text(mode), "rail"); });
}

}  // namespace
}  // namespace landbridge::test
