// SPDX-License-Identifier: Apache-2.0
// Places called alike, countries that only the tables know.
#include "analysis/findings.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

TEST(InspectNames, TwoPlacesOfOneNameAndKind) {
  TinyWorld tiny = clean_world();
  tiny.place("almaty-2", "KZ").name = "ALMATY";
  EXPECT_EQ(findings(tiny.build(), "namesakes"),
            Texts{"warning almaty;almaty-2: two places of KZ and of kind city are called almaty; "
                  "add to a name what tells them apart"});
}

TEST(InspectNames, APortMayBeCalledAsItsCityAndAsOneElsewhere) {
  TinyWorld tiny = clean_world();
  tiny.place("almaty-2", "KZ", PlaceKind::station).name = "almaty";
  tiny.place("almaty-3", "CN").name = "almaty";
  EXPECT_EQ(findings(tiny.build(), "namesakes"), Texts{});
}

TEST(InspectNames, CountriesWithoutPlacesAreListedOnceATable) {
  TinyWorld tiny = clean_world();
  tiny.parameter("speed_kmh", "FR", "rail", "single_diesel", 50);
  tiny.parameter("speed_kmh", "BE", "rail", "single_diesel", 50);
  tiny.parameter("train_teu", "BE", "rail", "default", 50);
  tiny.parameter("train_teu", "KZ", "rail", "default", 50);
  tiny.groups.push_back({"@west", {*Country::from("PT"), *Country::from("CN")}, {"group"}});
  tiny.parameter("train_teu", "@west", "rail", "default", 50);
  EXPECT_EQ(findings(tiny.build(), "country without places"),
            (Texts{"remark groups: groups name countries in which no place lies: PT",
                   "remark parameters: parameters name countries in which no place lies: BE, FR"}));
}

}  // namespace
}  // namespace landbridge::test
