// SPDX-License-Identifier: Apache-2.0
// Scenario files: what is read, and what each complaint says.
#include "ingest/scenario.hpp"

#include "base/error.hpp"
#include "ingest/folder.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

using namespace std::chrono_literals;

std::string error_of(const std::string& text) {
  const Folder folder;
  try {
    read_scenario(folder.write("s.toml", text), {});
  } catch (const Error& error) {
    const std::string sentence = error.what();
    const auto name = sentence.find("s.toml");
    return name == std::string::npos ? sentence : sentence.substr(name);
  }
  return "";
}

TEST(ScenarioFile, IsReadInTheOrderOfTheFile) {
  const Folder folder;
  const Stack stack = read_scenario(folder.write("spring.toml", R"(
title = "Spring"
source = "a;b"
[[set]]
quantity = "border.dwell_h"
border = ["CN", "KZ"]
multiply = 0.5
[[close]]
passage = "hormuz"
mode = ["sea", "ferry"]
from = 2026-03-01
optional = true
)"),
                                    {});
  const Scenario& read = stack.back();
  EXPECT_EQ(read.name, "spring");
  EXPECT_EQ(read.title, "Spring");
  ASSERT_EQ(read.changes.size(), 2U);
  const Change& closing = read.changes[1];
  EXPECT_EQ(closing.deed, Deed::close);
  EXPECT_EQ(closing.what.passages, std::vector<std::string>{"hormuz"});
  EXPECT_EQ(closing.what.modes, (std::vector<std::string>{"sea", "ferry"}));
  EXPECT_EQ(closing.from, Date{2026y / 3 / 1});
  EXPECT_TRUE(closing.is_optional);
  const Change& setting = read.changes[0];
  EXPECT_EQ(setting.quantity, "border.dwell_h");
  EXPECT_EQ(setting.operation, Arithmetic::multiply);
  EXPECT_EQ(setting.amount, 0.5);
}

TEST(ScenarioFile, BeginsWithItsBase) {
  const Folder folder;
  folder.write("low.toml", "[[close]]\nlink = 'a'\n");
  folder.write("middle.toml", "base = 'low'\n[[close]]\nlink = 'b'\n");
  const Stack read =
      read_scenario(folder.write("top.toml", "base = 'middle'\n[[close]]\nlink = 'c'\n"), {});
  std::string order;
  for (const Scenario& one : read) order += one.changes.front().what.links.front();
  EXPECT_EQ(order, "abc");
  EXPECT_EQ(name_of(read), "top");
  folder.write("low.toml", "base = 'top'\n[[close]]\nlink = 'a'\n");
  EXPECT_THROW(read_scenario(folder.path() / "top.toml", {}), Error);
}

TEST(ScenarioFile, ComplainsWithPlaceFaultAndRemedy) {
  EXPECT_EQ(error_of(""),
            "s.toml:1: there is no change; add [[close]], [[open]], [[set]] or [[add]]");
  EXPECT_EQ(error_of("closes = 1"), "s.toml:1: 'closes' is not known; did you mean 'close'?");
  EXPECT_EQ(error_of("close = 1"), "s.toml:1: write each change as [[close]]");
  EXPECT_EQ(error_of("[[close]]\n").substr(0, 29), "s.toml:1: nothing is named; s");
  EXPECT_EQ(error_of("[[close]]\npasage = 'suez'").substr(0, 55),
            "s.toml:2: 'pasage' is not known; did you mean 'passage'");
  EXPECT_EQ(error_of("[[close]]\npassage = 3"),
            "s.toml:2: passage must be a text, or texts such as [\"a\", \"b\"]");
  EXPECT_EQ(error_of("[[close]]\npassage = []"),
            "s.toml:2: passage must be a text, or texts such as [\"a\", \"b\"]");
  EXPECT_EQ(error_of("[[close]]\npassage = 'suez'\nfrom = 2026"),
            "s.toml:3: from must be a day such as 2026-05-15, without quotes");
  EXPECT_EQ(error_of("[[close]]\npassage = 'suez'\nfrom = 2026-03-01\nto = 2026-02-01"),
            "s.toml:4: to lies before from; swap or correct them");
  EXPECT_EQ(error_of("[[set]]\nvalue = 3"), "s.toml:1: 'quantity' is missing; add it");
  EXPECT_EQ(error_of("[[set]]\nquantity = 'length_km'"),
            "s.toml:1: give one of value, multiply and add");
  EXPECT_EQ(error_of("[[set]]\nquantity = 'length_km'\nadd = 1\nmultiply = 2"),
            "s.toml:1: give one of value, multiply and add");
  EXPECT_EQ(error_of("[[set]]\nquantity = 'length_km'\nadd = 'x'"),
            "s.toml:3: add must be a number");
  EXPECT_EQ(error_of("[[set]]\nquantity = 'length_km'\nadd = nan"),
            "s.toml:3: add must be a number");
  EXPECT_NE(error_of("base = 'missing'").find("missing.toml: cannot be read as a scenario"),
            std::string::npos);
}

TEST(ScenarioFile, ReadsWhatItAdds) {
  const Folder folder;
  folder.write("lines.geojson",
               collection(line(R"("id":"c--d--road","from":"c","to":"d","length_km":9)",
                               "[60,40],[61,40]")));
  const Stack stack = read_scenario(folder.write("s.toml", R"(
[[add]]
kind = "places"
id = "x"
name = "X"
country = "KZ"
kinds = ["city", "station"]
lon = 60.5
lat = 40
[[add]]
kind = "links"
id = "a--x--rail"
from = "a"
to = "x"
mode = "rail"
gauge_mm = [1435, 1520]
length_km = 12.5
electrified = true
line = [[60, 40], [60.2, 40.1], [60.5, 40]]
[[add]]
kind = "links"
id = "a--y--road"
from = "a"
to = "y"
mode = "road"
length_km = 12
[[add]]
kind = "links"
file = "lines.geojson"
constants = { mode = "road" }
)"),
                                    {});
  const Drafts& added = stack.back().additions;
  ASSERT_EQ(added.size(), 4U);
  EXPECT_EQ(added.places.front().place.at, (Point{60.5, 40.0}));
  EXPECT_TRUE(added.places.front().place.kinds.contains(PlaceKind::station));
  const Link& rail = added.links.front().link;
  EXPECT_EQ(rail.line.size(), 3U);
  EXPECT_EQ(rail.gauges.size(), 2U);
  EXPECT_EQ(rail.length.value, Km{12.5});
  EXPECT_EQ(rail.electrified, true);
  EXPECT_FALSE(added.links[0].is_straight);
  EXPECT_TRUE(added.links[1].is_straight);
  EXPECT_EQ(added.links[2].link.id, "c--d--road");
}

TEST(ScenarioFile, ComplainsOfAdditionsWhereTheyStand) {
  EXPECT_EQ(error_of("[[add]]\nid = 'x'"), "s.toml:1: 'kind' is missing; add it");
  EXPECT_EQ(error_of("[[add]]\nkind = 'parameters'").substr(0, 49),
            "s.toml:2: kind 'parameters' cannot be added; it m");
  const std::string link = "[[add]]\nkind = 'links'\nid = 'a--b'\nfrom = 'a'\nto = 'b'\n";
  EXPECT_EQ(error_of(link + "mode = 'rail'\ngauge_mm = 1435\nlenght_km = 3").substr(0, 50),
            "s.toml:1: there is no column 'length_km', which li");
  EXPECT_EQ(error_of(link + "mode = 'rail'\ngauge_mm = 1435\nlength_km = 3\ncolour = 'red'")
                .substr(0, 41),
            "s.toml:1: links have no column 'colour'; ");
  EXPECT_EQ(error_of(link + "mode = 'rial'\nlength_km = 3").substr(0, 34),
            "s.toml:1 (a--b): mode is 'rial'; i");
  EXPECT_EQ(error_of(link + "mode = 'road'\nlength_km = 'far'").substr(0, 35),
            "s.toml:1 (a--b): length_km is 'far'");
  for (const char* line : {"3", "[]", "[[1, 2]]", "[[1, 2], 3]", "[[1, 2], [3]]",
                           "[[1, 2], ['a', 'b']]", "[[1, 2], [3, 4, 5]]"})
    EXPECT_EQ(error_of(link + "mode = 'road'\nlength_km = 3\nline = " + line).substr(0, 29),
              "s.toml:8: line must be an arr")
        << line;
  EXPECT_EQ(error_of("[[add]]\nkind = 'links'\nfile = 'nowhere.gpkg'").substr(0, 24),
            "s.toml:1: there is no fi");
  EXPECT_EQ(error_of("add = 3"), "s.toml:1: write each addition as [[add]]");
}

TEST(ScenarioFile, ReadsAreasAttributesProjectsAndWhatGoesTogether) {
  const Folder folder;
  folder.write("area.geojson", collection(R"({"type":"Feature","properties":{},"geometry":{"type":
"Polygon","coordinates":[[[60,40],[61,40],[61,41],[60,40]]]}})"));
  for (const char* other : {"a.toml", "b.toml"}) folder.write(other, "[[close]]\nlink = 'x'\n");
  const Stack stack = read_scenario(folder.write("s.toml", R"(
requires = ["a", "b"]
conflicts = "c"
[project]
cost_usd_m = 2500
opening_year = 2031
grade = "B"
source = "press"
[[close]]
area = "area.geojson"
attribute = { gauge_mm = 1520, electrified = false }
)"),
                                    {"elsewhere/c.toml"});
  const Scenario& read = stack.back();
  EXPECT_EQ(read.requires_, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(read.conflicts, std::vector<std::string>{"c"});
  ASSERT_TRUE(read.works);
  EXPECT_EQ(read.works->cost, Usd{2.5e9});
  EXPECT_EQ(read.works->opening_year, 2031);
  EXPECT_EQ(read.works->evidence.grade, Grade::b);
  const Selector& what = read.changes.front().what;
  ASSERT_EQ(what.area.size(), 1U);
  EXPECT_EQ(what.area.front().front().size(), 4U);
  EXPECT_EQ(what.attributes.size(), 2U);
  EXPECT_EQ(error_of("conflicts = 'nothere'\n[[close]]\nlink='a'"),
            "s.toml:1: conflicts names 'nothere', which is no scenario beside this one or "
            "installed; correct the name");
  EXPECT_EQ(error_of("[[close]]\npassage = ''"),
            "s.toml:2: passage is empty; give it a word or leave it out");
  EXPECT_EQ(error_of("[project]\ncost = 3\n[[close]]\nlink='a'").substr(0, 30),
            "s.toml:2: 'cost' is not known;");
  EXPECT_EQ(error_of("project = 3\n[[close]]\nlink='a'"),
            "s.toml:1: project must be a table: [project]");
  EXPECT_EQ(error_of("[project]\nopening_year = 30.5\n[[close]]\nlink='a'"),
            "s.toml:2: opening_year must be a year such as 2030");
  EXPECT_EQ(error_of("[project]\ngrade = 'E'\n[[close]]\nlink='a'"),
            "s.toml:2: grade is 'E'; it must be A, B, C or D");
  EXPECT_NE(error_of("[[close]]\narea = 'nowhere.geojson'").find("there is no file"),
            std::string::npos);
}

TEST(ScenarioFile, TakesABaseFromThoseThatAreInstalled) {
  const Folder folder;
  const Folder installed;
  const auto low = installed.write("low.toml", "[[close]]\nlink = 'a'\n");
  const auto top = folder.write("top.toml", "base = 'low'\n[[close]]\nlink = 'b'\n");
  EXPECT_THROW(read_scenario(top, {}), Error);
  EXPECT_EQ(read_scenario(top, {low}).size(), 2U);
  folder.write("low.toml", "title = 'beside'\n[[close]]\nlink = 'c'\n");
  EXPECT_EQ(read_scenario(top, {low}).front().title, "beside");  // what is beside wins
}

}  // namespace
}  // namespace landbridge::test
