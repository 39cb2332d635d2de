// SPDX-License-Identifier: Apache-2.0
// Speeds, lengths and dates of links.
#include "analysis/findings.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

TEST(InspectFigures, ALinkFasterThanItsMode) {
  const struct {
    std::size_t link;
    double limit;
    const char* mode;
  } rows[] = {{0, 120, "rail"}, {4, 46, "sea"}};
  for (const auto& row : rows) {
    TinyWorld tiny = clean_world();
    Link& link = tiny.links[row.link].link;
    link.speed = {{row.limit}, {}};
    EXPECT_EQ(findings(tiny.build(), "fast link"), Texts{}) << row.mode;
    link.speed = {{row.limit + 0.5}, {}};
    EXPECT_EQ(findings(tiny.build(), "fast link"),
              Texts{fmt::format("warning {}: speed_kmh is {}.5; freight by {} runs at {} at most, "
                                "give the speed of freight",
                                link.id, row.limit, row.mode, row.limit)});
  }
}

TEST(InspectFigures, EveryModeHasItsLimit) {
  TinyWorld tiny = clean_world();
  tiny.road("urumqi", "horgos", 600).speed = {{91}, {}};
  tiny.ferry("aktau", "baku", 480).speed = {{56}, {}};
  tiny.link("almaty", "aktau", Mode::inland_waterway, 480).speed = {{26}, {}};
  EXPECT_EQ(findings(tiny.build(), "fast link").size(), 3U);
}

TEST(InspectFigures, PassengersMayBeFast) {
  TinyWorld tiny = clean_world();
  tiny.links[0].link.speed = {{250}, {}};
  tiny.links[0].link.is_freight = false;
  EXPECT_EQ(findings(tiny.build(), "fast link"), Texts{});
}

TEST(InspectFigures, ALongWayRoundWithoutAWord) {
  TinyWorld tiny = clean_world();
  tiny.places[0].place.at = {59.001, 40.0};  // 85.2 km from Horgos
  tiny.links[0].link.notes = "";
  tiny.links[0].link.length.value = Km{170};
  EXPECT_EQ(findings(tiny.build(), "detour"), Texts{});
  tiny.links[0].link.length.value = Km{171};
  EXPECT_EQ(
      findings(tiny.build(), "detour"),
      Texts{"warning urumqi--horgos--rail: length_km is 171, urumqi and horgos are 85.18 km "
            "apart; say in the notes why it winds, or correct the length or the coordinates"});
  tiny.places[1].place.precision = Km{1};
  EXPECT_EQ(findings(tiny.build(), "detour"), Texts{}) << "within what the coordinates are worth";
}

TEST(InspectFigures, ANoteExplainsADetour) {
  TinyWorld tiny = clean_world();
  tiny.links[0].link.notes = "spiral";
  EXPECT_EQ(findings(tiny.build(), "detour"), Texts{});
}

TEST(InspectFigures, WhatIsShutWithoutADateOrANote) {
  for (const Status status :
       {Status::construction, Status::planned, Status::suspended, Status::closed}) {
    TinyWorld tiny = clean_world();
    Link& link = tiny.links[0].link;
    link.availability.status = status;
    EXPECT_EQ(findings(tiny.build(), "no date"), Texts{}) << "the note says it";
    link.notes = "";
    EXPECT_EQ(findings(tiny.build(), "no date"),
              Texts{fmt::format("remark {}: the link is {} and neither a date nor a note says "
                                "since or until when",
                                link.id, name_of(status))});
    link.availability.open_from = parse_rough_date("2030");
    EXPECT_EQ(findings(tiny.build(), "no date"), Texts{});
    link.availability.open_from = {};
    link.availability.periods = {{status, parse_date("2025-01-01"), {}}};
    EXPECT_EQ(findings(tiny.build(), "no date"), Texts{});
  }
}

TEST(InspectFigures, ACrossingThatIsShutWithoutADateIsSaidOnce) {
  TinyWorld tiny = clean_world();
  tiny.crossings[0].crossing.availability.status = Status::closed;
  EXPECT_EQ(findings(tiny.build(), "no date"),
            Texts{"remark horgos--khorgos--rail: the crossing is closed and neither a date nor a "
                  "note says since or until when"});
  tiny.crossings[0].crossing.notes = "until further notice";
  EXPECT_EQ(findings(tiny.build(), "no date"), Texts{});
}

}  // namespace
}  // namespace landbridge::test
