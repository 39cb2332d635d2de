// SPDX-License-Identifier: Apache-2.0
// The place that a user means.
#include "model/gazetteer.hpp"

#include "base/error.hpp"

#include <gtest/gtest.h>

namespace landbridge {
namespace {

constexpr Km snap{30.0};

struct Entry {
  const char* id;
  const char* name;
  std::vector<std::string> aliases;
  const char* country;
  PlaceKind kind;
  Point at;
  const char* unlocode;
};

// Sorted by id, as a world is.
const std::vector<Entry>& entries() {
  static const std::vector<Entry> entries{
      {"aktau", "Aktau", {"Шевченко", "Актау"}, "KZ", PlaceKind::city, {51.2, 43.6}, "KZAAU"},
      {"aktau-port", "Aktau", {}, "KZ", PlaceKind::seaport, {51.22, 43.6}, ""},
      {"ashgabat",
       "Ashgabat",
       {"عشق‌آباد", "عشق آباد"},
       "TM",
       PlaceKind::city,
       {58.4, 37.9},
       ""},
      {"herat", "Herat", {"هرات"}, "AF", PlaceKind::city, {62.2, 34.3}, "AFHEA"},
      {"horgos", "Horgos", {"霍尔果斯", "Khorgos"}, "CN", PlaceKind::border, {80.4, 44.2}, ""},
      {"kunming", "Kunming", {"昆明", "Yunnan Fu"}, "CN", PlaceKind::city, {102.7, 25.0}, "CNKMG"},
      {"pole", "Pole", {}, "-", PlaceKind::waypoint, {10.0, 10.0}, ""},
      {"san-jose-cr", "San José", {}, "CR", PlaceKind::city, {-84.1, 9.9}, ""},
      {"san-jose-us", "San Jose", {}, "US", PlaceKind::city, {-121.9, 37.3}, ""},
      {"serhetabat", "Serhetabat", {"Кушка", "Gushgy"}, "TM", PlaceKind::border, {62.3, 35.3}, ""},
      {"st-1", "East", {"Twin"}, "RU", PlaceKind::station, {30.0, 60.0}, ""},
      {"st-2", "West", {"Twin"}, "RU", PlaceKind::station, {31.0, 60.0}, ""},
      {"urumqi", "Ürümqi", {"乌鲁木齐"}, "CN", PlaceKind::city, {87.6, 43.8}, "CNURC"},
      {"zzz-herat", "AFHEA", {"Kunming"}, "AF", PlaceKind::station, {65.0, 31.0}, "AFKDH"},
  };
  return entries;
}

World world() {
  World world;
  for (const Entry& entry : entries()) {
    Place place;
    place.id = entry.id;
    place.name = entry.name;
    place.aliases = entry.aliases;
    place.country = *Country::from(entry.country);
    place.kinds.insert(entry.kind);
    place.at = entry.at;
    place.unlocode = entry.unlocode;
    world.places.push(place);
  }
  return world;
}

std::string found(std::string_view text, Km max_snap = snap) {
  const World places = world();
  return places.places[Gazetteer(places).find(text, max_snap).place].id;
}

std::string refusal(std::string_view text, Km max_snap = snap) {
  try {
    return "found " + found(text, max_snap);
  } catch (const Error& error) {
    EXPECT_EQ(error.status(), ExitStatus::usage);
    return error.what();
  }
}

TEST(Gazetteer, AnIdWins) {
  EXPECT_EQ(found("aktau-port"), "aktau-port");
  EXPECT_EQ(found("  aktau-port  "), "aktau-port");
}

TEST(Gazetteer, ANameWinsOverAUnlocodeAndAnAlias) {
  EXPECT_EQ(found("AFHEA"), "zzz-herat") << "a name here, the UN/LOCODE of Herat";
  EXPECT_EQ(found("KUNMING"), "kunming") << "a name here, an alias of zzz-herat";
}

TEST(Gazetteer, ACityWinsOverItsPort) { EXPECT_EQ(found("Aktau"), "aktau"); }

TEST(Gazetteer, FindsAUnlocodeInAnyCaseAndSpacing) {
  EXPECT_EQ(found("CNKMG"), "kunming");
  EXPECT_EQ(found("cn kmg"), "kunming");
}

TEST(Gazetteer, FindsNamesWhateverTheirMarks) {
  EXPECT_EQ(found("urumqi"), "urumqi");
  EXPECT_EQ(found("URÜMQİ"), "urumqi");
  EXPECT_EQ(found("yunnan-fu"), "kunming");
}

TEST(Gazetteer, FindsAliasesInTheirScripts) {
  EXPECT_EQ(found("昆明"), "kunming");
  EXPECT_EQ(found("Кушка"), "serhetabat");
  EXPECT_EQ(found("КУШКА"), "serhetabat");
  EXPECT_EQ(found("عشق آباد"), "ashgabat");
  EXPECT_EQ(found("هرات"), "herat");
  EXPECT_EQ(found("霍尔果斯"), "horgos");
}

TEST(Gazetteer, ATieListsTheChoices) {
  EXPECT_EQ(refusal("San Jose"),
            "'San Jose' names 2 places; give the id of one: san-jose-cr (San José, CR), "
            "san-jose-us (San Jose, US)");
  EXPECT_EQ(refusal("Twin"),
            "'Twin' names 2 places; give the id of one: st-1 (East, RU), "
            "st-2 (West, RU)");
}

TEST(Gazetteer, AMissSuggestsNames) {
  EXPECT_EQ(refusal("Kunmin"), "no place is called 'Kunmin'; did you mean Kunming?");
  EXPECT_EQ(refusal("عشق"),
            "no place is called 'عشق'; did you mean عشق‌آباد, عشق آباد?");
  EXPECT_EQ(refusal("qqqqqqqqqq"),
            "no place is called 'qqqqqqqqqq'; 'landbridge places TEXT' searches the names");
  EXPECT_EQ(refusal("  "),
            "the name of a place is empty; give an id, a name, a UN/LOCODE or lon,lat");
}

TEST(Gazetteer, SnapsCoordinatesToTheNearestPlace) {
  const World places = world();
  const Found spot = Gazetteer(places).find("102.7, 25.1", snap);
  EXPECT_EQ(places.places[spot.place].id, "kunming");
  ASSERT_TRUE(spot.snap);
  EXPECT_NEAR(spot.snap->value, 11.1, 0.1);
  EXPECT_FALSE(Gazetteer(places).find("kunming", snap).snap);
}

TEST(Gazetteer, SaysWhatIsTooFar) {
  EXPECT_EQ(refusal("102.7,26"),
            "102.7,26 is 111 km from the nearest place, kunming, and --max-snap-km is 30");
  EXPECT_EQ(found("102.7,26", Km{112}), "kunming");
}

TEST(Gazetteer, SaysWhenCoordinatesLookSwapped) {
  EXPECT_EQ(refusal("25.0,102.7"),
            "25,102.7 lies off the globe; did you mean 102.7,25 (longitude first)?");
  EXPECT_EQ(refusal("43.6,51.2"),
            "43.6,51.2 is 1019 km from the nearest place, aktau, and --max-snap-km is 30; did you "
            "mean 51.2,43.6 (longitude first)?");
  EXPECT_EQ(refusal("0,95"), "0,95 lies off the globe; give longitude first, then latitude");
}

TEST(Gazetteer, NoRouteBeginsOnTheHighSeas) { EXPECT_NE(found("10,10", Km{20'000}), "pole"); }

TEST(Gazetteer, SearchesIdsNamesAliasesAndCodes) {
  const World places = world();
  const Gazetteer gazetteer(places);
  const auto ids = [&](std::string_view text) {
    std::vector<std::string> found_ids;
    for (const PlaceId place : gazetteer.search(text).places)
      found_ids.push_back(places.places[place].id);
    return found_ids;
  };
  using Ids = std::vector<std::string>;
  EXPECT_EQ(ids("aktau"), (Ids{"aktau", "aktau-port"}));
  EXPECT_EQ(ids("昆"), Ids{"kunming"});
  EXPECT_EQ(ids("кушк"), Ids{"serhetabat"});
  EXPECT_EQ(ids("cnurc"), Ids{"urumqi"});
  EXPECT_EQ(ids("").size(), places.places.size());
  EXPECT_EQ(ids("xyzwv"), Ids{});
  EXPECT_EQ(ids("!"), Ids{});
}

TEST(Gazetteer, SearchesWhatIsNearlySoCalled) {
  const World places = world();
  const auto near = [&](std::string_view text) {
    const Search found = Gazetteer(places).search(text);
    EXPECT_EQ(found.is_near, !found.places.empty()) << text;
    std::vector<std::string> ids;
    for (const PlaceId place : found.places) ids.push_back(places.places[place].id);
    return ids;
  };
  using Ids = std::vector<std::string>;
  EXPECT_EQ(near("Khorgoss"), Ids{"horgos"}) << "an alias";
  EXPECT_EQ(near("Aktua"), (Ids{"aktau", "aktau-port"}));
  EXPECT_EQ(near("serhtabat"), Ids{"serhetabat"});
  EXPECT_EQ(near("Кашка"), Ids{"serhetabat"});
  EXPECT_EQ(near("Yunan"), (Ids{"kunming"})) << "a word of an alias";
  EXPECT_EQ(near("Kunming land port"), (Ids{"kunming", "zzz-herat"})) << "a name and its kind";
  EXPECT_EQ(near("Kunmng Railway-Station"), (Ids{"kunming", "zzz-herat"}));
  EXPECT_EQ(near("land port"), Ids{});
  EXPECT_EQ(near(std::string(10'000, 'k')), Ids{});
  EXPECT_EQ(near("\xFF\xFE"), Ids{});
}

}  // namespace
}  // namespace landbridge
