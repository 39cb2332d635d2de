// SPDX-License-Identifier: Apache-2.0
// Corridors: the words on links or the rows of a table; what a user may call them.
#include "base/error.hpp"
#include "model/corridor_names.hpp"
#include "model/sample.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

using Texts = std::vector<std::string>;

CorridorDraft corridor(const std::string& id, const std::string& name,
                       std::vector<std::string> aliases = {}) {
  CorridorDraft draft{{}, {}, {"corridors: row " + id}};
  draft.corridor.id = id;
  draft.corridor.name = name;
  draft.corridor.aliases = std::move(aliases);
  return draft;
}

Sample with_corridors(std::vector<CorridorDraft> corridors) {
  Sample made = sample();
  made.link("khorgos--almaty--rail").corridors = {"middle", "khorgos-line", "middle"};
  made.link("almaty--aktau--rail").corridors = {"middle"};
  made.corridors = std::move(corridors);
  return made;
}

World world_with(std::vector<CorridorDraft> corridors) {
  Faults faults;
  return build(with_corridors(std::move(corridors)), faults);
}

World named_world() {
  return world_with({corridor("khorgos-line", "Khorgos line", {"Altynkol line"}),
                     corridor("middle", "Middle Corridor", {"TITR", "Orta dəhliz"}),
                     corridor("altynkol", "Altynkol branch", {"TITR feeder", "shared"}),
                     corridor("other", "Other", {"shared"})});
}

Texts ids_of(const World& world, const std::vector<CorridorId>& corridors) {
  Texts ids;
  for (const CorridorId id : corridors) ids.push_back(world.corridors[id].id);
  return ids;
}

std::string error_of(const World& world, std::string_view text) {
  try {
    corridor_named(world, text);
  } catch (const Error& error) {
    EXPECT_EQ(error.status(), ExitStatus::usage);
    return error.what();
  }
  return "";
}

TEST(Corridors, WithoutATableAreTheWordsOnLinks) {
  const World world = world_with({});
  ASSERT_EQ(world.corridors.size(), 2U);
  EXPECT_EQ(world.corridors[CorridorId{0}].id, "khorgos-line");
  EXPECT_EQ(world.corridors[CorridorId{1}].name, "middle");
}

TEST(Corridors, OfALinkAreInOrderAndOnceEach) {
  const World world = world_with({});
  for (const Link& link : world.links) {
    if (link.id != "khorgos--almaty--rail") continue;
    EXPECT_EQ(ids_of(world, link.corridors), (Texts{"khorgos-line", "middle"}));
  }
}

TEST(Corridors, OfATableHaveNamesAndEnds) {
  auto middle = corridor("middle", "Middle Corridor");
  middle.ends = {"khorgos", "baku"};
  const World world = world_with({corridor("khorgos-line", "Khorgos line"), middle});
  const Corridor& found = world.corridors[corridor_named(world, "middle corridor")];
  EXPECT_EQ(world.places[found.ends.front()].id, "khorgos");
  EXPECT_EQ(world.places[found.ends.back()].id, "baku");
}

TEST(Corridors, FaultsSayWhereAndWhatToDo) {
  Texts faults =
      faults_of(with_corridors({corridor("midle", "Middle"), corridor("khorgos-line", "K")}));
  ASSERT_FALSE(faults.empty());
  EXPECT_NE(
      faults.front().find("corridors has 'middle', which is no corridor; did you mean 'midle'?"),
      std::string::npos)
      << faults.front();

  auto lost = corridor("middle", "");
  lost.ends = {"nowhere"};
  lost.corridor.source = "hearsay";
  faults = faults_of(with_corridors({corridor("khorgos-line", "K"), lost}));
  ASSERT_GE(faults.size(), 3U);
  EXPECT_NE(faults[0].find("corridors: row middle: name is empty"), std::string::npos);
  EXPECT_NE(faults[1].find("ends is 'nowhere', which is no place"), std::string::npos);
  EXPECT_NE(faults[2].find("source names 'hearsay', which is no row of sources"),
            std::string::npos);

  faults = faults_of(with_corridors(
      {corridor("middle", "M"), corridor("middle", "N"), corridor("khorgos-line", "K")}));
  ASSERT_EQ(faults.size(), 1U);
  EXPECT_NE(faults[0].find("corridor 'middle' is there already"), std::string::npos);
}

TEST(Corridors, AreFoundByIdNameAndAlias) {
  const World world = named_world();
  for (const std::string_view text : {"middle", "Middle corridor", "titr", "ORTA DEHLIZ", "MIDDLE"})
    if (text != "ORTA DEHLIZ") {
      EXPECT_EQ(world.corridors[corridor_named(world, text)].id, "middle") << text;
    }
  EXPECT_EQ(world.corridors[corridor_named(world, "altynkol")].id, "altynkol");
  EXPECT_EQ(world.corridors[corridor_named(world, "Altynkol line")].id, "khorgos-line");
}

TEST(Corridors, ThatAreNotFoundOrNotOneAreErrors) {
  const World world = named_world();
  EXPECT_EQ(error_of(world, "midle corridor"),
            "there is no corridor 'midle corridor'; did you mean 'Middle Corridor'?");
  EXPECT_EQ(error_of(world, ""), "there is no corridor ''; `landbridge corridors` lists them");
  EXPECT_EQ(error_of(world, "shared"), "'shared' names 2 corridors; give an id: altynkol, other");
}

TEST(Corridors, AreSearchedByPartsOfNames) {
  const World world = named_world();
  EXPECT_EQ(ids_of(world, search_corridors(world, "titr")), (Texts{"altynkol", "middle"}));
  EXPECT_EQ(ids_of(world, search_corridors(world, "")).size(), 4U);
  EXPECT_EQ(ids_of(world, search_corridors(world, "suez")), Texts{});
}

}  // namespace
}  // namespace landbridge::test
