// SPDX-License-Identifier: Apache-2.0
// Whole networks from files.
#include "ingest/load.hpp"

#include "ingest/folder.hpp"
#include "model/world_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

namespace landbridge::test {
namespace {

constexpr std::string_view manifest = R"(reference_date = 2026-05-15
[[layer]]
kind = "links"
file = "links.geojson"
[[layer]]
kind = "places"
file = "places.geojson"
[[layer]]
kind = "crossings"
file = "crossings.csv"
[[layer]]
kind = "transfers"
file = "transfers.csv"
[[layer]]
kind = "sources"
file = "sources.csv"
[[layer]]
kind = "services"
file = "none.csv"
optional = true
)";

using Rows = std::vector<std::string>;

// The rows of each file; the first of a CSV file are its columns.
std::map<std::string, Rows> files() {
  return {
      {"places.geojson",
       {point(R"("id":"urumqi","name":"Ürümqi","aliases":"乌鲁木齐","country":"CN","kinds":"city")",
              "87.6,43.8"),
        point(R"("id":"horgos","name":"Horgos","country":"CN","kinds":"border;station")",
              "80.41,44.21"),
        point(R"("id":"khorgos","name":"Khorgos","country":"kz","precision_km":2)", "80.38,44.2")}},
      {"links.geojson",
       {line(
            R"("id":"b","from":"horgos","to":"khorgos","mode":"rail","length_km":6,"gauge_mm":[1435,1520])",
            "[80.41,44.21],[80.38,44.2]"),
        line(
            R"("id":"a","from":"urumqi","to":"horgos","mode":"rail","length_km":670,"length_grade":"A","length_source":"s","gauge_mm":1435,"electrified":true,"tracks":2,"periods":"closed 2025-10-12/;suspended 2026-03-01/2026-06-22","closed_months":"1;12","passage":"dzungarian-gate","capacity":5,"capacity_unit":"train_pairs_per_day")",
            "[87.6,43.8],[84,44.5],[80.41,44.21]")}},
      {"crossings.csv",
       {"from,to,mode,dwell_h_p50,dwell_h_p90,source", "horgos,khorgos,rail,10,30,s"}},
      {"transfers.csv",
       {"place,from,to,method,service_h,queue_h_p50,includes_border",
        "khorgos,rail 1435,rail 1520,transload,6,12,yes", "*,rail,road,rail_road,2,,"}},
      {"sources.csv", {"id,title", "s,Source", "t,Title"}},
  };
}

std::string text_of_file(const std::string& name, const Rows& rows) {
  if (name.ends_with(".geojson")) return collection(fmt::format("{}", fmt::join(rows, ",\n")));
  return fmt::format("{}\n", fmt::join(rows, "\n"));
}

class LoadTest : public ::testing::Test {
 protected:
  World load(const std::map<std::string, Rows>& all, Faults& faults) const {
    for (const auto& [name, rows] : all) folder.write(name, text_of_file(name, rows));
    return load_world(folder.write("n.toml", manifest), faults, ReadCountries::if_needed);
  }

  World load(const std::map<std::string, Rows>& all) const {
    Faults faults;
    return load(all, faults);
  }

  Folder folder;
};

TEST_F(LoadTest, ReadsEveryColumn) {
  const World world = load(files());
  ASSERT_EQ(world.places.size(), 3u);
  const Place& urumqi = world.places[PlaceId{2}];
  EXPECT_EQ(urumqi.name, "Ürümqi");
  EXPECT_EQ(urumqi.aliases, Rows{"乌鲁木齐"});
  const Link& link = *world.links.begin();
  EXPECT_EQ(link.length.value.value, 670);
  EXPECT_EQ(link.length.evidence.grade, Grade::a);
  EXPECT_EQ(link.electrified, true);
  EXPECT_EQ(link.tracks, 2);
  EXPECT_EQ(link.passages, Rows{"dzungarian-gate"});
  EXPECT_EQ(link.capacity->value.unit, CapacityUnit::train_pairs_per_day);
  EXPECT_EQ(link.availability.periods.size(), 2u);
  EXPECT_TRUE(link.availability.closed_months.test(12));
  EXPECT_EQ(link.line.size(), 3u);
  EXPECT_EQ(world.crossings.size(), 2u);
  EXPECT_EQ(world.transfers.size(), 4u);
  EXPECT_TRUE(world.transfers.begin()->includes_border);
}

TEST_F(LoadTest, NoOrderOfRowsChangesTheWorld) {
  const std::string expected = text_of(load(files()));
  std::mt19937 random(11);
  for (int round = 0; round < 10; ++round) {
    auto shuffled = files();
    for (auto& [name, rows] : shuffled)
      std::shuffle(rows.begin() + (name.ends_with(".csv") ? 1 : 0), rows.end(), random);
    ASSERT_EQ(text_of(load(shuffled)), expected);
  }
}

TEST_F(LoadTest, CollectsTheFaultsOfAllLayers) {
  auto spoiled = files();
  spoiled["places.geojson"][2] =
      point(R"("id":"khorgos","name":"Khorgos","country":"KAZ")", "80,44");
  spoiled["transfers.csv"][1] = "khorgos,rail 1435,rail 1520,crane,x,12,yes";
  spoiled["sources.csv"] = {"idd,title", "s,Source"};
  Faults faults{.collect = true, .found = {}};
  load(spoiled, faults);
  const auto is_said = [&](const std::string& sentence) {
    return std::ranges::any_of(faults.found, [&](const std::string& found) {
      return found.find(sentence) != std::string::npos;
    });
  };
  EXPECT_TRUE(is_said("feature 3 (khorgos): country is 'KAZ'; it must be two letters"));
  EXPECT_TRUE(is_said("row 1 (khorgos): method is 'crane'; it must be quay, rail_road"));
  EXPECT_TRUE(is_said("row 1 (khorgos): service_h is 'x'; it must be a number"));
  EXPECT_TRUE(is_said("there is no column 'id', which sources need; did you mean 'idd'?"));
  Faults first;
  EXPECT_EQ(ending_of([&] { load(spoiled, first); }).status, ExitStatus::bad_data);
}

TEST_F(LoadTest, FaultsOfCellsAreNamed) {
  const std::string start = R"("id":"a","from":"urumqi","to":"horgos","length_km":670,)";
  const std::pair<std::string, std::string> cases[] = {
      {R"("mode":"train","gauge_mm":1435)", "mode is 'train'; it must be rail, road, sea, ferry"},
      {R"("mode":"rail","gauge_mm":1430)", "gauge_mm is '1430'; it must be a gauge in use"},
      {R"("mode":"rail","gauge_mm":1435,"length_grade":"E")",
       "length_grade is 'E'; it must be A, B, C or D"},
      {R"("mode":"rail","gauge_mm":1435,"status":"open")",
       "status is 'open'; it must be operating, "},
      {R"("mode":"rail","gauge_mm":1435,"open_from":"soon")",
       "open_from is 'soon'; it must be a day, month"},
      {R"("mode":"rail","gauge_mm":1435,"periods":"closed 2025")",
       "periods has 'closed 2025'; write a status and"},
      {R"("mode":"rail","gauge_mm":1435,"periods":"shut 2025/")", "periods has 'shut 2025/'"},
      {R"("mode":"rail","gauge_mm":1435,"closed_months":"13")",
       "closed_months has '13'; write months"},
      {R"("mode":"rail","gauge_mm":1435,"capacity":3)",
       "capacity has no capacity_unit; it must be teu_per_day"},
      {R"("mode":"rail","gauge_mm":1435,"speed_kmh":0)", "speed_kmh is 0; it must be above 0"},
      {R"("mode":"rail","gauge_mm":1435,"length_source":"u")",
       "length_source names 'u', which is no row of sources"},
  };
  for (const auto& [properties, sentence] : cases) {
    auto spoiled = files();
    spoiled["links.geojson"][1] = line(start + properties, "[87.6,43.8],[80.41,44.21]");
    const Ending found = ending_of([&] { load(spoiled); });
    EXPECT_EQ(found.status, ExitStatus::bad_data) << properties;
    EXPECT_TRUE(found.says("links.geojson: layer 'links': feature 2 (a): " + sentence))
        << found.sentence;
  }
}

TEST_F(LoadTest, DrawnLinesGetTheirEnds) {
  folder.write("p.csv", "id,name,country,lon,lat\nx,X,KZ,70,45\n");
  folder.write("My Lines.geojson", collection(line("\"n\":1", "[70.001,45],[71,45],[72,45]") + "," +
                                              line("\"n\":2", "[72,45],[73,45]")));
  const std::string file = folder.write("n.toml", R"(reference_date = 2026-05-15
[[layer]]
kind = "links"
file = "My Lines.geojson"
constants = { mode = "road", country = "KZ" }
[[layer]]
kind = "places"
file = "p.csv"
)");
  Faults faults;
  const World world = load_world(file, faults, ReadCountries::if_needed);
  ASSERT_EQ(world.links.size(), 2u);
  const Link& first = *world.links.begin();
  EXPECT_EQ(first.id, "my-lines-0");
  EXPECT_EQ(world.places[first.from].id, "x");
  EXPECT_EQ(world.places[first.to].id, "junction-72.00000-45.00000");
  EXPECT_EQ(world.places[first.to].country.code(), "KZ");
  EXPECT_NEAR(first.length.value.value, 157.2, 0.1);
  EXPECT_EQ(first.length.evidence.source, "geometry");
}

TEST_F(LoadTest, TheShippedNetworkIsSound) {
  const std::filesystem::path file = LANDBRIDGE_SOURCE "/networks/eurasia.toml";
  Faults faults{.collect = true, .found = {}};
  const World world = load_world(file, faults, ReadCountries::if_needed);
  EXPECT_EQ(fmt::format("{}", fmt::join(faults.found, "\n")), "");
  EXPECT_GT(world.places.size(), 1000u);
  EXPECT_EQ(load_card(file).name, "eurasia");
}

}  // namespace
}  // namespace landbridge::test
