// SPDX-License-Identifier: Apache-2.0
// Opening layers, and what is said when they do not open.
#include "ingest/folder.hpp"
#include "ingest/ogr.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

class LayerTest : public ::testing::Test {
 protected:
  Ending ending(const std::function<void(Layer&)>& use = {}) {
    return ending_of([&] {
      Layer layer(source, faults);
      if (use) use(layer);
      layer.each(layer.field("id"), [](Feature& feature) { feature.point(); });
    });
  }

  Folder folder;
  LayerSource source{.kind = "places", .file = "", .where = "n.toml:3"};
  Faults faults;
};

TEST_F(LayerTest, AFileThatIsNotThere) {
  source.file = folder.file("none.geojson");
  const Ending found = ending();
  EXPECT_EQ(found.status, ExitStatus::io);
  EXPECT_EQ(found.sentence, "n.toml:3: there is no file " + source.file +
                                "; correct the name, or add optional = true");
}

TEST_F(LayerTest, AFileOfNoKnownKind) {
  source.file = folder.write("a.xyz", "hello");
  const Ending found = ending();
  EXPECT_EQ(found.status, ExitStatus::io);
  EXPECT_TRUE(found.says("a.xyz: cannot be opened as a layer (")) << found.sentence;
}

TEST_F(LayerTest, AFileThatBreaksOff) {
  const std::string whole =
      collection(point("\"id\":\"a\"", "1,2") + "," + point("\"id\":\"b\"", "1,2"));
  for (const std::size_t length : {whole.size() - 3, whole.size() / 2, whole.size() / 2 + 20}) {
    source.file = folder.write("a.geojson", whole.substr(0, length));
    const Ending found = ending();
    EXPECT_EQ(found.status, ExitStatus::bad_data) << length;
    EXPECT_TRUE(found.says("a.geojson: ")) << found.sentence;
  }
}

TEST_F(LayerTest, AFileThatIsNoJson) {
  source.file = folder.write("a.geojson", R"({"type":"FeatureCollection","features":[{]})");
  EXPECT_EQ(ending().status, ExitStatus::bad_data) << ending().sentence;
}

TEST_F(LayerTest, AnEmptyLayer) {
  source.file = folder.write("a.geojson", collection(""));
  const Ending found = ending();
  EXPECT_EQ(found.status, ExitStatus::bad_data);
  EXPECT_TRUE(found.says("there are no features; fill the layer or leave it out"))
      << found.sentence;
  source.file = folder.write("a.csv", "id,name\n");
  EXPECT_TRUE(ending().says("there are no features")) << ending().sentence;
}

TEST_F(LayerTest, ALayerThatIsNotThereNamesThoseThatAre) {
  source.file = folder.write("a.geojson", collection(point("\"id\":\"a\"", "1,2")));
  source.layer = "rail";
  const Ending found = ending();
  EXPECT_EQ(found.status, ExitStatus::bad_data);
  EXPECT_TRUE(found.says("there is no layer 'rail' (n.toml:3); the layers are: a"))
      << found.sentence;
}

TEST_F(LayerTest, AMissingColumnNamesTheNearest) {
  source.file = folder.write("a.csv", "id,nmae\n1,x\n");
  const Ending found = ending([](Layer& layer) { layer.required("name"); });
  EXPECT_EQ(found.status, ExitStatus::bad_data);
  EXPECT_EQ(found.sentence, source.file +
                                ": layer 'a': there is no column 'name', which places need; "
                                "did you mean 'nmae'?");
}

TEST_F(LayerTest, AMappedColumnThatIsNotThere) {
  source.file = folder.write("a.csv", "id,LENGTH\n1,x\n");
  source.fields = {{"length_km", "LENGHT"}};
  const Ending found = ending([](Layer& layer) { layer.field("length_km"); });
  EXPECT_TRUE(
      found.says("there is no column 'LENGHT', which n.toml:3 names for length_km; did you "
                 "mean 'LENGTH'?"))
      << found.sentence;
}

TEST_F(LayerTest, AMappingOfAColumnThatIsNotOurs) {
  source.file = folder.write("a.csv", "id,LENGTH\n1,x\n");
  source.constants = {{"nme", "x"}};
  const Ending found = ending([](Layer& layer) { layer.field("name"); });
  EXPECT_TRUE(found.says("n.toml:3: places have no column 'nme'; did you mean 'name'?"))
      << found.sentence;
}

}  // namespace
}  // namespace landbridge::test
