// SPDX-License-Identifier: Apache-2.0
// Manifests, sound and spoiled.
#include "ingest/manifest.hpp"

#include "ingest/folder.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

constexpr std::string_view sound = R"(name = "n"
title = "A title"
reference_date = 2026-05-15
money_year = 2025
dwell_cv = 0.8
attribution = "me"
demand = "od/all.csv"

[[layer]]
kind = "links"
file = "../lines.gpkg"
layer = "rail"
optional = true
snap_km = 2
fields = { length_km = "LEN" }
constants = { mode = "rail", gauge_mm = 1435, speed_kmh = 40.5, freight = true }

[[layer]]
kind = "places"
file = "PG:dbname=x"
)";

class ManifestTest : public ::testing::Test {
 protected:
  Manifest read(std::string_view text) const { return read_manifest(folder.write("n.toml", text)); }
  Ending ending(std::string_view text) const {
    return ending_of([&] { read(text); });
  }
  Folder folder;
};

TEST_F(ManifestTest, IsRead) {
  const Manifest manifest = read(sound);
  EXPECT_EQ(manifest.card.name, "n");
  EXPECT_EQ(to_text(manifest.card.reference_date), "2026-05-15");
  EXPECT_EQ(manifest.card.dwell_cv, 0.8);
  EXPECT_EQ(manifest.card.demand, folder.file("od/all.csv"));
  ASSERT_EQ(manifest.layers.size(), 2u);
  const LayerSource& links = manifest.layers[0];
  EXPECT_EQ(links.file, (folder.path().parent_path() / "lines.gpkg").string());
  EXPECT_TRUE(links.is_optional);
  EXPECT_EQ(links.snap, Km{2.0});
  EXPECT_EQ(links.fields.at("length_km"), "LEN");
  EXPECT_EQ(links.constants.at("gauge_mm"), "1435");
  EXPECT_EQ(links.constants.at("speed_kmh"), "40.5");
  EXPECT_EQ(links.constants.at("freight"), "yes");
  EXPECT_EQ(links.where, folder.file("n.toml") + ":9");
  EXPECT_EQ(manifest.layers[1].file, "PG:dbname=x");
}

TEST_F(ManifestTest, HasDefaults) {
  const Manifest manifest = read("reference_date = 2026-05-15\n[[layer]]\nkind='places'\nfile='a'");
  EXPECT_EQ(manifest.card.name, "n");
  EXPECT_EQ(manifest.card.title, "n");
  EXPECT_EQ(manifest.card.money_year, 2026);
  EXPECT_EQ(manifest.card.dwell_cv, 1.0);
}

TEST_F(ManifestTest, OneThatIsNotThereIsAnIoError) {
  for (const std::string& file : {folder.file("none.toml"), folder.path().string()}) {
    const Ending ending = ending_of([&] { read_manifest(file); });
    EXPECT_EQ(ending.status, ExitStatus::io);
    EXPECT_TRUE(ending.says("cannot be read as a manifest")) << ending.sentence;
  }
}

TEST_F(ManifestTest, FaultsHaveFileLineAndRemedy) {
  const std::string date = "reference_date = 2026-05-15\n";
  const std::string layer = date + "[[layer]]\nkind = 'places'\nfile = 'a'\n";
  const std::pair<std::string, std::string> cases[] = {
      {"name = ", "n.toml:1: "},
      {"reference_date = 2026-02-30", "n.toml:1: "},
      {"name = 'n'", "n.toml:1: 'reference_date' is missing; add reference_date = 2026-05-15"},
      {"\nreference_date = '2026-05-15'",
       "n.toml:2: reference_date must be a day such as 2026-05-15"},
      {date, "there is no [[layer]]; name at least places and links"},
      {date + "layer = 1", "n.toml:2: write each layer as [[layer]]"},
      {date + "layer = []", "n.toml:2: write each layer as [[layer]]"},
      {date + "dwel_cv = 1\n", "n.toml:2: 'dwel_cv' is not known; did you mean 'dwell_cv'"},
      {date + "dwell_cv = 'x'\n", "n.toml:2: dwell_cv must be a number of at least 0"},
      {date + "dwell_cv = -1\n", "n.toml:2: dwell_cv must be a number of at least 0"},
      {date + "dwell_cv = nan\n", "n.toml:2: dwell_cv must be a number of at least 0"},
      {date + "money_year = 25\n", "n.toml:2: money_year must be a year such as 2025"},
      {date + "title = 3\n", "n.toml:2: title must be a text in quotes"},
      {date + "[[layer]]\nkind = 'place'\nfile = 'a'",
       "n.toml:3: kind 'place' is not known; did you mean 'places'"},
      {date + "[[layer]]\nkind = 'unions'\nfile = 'a'",
       "n.toml:3: kind 'unions' is no layer any more; write each union as a [[rule]] of kind "
       "customs_union into a file, and name it above the layers: borders = \"borders.toml\""},
      {date + "borders = 1\n" + "[[layer]]\nkind = 'places'\nfile = 'a'",
       "n.toml:2: borders must be a text in quotes"},
      {date + "demand = 1\n" + "[[layer]]\nkind = 'places'\nfile = 'a'",
       "n.toml:2: demand must be a text in quotes"},
      {date + "[[layer]]\nkind = 'places'", "n.toml:2: 'file' is missing; add it"},
      {layer + "optional = 'yes'", "n.toml:5: optional must be true or false"},
      {layer + "snapkm = 1", "n.toml:5: 'snapkm' is not known; did you mean 'snap_km'?"},
      {layer + "fields = 'x'", "n.toml:5: fields must be a table such as"},
      {layer + "constants = { mode = [1] }",
       "n.toml:5: mode must be a text, a number, true or false"},
  };
  for (const auto& [text, sentence] : cases) {
    const Ending found = ending(text);
    EXPECT_EQ(found.status, ExitStatus::bad_data) << text;
    EXPECT_TRUE(found.says(sentence)) << text << "\n" << found.sentence;
  }
}

TEST(Connection, IsToldFromAFile) {
  for (const char* name :
       {"PG:dbname=x", "/vsizip/a.zip/b.shp", "https://x.org/a.geojson", "GPKG:a.gpkg"})
    EXPECT_TRUE(is_connection(name)) << name;
  for (const char* name : {"a.geojson", "../a.csv", "/data/x:y.csv", "c:x"})
    EXPECT_FALSE(is_connection(name)) << name;
}

}  // namespace
}  // namespace landbridge::test
