// SPDX-License-Identifier: Apache-2.0
// Each check finds the fault that was planted for it, and nothing in a clean world.
#include "analysis/inspection.hpp"

#include "analysis/tiny_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace landbridge::test {
namespace {

using Texts = std::vector<std::string>;

// "severity check: subject" of each finding.
Texts findings(const World& world) {
  Texts texts;
  for (const Finding& finding : inspect(world))
    texts.push_back(fmt::format("{} {}: {}",
                                severity_names[static_cast<std::size_t>(finding.severity)],
                                finding.check, finding.subject));
  return texts;
}

std::string sentence(const World& world, std::string_view check) {
  for (const Finding& finding : inspect(world))
    if (finding.check == check) return finding.sentence;
  return "";
}

Link& with_capacity(Link& link) {
  link.notes = "winds";
  link.capacity = {{500.0, CapacityUnit::teu_per_day}, {}};
  return link;
}

TEST(Inspection, FindsNothingInACleanWorld) { EXPECT_EQ(findings(clean_world().build()), Texts{}); }

TEST(Inspection, FindsAnUnpricedHop) {
  World world = clean_world().build();
  world.crossings = {};
  EXPECT_EQ(findings(world), Texts{"error unpriced hop: horgos--khorgos--rail"});
  EXPECT_EQ(sentence(world, "unpriced hop"),
            "horgos (CN) - khorgos (KZ) by rail has no crossing row and the countries share no "
            "customs union; add a row to the crossings");
}

TEST(Inspection, FindsAHopThatIsPricedOneWayOnly) {
  const World whole = clean_world().build();
  World half = whole;
  half.crossings = Table<CrossingId, Crossing>({whole.crossings[CrossingId{0}]});
  EXPECT_EQ(findings(half), Texts{"error unpriced hop: horgos--khorgos--rail"});
  half.links[link_of(half, "horgos--khorgos--rail")].is_oneway = true;
  EXPECT_EQ(findings(half), Texts{});
}

TEST(Inspection, AHopInsideAUnionNeedsNoPrice) {
  TinyWorld tiny = clean_world();
  tiny.crossings.clear();
  tiny.member("union", "CN");
  tiny.member("union", "KZ");
  EXPECT_EQ(findings(tiny.build()), Texts{});
  tiny.rule("union").members.back().to = parse_rough_date("2020");
  const World left = tiny.build();
  EXPECT_EQ(findings(left), Texts{"warning unpriced hop: horgos--khorgos--rail"});
  EXPECT_EQ(sentence(left, "unpriced hop"),
            "horgos (CN) - khorgos (KZ) by rail has no crossing row and the countries share no "
            "customs union on 2026-05-15, so it is closed; add a row to the crossings");
}

TEST(Inspection, APassengerHopNeedsNoPrice) {
  World world = clean_world().build();
  world.crossings = {};
  world.links[link_of(world, "horgos--khorgos--rail")].is_freight = false;
  const Texts found = findings(world);
  EXPECT_EQ(std::ranges::count(found, "error unpriced hop: horgos--khorgos--rail"), 0);
}

TEST(Inspection, FindsADanglingEnd) {
  TinyWorld tiny = clean_world();
  tiny.place("sary-ozek", "KZ", PlaceKind::junction);
  with_capacity(tiny.rail("almaty", "sary-ozek", 180, "1520"));
  EXPECT_EQ(findings(tiny.build()), Texts{"remark dangling end: sary-ozek"});
  with_capacity(tiny.rail("sary-ozek", "khorgos", 250, "1520"));
  EXPECT_EQ(findings(tiny.build()), Texts{});
}

TEST(Inspection, ACityMayBeAnEnd) {
  TinyWorld tiny = clean_world();
  for (const PlaceKind kind :
       {PlaceKind::city, PlaceKind::seaport, PlaceKind::dryport, PlaceKind::terminal,
        PlaceKind::industrial_park, PlaceKind::border}) {
    const std::string id = fmt::format("end-{}", static_cast<int>(kind));
    tiny.place(id, "KZ", kind);
    with_capacity(tiny.rail("almaty", id, 180, "1520"));
  }
  EXPECT_EQ(findings(tiny.build()), Texts{});
}

TEST(Inspection, FindsAPlaceThatNoLinkTouches) {
  TinyWorld tiny = clean_world();
  tiny.place("nowhere", "KZ");
  const Texts found = findings(tiny.build());
  EXPECT_EQ(std::ranges::count(found, "warning dangling end: nowhere"), 1);
}

TEST(Inspection, FindsAComponent) {
  TinyWorld tiny = clean_world();
  tiny.links[2].link.availability.status = Status::construction;  // Khorgos - Almaty
  const World world = tiny.build();
  const Texts found = findings(world);
  // Two parts of three places: the first by id is the main network.
  EXPECT_EQ(found, Texts{"warning component: horgos"});
  EXPECT_EQ(sentence(world, "component"),
            "3 places around horgos are not joined to the main network on 2026-05-15");
}

TEST(Inspection, AOnewayLinkJoins) {
  TinyWorld tiny = clean_world();
  tiny.links[2].link.is_oneway = true;
  EXPECT_EQ(findings(tiny.build()), Texts{});
}

TEST(Inspection, FindsParallelBorders) {
  TinyWorld tiny = clean_world();
  tiny.place("horgos-new", "CN", PlaceKind::border);
  tiny.place("khorgos-new", "KZ", PlaceKind::border);
  with_capacity(tiny.rail("urumqi", "horgos-new", 600));
  with_capacity(tiny.rail("horgos-new", "khorgos-new", 10));
  with_capacity(tiny.rail("khorgos-new", "khorgos", 10));
  tiny.crossing("horgos-new", "khorgos-new", Mode::rail, 10);
  EXPECT_EQ(findings(tiny.build()),
            Texts{"warning parallel border: horgos--khorgos--rail;horgos-new--khorgos-new--rail"});
}

TEST(Inspection, BordersThatShareAPlaceAreNotParallel) {
  TinyWorld tiny = clean_world();
  tiny.place("khorgos-new", "KZ", PlaceKind::border);
  with_capacity(tiny.rail("horgos", "khorgos-new", 10));
  tiny.crossing("horgos", "khorgos-new", Mode::rail, 10);
  EXPECT_EQ(findings(tiny.build()), Texts{});
}

TEST(Inspection, BordersFarApartAreNotParallel) {
  TinyWorld tiny = clean_world();
  tiny.place("alashankou", "CN", PlaceKind::border).at = {60.0, 41.0};
  tiny.place("dostyk", "KZ", PlaceKind::border).at = {60.0, 41.01};
  with_capacity(tiny.rail("urumqi", "alashankou", 600));
  with_capacity(tiny.rail("alashankou", "dostyk", 10));
  with_capacity(tiny.rail("dostyk", "khorgos", 400));
  tiny.crossing("alashankou", "dostyk", Mode::rail, 10);
  EXPECT_EQ(findings(tiny.build()), Texts{});
}

TEST(Inspection, FindsAGaugeGap) {
  TinyWorld tiny = clean_world();
  tiny.transfers.pop_front();
  const World world = tiny.build();
  EXPECT_EQ(findings(world), Texts{"remark gauge gap: khorgos"});
  EXPECT_EQ(sentence(world, "gauge gap"),
            "1435 and 1520 mm meet at khorgos and no transfer joins them");
}

TEST(Inspection, CountsMissingCapacities) {
  TinyWorld tiny = clean_world();
  tiny.links[0].link.capacity = {};
  tiny.links[3].link.capacity = {};
  const World world = tiny.build();
  EXPECT_EQ(findings(world), Texts{"remark capacity missing: rail"});
  EXPECT_EQ(sentence(world, "capacity missing"), "2 of 4 links by rail have no published capacity");
}

TEST(Inspection, ErrorsComeFirst) {
  TinyWorld tiny = clean_world();
  tiny.transfers.pop_front();
  tiny.links[0].link.capacity = {};
  tiny.place("nowhere", "KZ");
  World world = tiny.build();
  world.crossings = {};
  const std::vector<Finding> found = inspect(world);
  EXPECT_TRUE(std::ranges::is_sorted(found, {}, &Finding::severity));
  EXPECT_EQ(found.front().severity, Severity::error);
}

}  // namespace
}  // namespace landbridge::test
