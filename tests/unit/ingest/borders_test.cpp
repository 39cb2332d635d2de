// SPDX-License-Identifier: Apache-2.0
// Tables of rules between countries, sound and spoiled.
#include "ingest/borders.hpp"

#include "ingest/folder.hpp"
#include "ingest/load.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

constexpr std::string_view head = "[[rule]]\nid = 'tir'\nname = 'TIR'\nkind = 'customs_transit'\n";
constexpr std::string_view members = "members = [{ country = 'KZ' }]\n";

// Places and links of a network without borders, whose manifest names borders.toml.
class BordersTest : public ::testing::Test {
 protected:
  BordersTest() {
    folder.write("p.csv", "id,name,country,lon,lat\nx,X,KZ,70,45\ny,Y,RU,71,45\n");
    folder.write(
        "l.geojson",
        collection(line(R"("id":"x--y--road","from":"x","to":"y","mode":"road","length_km":90)",
                        "[70,45],[71,45]")));
    folder.write("s.csv", "id,title\natlas,Atlas\n");
  }

  std::string manifest(const std::string& name, const std::string& lines) const {
    return folder.write(name, "reference_date = 2026-05-15\n" + lines + R"(
[[layer]]
kind = "places"
file = "p.csv"
[[layer]]
kind = "links"
file = "l.geojson"
[[layer]]
kind = "sources"
file = "s.csv"
)");
  }

  World load(std::string_view rules, Faults& faults) const {
    folder.write("borders.toml", rules);
    return load_world(manifest("n.toml", "borders = 'borders.toml'"), faults,
                      ReadCountries::if_needed);
  }

  Ending ending(std::string_view rules) const {
    Faults faults;
    return ending_of([&] { load(rules, faults); });
  }

  Folder folder;
};

constexpr std::string_view eaeu = R"(
[[rule]]
id = "eaeu"
name = "EAEU"
kind = "customs_union"
source = "atlas"
grade = "B"
notes = "a note"
members = [
  { country = "RU", from = 2015-01-01 },
  { country = "kz", from = "2015-01", to = "2030" },
]
)";

TEST_F(BordersTest, AreRead) {
  Faults faults;
  const World world = load(std::string(eaeu) + "[[rule]]\nid='b'\nname='B'\nkind='visa_waiver'\n" +
                               "modes=['road','rail']\n" + std::string(members),
                           faults);
  ASSERT_EQ(world.rules.size(), 2u);
  EXPECT_EQ(world.rules[0].id, "b");
  EXPECT_EQ(world.rules[0].modes, (std::vector{Mode::rail, Mode::road}));
  EXPECT_EQ(world.rules[0].evidence.grade, Grade::d);
  const BorderRule& rule = world.rules[1];
  EXPECT_EQ(rule.name, "EAEU");
  EXPECT_EQ(rule.kind, RuleKind::customs_union);
  EXPECT_EQ(rule.evidence.source, "atlas");
  EXPECT_EQ(rule.evidence.grade, Grade::b);
  EXPECT_EQ(rule.notes, "a note");
  ASSERT_EQ(rule.members.size(), 2u);
  EXPECT_EQ(rule.members[0].country.code(), "KZ");
  EXPECT_EQ(rule.members[0].to, parse_rough_date("2030"));
  EXPECT_EQ(rule.members[1].from, parse_rough_date("2015-01-01"));
  EXPECT_FALSE(rule.members[1].to);
}

TEST_F(BordersTest, FaultsHaveFileLineAndRemedy) {
  const std::string rule(head);
  const std::pair<std::string, std::string> cases[] = {
      {"[[rule]", "borders.toml:1: "},
      {"rule = 3", "borders.toml:1: write each rule as [[rule]]"},
      {"[rule]\nid = 'x'", "borders.toml:1: write each rule as [[rule]]"},
      {"[[rules]]\nid = 'x'", "borders.toml:1: 'rules' is not known; did you mean 'rule'"},
      {rule + "member = []", "borders.toml:5: 'member' is not known; did you mean 'members'"},
      {rule + "members = []", "borders.toml:5: members must be a list such as [{ country"},
      {rule + "members = ['KZ']", "borders.toml:5: members must be a list such as [{ country"},
      {rule, "borders.toml:1: rule 'tir' has no members; list them"},
      {"[[rule]]\nname = 'x'", "borders.toml:1: 'id' is missing; add it"},
      {"[[rule]]\nid = 'x'\nname = 'x'", "borders.toml:1: 'kind' is missing; add it"},
      {"[[rule]]\nid = 'x'\nname = 'x'\nkind = 'custom_union'",
       "borders.toml:4: kind 'custom_union' is not known; did you mean 'customs_union'"},
      {"[[rule]]\nid = 'x'\nname = 'x'\nkind = 7", "borders.toml:4: kind must be a text in quotes"},
      {rule + "modes = 'road'", "borders.toml:5: modes must be a list such as"},
      {rule + "modes = []", "borders.toml:5: modes must be a list such as"},
      {rule + "modes = ['lorry']", "borders.toml:5: modes has what is no mode; it may be rail"},
      {rule + "modes = [1]", "borders.toml:5: modes has what is no mode; it may be rail"},
      {rule + "grade = 'E'", "borders.toml:5: grade is 'E'; it must be A, B, C or D"},
      {rule + "members = [{ country = 'KAZ' }]",
       "borders.toml:5: country is 'KAZ'; write the two-letter code"},
      {rule + "members = [{ country = '-' }]", "borders.toml:5: country is '-'; write"},
      {rule + "members = [{ country = '@eu' }]", "borders.toml:5: country is '@eu'; write"},
      {rule + "members = [{ from = 2020-01-01 }]", "borders.toml:5: 'country' is missing; add it"},
      {rule + "members = [{ country = 'KZ', since = 2020-01-01 }]",
       "borders.toml:5: 'since' is not known; it may be country, from, to"},
      {rule + "members = [{ country = 'KZ', from = 2020 }]",
       "borders.toml:5: from must be a day such as 2026-05-15, or a month or year in quotes"},
      {rule + "members = [{ country = 'KZ', from = '2020-13' }]", "borders.toml:5: from must be"},
      {rule + "members = [{ country = 'KZ', to = 2020-02-30 }]", "borders.toml:5: "},
      {rule + "members = [{ country = 'KZ', from = 2020-01-02, to = 2020-01-01 }]",
       "borders.toml:1: rule 'tir', member KZ: to lies before from; swap or correct them"},
      {rule + "members = [{ country = 'KZ' }, { country = 'kz', from = '2020' }]",
       "borders.toml:1: rule 'tir' has KZ as a member twice on some day"},
      {rule + "source = 'altas'\n" + std::string(members),
       "borders.toml:1: source names 'altas', which is no row of sources; did you mean 'atlas'"},
  };
  for (const auto& [text, sentence] : cases) {
    const Ending found = ending(text);
    EXPECT_EQ(found.status, ExitStatus::bad_data) << text;
    EXPECT_TRUE(found.says(sentence)) << text << "\n" << found.sentence;
  }
}

TEST_F(BordersTest, OneThatIsNotThereIsAnIoError) {
  Faults faults;
  const std::string file = manifest("n.toml", "borders = 'none.toml'");
  const Ending found = ending_of([&] { load_world(file, faults, ReadCountries::if_needed); });
  EXPECT_EQ(found.status, ExitStatus::io);
  EXPECT_TRUE(found.says("none.toml: cannot be read as a table of border rules")) << found.sentence;
}

TEST_F(BordersTest, CollectedFaultsCostTheirMemberOrRuleOnly) {
  Faults faults{.collect = true, .found = {}};
  const World world = load(std::string(eaeu) + std::string(head) +
                               "members = [{ country = 'KAZ' }, { country = 'KG' }]\n" +
                               "[[rule]]\nid = 'x'\nname = 'X'\nkind = 'x'\n",
                           faults);
  EXPECT_EQ(faults.found.size(), 2u) << fmt::format("{}", fmt::join(faults.found, "\n"));
  ASSERT_EQ(world.rules.size(), 2u);
  EXPECT_EQ(world.rules[1].id, "tir");
  EXPECT_EQ(world.rules[1].members.size(), 1u);
}

TEST_F(BordersTest, AHopOutsideOfAllUnionsNeedsACrossing) {
  const Ending found = ending(std::string(head) + std::string(members));
  EXPECT_TRUE(
      found.says("goes by road from KZ to RU, but crossings has no row from x to y and "
                 "back; add it, or a customs union of both countries to the border rules"))
      << found.sentence;
}

TEST_F(BordersTest, AreTakenAlongWithSharedTables) {
  folder.write("borders.toml", eaeu);
  folder.write("own.toml", std::string(head) + std::string(members));
  manifest("other.toml", "borders = 'borders.toml'");
  Faults faults;
  const World world =
      load_world(manifest("n.toml", "borders = 'own.toml'\ntables_from = 'other.toml'"), faults,
                 ReadCountries::if_needed);
  ASSERT_EQ(world.rules.size(), 2u);
  EXPECT_EQ(world.rules[0].id, "eaeu");
  EXPECT_EQ(world.rules[1].id, "tir");
  const World same =
      load_world(manifest("n.toml", "borders = 'borders.toml'\ntables_from = 'other.toml'"), faults,
                 ReadCountries::if_needed);
  EXPECT_EQ(same.rules.size(), 1u);
}

}  // namespace
}  // namespace landbridge::test
