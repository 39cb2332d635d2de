// SPDX-License-Identifier: Apache-2.0
// Crossings without links, posts that are shut when their link is open, transfers without rails.
#include "analysis/findings.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

TEST(InspectBorders, ACrossingThatNoLinkUses) {
  TinyWorld tiny = clean_world();
  tiny.crossing("horgos", "khorgos", Mode::road, 5);
  EXPECT_EQ(findings(tiny.build(), "stray crossing"),
            Texts{"warning horgos--khorgos--road: no link by road joins horgos and khorgos; add "
                  "the link or correct the crossing"});
  tiny.road("khorgos", "horgos", 10).is_oneway = true;
  EXPECT_EQ(findings(tiny.build(), "stray crossing"), Texts{}) << "whichever way it runs";
}

TEST(InspectBorders, ACrossingInsideOneCountry) {
  TinyWorld tiny = clean_world();
  tiny.crossing("urumqi", "horgos", Mode::rail, 5);
  EXPECT_EQ(findings(tiny.build(), "stray crossing"),
            Texts{"warning horgos--urumqi--rail: horgos and urumqi both lie in CN; a crossing "
                  "joins two countries"});
}

TEST(InspectBorders, APostThatIsShutOnAnOpenLink) {
  TinyWorld tiny = clean_world();
  tiny.crossings[0].crossing.availability.status = Status::suspended;
  EXPECT_EQ(findings(tiny.build(), "shut post"),
            Texts{"warning horgos--khorgos--rail: horgos (CN) - khorgos (KZ): on 2026-05-15 the "
                  "crossing is suspended and its link is open"});
}

TEST(InspectBorders, AnOpenPostOnAShutLink) {
  TinyWorld tiny = clean_world();
  tiny.links[1].link.availability.closed_months.set(5);
  EXPECT_EQ(findings(tiny.build(), "shut post"),
            Texts{"warning horgos--khorgos--rail: horgos (CN) - khorgos (KZ): on 2026-05-15 the "
                  "crossing is open and its link is closed"});
  tiny.crossings[0].crossing.availability.closed_months.set(5);
  EXPECT_EQ(findings(tiny.build(), "shut post"), Texts{}) << "both are shut";
}

TEST(InspectBorders, OneOpenLinkOfSeveralIsEnough) {
  TinyWorld tiny = clean_world();
  tiny.rail("khorgos", "horgos", 20).availability.status = Status::planned;
  EXPECT_EQ(findings(tiny.build(), "shut post"), Texts{});
  tiny.links[1].link.availability.status = Status::closed;
  EXPECT_EQ(findings(tiny.build(), "shut post").size(), 1U);
}

TEST(InspectBorders, APassengerLinkNeedsNoOpenPost) {
  TinyWorld tiny = clean_world();
  tiny.links[1].link.is_freight = false;
  tiny.links[1].link.availability.status = Status::closed;
  EXPECT_EQ(findings(tiny.build(), "shut post"), Texts{});
}

TEST(InspectBorders, ATransferToWhatNoLinkGives) {
  TinyWorld tiny = clean_world();
  tiny.transfer("khorgos", "rail 1520", "road", Method::rail_road, 4);
  tiny.transfer("aktau", "rail 1435", "sea", Method::quay, 4);
  tiny.transfer("*", "rail", "inland_waterway", Method::barge, 4);
  EXPECT_EQ(findings(tiny.build(), "missing platform"),
            (Texts{"remark aktau: a transfer at aktau is from or to rail 1435 mm, but no link of "
                   "that kind touches it; add the link or correct the transfer",
                   "remark khorgos: a transfer at khorgos is from or to road, but no link of that "
                   "kind touches it; add the link or correct the transfer"}));
  tiny.road("khorgos", "almaty", 400).availability.status = Status::planned;
  EXPECT_EQ(findings(tiny.build(), "missing platform").size(), 1U) << "a plan gives a platform";
}

}  // namespace
}  // namespace landbridge::test
