// SPDX-License-Identifier: Apache-2.0
// Demand tables from files: what is read, and what each complaint says.
#include "ingest/folder.hpp"
#include "ingest/read_demand.hpp"
#include "model/find_id.hpp"
#include "model/sample.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

const World& world() {
  static const World sound = [] {
    Faults first_fails;
    return build(sample(), first_fails);
  }();
  return sound;
}

Ending ending_of_table(std::string_view text, const std::string& name = "od.csv") {
  const Folder folder;
  const std::string file = folder.write(name, text);
  return ending_of([&] {
    Faults first_fails;
    read_demand(file, world(), first_fails);
  });
}

TEST(DemandFile, IsReadByItsColumnsInAnyOrder) {
  const Folder folder;
  Faults first_fails;
  const Demand demand =
      read_demand(folder.write("spring.csv",
                               "notes,teu_per_year,destination,origin,year,grade,source,colour\n"
                               "\"in trains, mostly\",1500.5,almaty,urumqi,2025,C,atlas,red\n"
                               ",20,urumqi,almaty,,,,\n"),
                  world(), first_fails);
  EXPECT_EQ(demand.name, "spring");
  ASSERT_EQ(demand.rows.size(), 2U);
  EXPECT_EQ(demand.rows[0].volume, TeuPerYear{20.0});
  EXPECT_EQ(demand.rows[0].year, 0);
  EXPECT_EQ(demand.rows[0].evidence.grade, Grade::d);
  const DemandRow& row = demand.rows[1];
  EXPECT_EQ(world().places[row.from].id, "urumqi");
  EXPECT_EQ(world().places[row.to].id, "almaty");
  EXPECT_EQ(row.volume, TeuPerYear{1500.5});
  EXPECT_EQ(row.year, 2025);
  EXPECT_EQ(row.evidence.grade, Grade::c);
  EXPECT_EQ(row.evidence.source, "atlas");
  EXPECT_EQ(row.notes, "in trains, mostly");
}

struct Case {
  const char* name;
  const char* text;
  const char* fault;  // after the file
};

std::ostream& operator<<(std::ostream& out, const Case& spoilt) { return out << spoilt.name; }

class DemandFileFault : public testing::TestWithParam<Case> {};

TEST_P(DemandFileFault, SaysFileRowAndRemedy) {
  const Ending ending = ending_of_table(GetParam().text);
  EXPECT_EQ(ending.status, ExitStatus::bad_data) << ending.sentence;
  const std::string expected = std::string("od.csv: layer 'od': ") + GetParam().fault;
  EXPECT_TRUE(ending.says(expected)) << ending.sentence;
}

const Case cases[] = {
    {"no_volume", "origin,destination,weight\nurumqi,baku,5\n",
     "there is no column 'teu_per_year'; a demand table needs origin, destination and "
     "teu_per_year"},
    {"no_header", "urumqi,baku,5\n", "there is no column 'origin'; a demand table needs"},
    {"no_rows", "origin,destination,teu_per_year\n", "there are no features; fill the layer"},
    {"second_header",
     "origin,destination,teu_per_year\nurumqi,baku,5\norigin,destination,teu_per_year\n",
     "row 2 (origin): teu_per_year is 'teu_per_year'; it must be a number"},
    {"word", "origin,destination,teu_per_year\nurumqi,baku,many\n",
     "row 1 (urumqi): teu_per_year is 'many'; it must be a number"},
    {"infinite", "origin,destination,teu_per_year\nurumqi,baku,inf\n",
     "row 1 (urumqi): teu_per_year is 'inf'; it must be a number"},
    {"huge", "origin,destination,teu_per_year\nurumqi,baku,1e10\n",
     "row 1 (urumqi): teu_per_year is 10000000000; no figure of this kind passes 1000000000"},
    {"no_cell", "origin,destination,teu_per_year\nurumqi,baku\n",
     "row 1 (urumqi): teu_per_year is empty; it is needed"},
    {"no_end", "origin,destination,teu_per_year\n,baku,5\n",
     "row 1: origin is empty; it is needed"},
    {"misspelt", "origin,destination,teu_per_year\nurumqi,bakuu,5\n",
     "row 1 (urumqi): destination is 'bakuu', which is no place; did you mean 'baku'?"},
    {"name_for_id", "origin,destination,teu_per_year\nUrumqi,baku,5\n",
     "row 1 (Urumqi): origin is 'Urumqi', which is no place; did you mean 'urumqi'?"},
    {"half_a_year", "origin,destination,teu_per_year,year\nurumqi,baku,5,2025.5\n",
     "row 1 (urumqi): year is 2025.5; it must be a whole number"},
    {"grade", "origin,destination,teu_per_year,grade\nurumqi,baku,5,E\n",
     "row 1 (urumqi): grade is 'E'; it must be A, B, C or D"},
    {"bytes", "origin,destination,teu_per_year,notes\nurumqi,baku,5,\xff\xfe\n",
     "row 1 (urumqi): notes is not UTF-8; convert the file"},
    {"repeated", "origin,destination,teu_per_year\nurumqi,baku,5\nurumqi,baku,6\n",
     "row 2 (urumqi): a row from 'urumqi' to 'baku' is there already"},
};

INSTANTIATE_TEST_SUITE_P(, DemandFileFault, testing::ValuesIn(cases),
                         [](const auto& spoilt) { return std::string(spoilt.param.name); });

TEST(DemandFile, ThatIsNoneIsAnErrorOfFiles) {
  const Folder folder;
  for (const std::string& file : {folder.file("none.csv"), folder.path().string()}) {
    const Ending ending = ending_of([&] {
      Faults first_fails;
      read_demand(file, world(), first_fails);
    });
    EXPECT_EQ(ending.status, ExitStatus::io) << ending.sentence;
    EXPECT_TRUE(ending.says("cannot be read as a demand table; check the name and the permissions"))
        << ending.sentence;
  }
}

TEST(DemandFile, OfNoFormatIsRefused) {
  EXPECT_NE(ending_of_table("\x01\x02\x03", "od.gpkg").status, ExitStatus::answered);
  EXPECT_NE(ending_of_table("", "od.csv").status, ExitStatus::answered);
  EXPECT_EQ(ending_of_table("{\"type\":\"FeatureCollection\",", "od.geojson").status,
            ExitStatus::bad_data);
}

TEST(DemandFile, TellsAllItsFaultsWhenTheyAreCollected) {
  const Folder folder;
  Faults faults{.collect = true, .found = {}};
  const Demand demand = read_demand(
      folder.write("od.csv",
                   "origin,destination,teu_per_year\nurumqi,x,5\nurumqi,baku,-1\naktau,baku,7\n"),
      world(), faults);
  EXPECT_EQ(faults.found.size(), 2U);
  EXPECT_EQ(demand.rows.size(), 1U);
}

}  // namespace
}  // namespace landbridge::test
