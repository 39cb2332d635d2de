// SPDX-License-Identifier: Apache-2.0
// Answers as maps of every driver.
#include "ingest/folder.hpp"
#include "ingest/ogr_driver.hpp"
#include "ingest/ogr_writer.hpp"

#include <gdal_priv.h>
#include <gtest/gtest.h>
#include <ogrsf_frmts.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <fstream>

namespace landbridge::test {
namespace {

using Names = std::vector<std::string>;

Answer answer() {
  Sheet legs;
  legs.name = "legs";
  legs.columns = {{"kind", ""},
                  {"from.id", ""},
                  {"distance_km", "km", Unit::km},
                  {"share", ""},
                  {"countries", ""},
                  {"number", ""},
                  {"from_id", ""},
                  {"emissions_kgco2e", "kg", Unit::kgco2e}};
  const auto row = [](std::string kind, std::int64_t metres) {
    return Row{std::move(kind),   std::string("köln"), metres,           0.25,
               Names{"CN", "KZ"}, std::int64_t{7},     std::monostate{}, std::int64_t{1}};
  };
  legs.rows = {row("move", 123456), row("transfer", 0), row("wait", 0)};
  legs.shapes = {{{170, 60}, {-170, 62}}, {{10, 50}}, {}};
  Sheet places;
  places.name = "places";
  places.columns = {{"id", "id"}};
  places.rows = {{std::string("x")}};
  places.shapes = {{{1, 2}}};
  Answer result;
  result.sheets = {legs, {.name = "table"}, places};
  result.attribution = "© somebody, CC BY 4.0";
  return result;
}

class WriterTest : public ::testing::Test {
 protected:
  Ending write(const std::string& name, bool overwrite = false) const {
    return ending_of([&] { write_ogr(answer(), {folder.file(name), overwrite}); });
  }

  GDALDatasetUniquePtr open(const std::string& name) const {
    return GDALDatasetUniquePtr(GDALDataset::Open(folder.file(name).c_str(), GDAL_OF_VECTOR));
  }

  Folder folder;
};

TEST_F(WriterTest, AGeoPackageHoldsAllSheetsWithShapes) {
  ASSERT_EQ(write("a.gpkg").sentence, "no error");
  EXPECT_EQ(folder.names(), Names{"a.gpkg"});
  const auto dataset = open("a.gpkg");
  ASSERT_EQ(dataset->GetLayerCount(), 2);
  EXPECT_STREQ(dataset->GetMetadataItem("ATTRIBUTION"), "© somebody, CC BY 4.0");
  OGRLayer& legs = *dataset->GetLayerByName("legs");
  EXPECT_STREQ(legs.GetMetadataItem("ATTRIBUTION"), "© somebody, CC BY 4.0");
  EXPECT_EQ(legs.GetGeomType(), wkbUnknown);
  const OGRFeatureUniquePtr first(legs.GetNextFeature());
  EXPECT_STREQ(first->GetFieldAsString("from_id"), "köln");
  EXPECT_EQ(first->GetFieldAsDouble("distance_km"), 123.456);
  EXPECT_STREQ(first->GetFieldAsString("countries"), "CN;KZ");
  EXPECT_EQ(first->GetFieldAsInteger("number"), 7);
  EXPECT_TRUE(first->GetFieldIndex("from_id_2") >= 0);
  EXPECT_EQ(wkbFlatten(first->GetGeometryRef()->getGeometryType()), wkbMultiLineString);
  const OGRFeatureUniquePtr second(legs.GetNextFeature());
  const OGRFeatureUniquePtr third(legs.GetNextFeature());
  EXPECT_EQ(third->GetGeometryRef(), nullptr);
}

TEST_F(WriterTest, AShapefileHasOneKindOfShapeAndShortNames) {
  ASSERT_EQ(write("a.shp").sentence, "no error");
  const Names names = folder.names();
  for (const char* name : {"a_line.shp", "a_line.dbf", "a_point.shp", "a_places.shp"})
    EXPECT_TRUE(std::ranges::find(names, name) != names.end()) << name;
  const auto dataset = open("a_line.shp");
  OGRLayer& layer = *dataset->GetLayer(0);
  EXPECT_EQ(layer.GetFeatureCount(), 2);
  EXPECT_TRUE(layer.GetLayerDefn()->GetFieldIndex("emissions_") >= 0);
  EXPECT_TRUE(layer.GetLayerDefn()->GetFieldIndex("from_id_2") >= 0);
}

TEST_F(WriterTest, EveryEndingCanBeWritten) {
  for (const std::string& ending : writable_endings()) {
    const Folder other;
    const Ending found = ending_of([&] { write_ogr(answer(), {other.file("a" + ending), false}); });
    EXPECT_EQ(found.sentence, "no error") << ending;
    const Names names = other.names();
    EXPECT_FALSE(names.empty()) << ending;
    for (const std::string& name : names) {
      EXPECT_FALSE(name.starts_with(".")) << name;
      EXPECT_FALSE(name.ends_with(".aux.xml")) << name;
    }
  }
}

TEST_F(WriterTest, AFileThatIsThereIsKeptUnlessItMayGo) {
  folder.write("a.fgb", "precious");
  const Ending refused = write("a.fgb");
  EXPECT_EQ(refused.status, ExitStatus::usage);
  EXPECT_TRUE(refused.says("a.fgb: is there already; give --overwrite to replace it"));
  EXPECT_EQ(std::filesystem::file_size(folder.file("a.fgb")), 8u);
  EXPECT_EQ(write("a.fgb", true).sentence, "no error");
  EXPECT_GT(std::filesystem::file_size(folder.file("a.fgb")), 8u);
  EXPECT_EQ(write("a.gdb").sentence, "no error");
  EXPECT_EQ(write("a.gdb").status, ExitStatus::usage);
  EXPECT_EQ(write("a.gdb", true).sentence, "no error");
}

TEST_F(WriterTest, AnAccompanyingFileThatIsThereIsKeptToo) {
  folder.write("a_line.dbf", "precious");
  EXPECT_EQ(write("a.shp").status, ExitStatus::usage);
  EXPECT_EQ(folder.names(), Names{"a_line.dbf"});
}

TEST_F(WriterTest, UnknownEndingsListTheKnown) {
  for (const char* name : {"a.pdf", "a", "a.", "a.xyz"}) {
    const Ending found = write(name);
    EXPECT_EQ(found.status, ExitStatus::usage) << name;
    EXPECT_TRUE(found.says("no map format has this ending; use one of .csv")) << found.sentence;
  }
  EXPECT_EQ(write(".gpkg").status, ExitStatus::usage);
}

TEST_F(WriterTest, AFolderThatIsNotThere) {
  const Ending found = write("none/a.gpkg");
  EXPECT_EQ(found.status, ExitStatus::io);
  EXPECT_TRUE(found.says("No such file or directory")) << found.sentence;
}

TEST_F(WriterTest, AnAnswerWithNothingToDraw) {
  Answer bare;
  bare.sheets = {{.name = "table"}};
  const Ending found = ending_of([&] { write_ogr(bare, {folder.file("a.gpkg"), false}); });
  EXPECT_EQ(found.status, ExitStatus::usage);
  EXPECT_TRUE(found.says("the answer has nothing to draw")) << found.sentence;
}

TEST_F(WriterTest, ADatabaseThatDoesNotAnswer) {
  const Ending found = ending_of([] {
    write_ogr(answer(), {"PG:host=/nowhere dbname=none", false});
  });
  EXPECT_EQ(found.status, ExitStatus::io);
  EXPECT_TRUE(found.says("PG:host=/nowhere dbname=none: cannot be opened for writing: "))
      << found.sentence;
}

// A limit on the size of files is met like a full disk: in the middle of writing.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &before_);
    rlimit limit = before_;
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

 private:
  rlimit before_{};
  void (*handler_)(int);
};

TEST_F(WriterTest, AFullDiskLeavesNothingAndChangesNothing) {
  for (const char* ending : {".gpkg", ".shp", ".fgb", ".geojson", ".gdb"}) {
    const std::string name = std::string("a") + ending;
    folder.write(name, "precious");
    const Names before = folder.names();
    Ending found;
    {
      const FullDisk disk(100);
      found = write(name, true);
    }
    EXPECT_EQ(found.status, ExitStatus::io) << name;
    EXPECT_TRUE(found.says("cannot be written: File too large; nothing was changed"))
        << found.sentence;
    EXPECT_EQ(folder.names(), before);
    EXPECT_EQ(std::filesystem::file_size(folder.file(name)), 8u);
  }
}

}  // namespace
}  // namespace landbridge::test
