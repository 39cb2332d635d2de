// SPDX-License-Identifier: Apache-2.0
// Ends that are sets, and the demand table whose ends are the hubs.
#include "cli/ends.hpp"

#include "cli/demand_options.hpp"
#include "cli/desk.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

using Ids = std::vector<std::string>;

std::string fault_of(Desk& desk, const std::string& text) {
  return error_of([&] { desk.ends(text); });
}

TEST(Ends, APlaceIsTakenAsElsewhere) {
  Desk desk;
  EXPECT_EQ(desk.ends("xa-city"), Ids{"xa-city"});
  EXPECT_EQ(desk.ends(" beta "), Ids{"xb-city"});
  EXPECT_EQ(desk.ends("10.01,50"), Ids{"xa-city"});
  EXPECT_NE(desk.said().find("10.01,50 is taken as Alpha, 0.7 km away"), std::string::npos)
      << desk.said();
}

TEST(Ends, ACountryOrGroupIsItsHubsOfTheDemandTable) {
  Desk desk;
  EXPECT_EQ(desk.ends("XA"), (Ids{"xa-city", "xa-port"}));
  EXPECT_EQ(desk.ends("@both"), (Ids{"xa-city", "xa-port", "xb-city"}));
  EXPECT_EQ(desk.ends("@BOTH"), (Ids{"xa-city", "xa-port", "xb-city"}));
}

TEST(Ends, AListIsSortedAndHasEachPlaceOnce) {
  Desk desk;
  EXPECT_EQ(desk.ends("Gamma + XA+alpha+XB"), (Ids{"xa-city", "xa-port", "xb-city", "xc-city"}));
  EXPECT_EQ(desk.ends("10,50+13,50"), (Ids{"xa-city", "xc-city"}));
}

TEST(Ends, APlaceWhoseNameHoldsAPlusWins) {
  Desk desk;
  EXPECT_EQ(desk.ends("A+B"), Ids{"xd-city"});
  EXPECT_EQ(desk.ends("a + b"), Ids{"xd-city"});
}

TEST(Ends, TwoLettersAreACountryOnlyIfAPlaceLiesThere) {
  Desk desk;
  EXPECT_EQ(desk.ends("ZZ"), Ids{"xd-yard"});
  EXPECT_EQ(fault_of(desk, "xa"),
            "2: no place is called 'xa'; 'landbridge places TEXT' searches the names");
}

TEST(Ends, FaultsNameThePart) {
  Desk desk;
  EXPECT_EQ(fault_of(desk, "XA+XC"),
            "2: XC: no end of the demand table od lies there; name places, joined by +");
  EXPECT_EQ(fault_of(desk, "@far"),
            "2: @far: no end of the demand table od lies there; name places, joined by +");
  EXPECT_EQ(fault_of(desk, "XA+@bothh"), "2: there is no group '@bothh'; did you mean '@both'?");
  EXPECT_EQ(fault_of(desk, "@"), "2: there is no group '@'; name countries or places, joined by +");
  EXPECT_EQ(fault_of(desk, "XA+Betta"), "2: no place is called 'Betta'; did you mean Beta?");
  for (const char* text : {"XA+", "+XA", "XA++XB", "+"})
    EXPECT_EQ(fault_of(desk, text), fmt::format("2: '{}' has nothing before or after a '+'; leave "
                                                "the '+' out",
                                                text));
  EXPECT_EQ(fault_of(desk, ""),
            "2: the name of a place is empty; give an id, a name, a UN/LOCODE or lon,lat");
}

TEST(Ends, CountriesNeedADemandTable) {
  Desk desk("");
  EXPECT_EQ(desk.ends("Alpha+Beta"), (Ids{"xa-city", "xb-city"}));
  const std::string fault = fault_of(desk, "XA");
  EXPECT_EQ(fault.substr(0, 7), "2: XA: ");
  EXPECT_NE(fault.find("names no demand table, whose ends are the hubs of a country; add the key "
                       "demand to the manifest, or name places, joined by +"),
            std::string::npos)
      << fault;
}

TEST(DemandTable, IsThatOfTheManifestUnlessOneIsNamed) {
  Desk desk;
  EXPECT_EQ(demand_from({}, desk.world(), desk.session()).rows.size(), 2U);
  const std::string file =
      desk.write("other.csv", "origin,destination,teu_per_year\nxc-city,xb-city,10\n");
  const Demand other = demand_from({file}, desk.world(), desk.session());
  EXPECT_EQ(other.name, "other");
  EXPECT_EQ(other.rows.size(), 1U);
}

TEST(DemandTable, ThatIsNotThereHasItsRemedy) {
  Desk desk("");
  EXPECT_NE(error_of([&] { demand_from({}, desk.world(), desk.session()); })
                .find("names no demand table; give the option, or add the key demand to the "
                      "manifest"),
            std::string::npos);
  EXPECT_EQ(error_of([&] { demand_from({"nowhere"}, desk.world(), desk.session()); }).substr(0, 60),
            "2: there is no demand table 'nowhere'; give the file of one,");
  EXPECT_EQ(error_of([&] { demand_from({"nowhere.csv"}, desk.world(), desk.session()); }),
            "6: nowhere.csv: cannot be read as a demand table; check the name and the permissions");
}

}  // namespace
}  // namespace landbridge::test
