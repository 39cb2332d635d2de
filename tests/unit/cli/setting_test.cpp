// SPDX-License-Identifier: Apache-2.0
// What is asked but for its ends: conditions of sets of places.
#include "cli/desk.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

using Ids = std::vector<std::string>;

Setting setting(Desk& desk, const QuestionOptions& options, const Ids& from, const Ids& to) {
  return setting_from(options, desk.world(), desk.session(), desk.places(from), desk.places(to));
}

Country country(std::string_view code) { return *Country::from(code); }

TEST(Setting, HasCriterionCargoAndConditions) {
  Desk desk;
  QuestionOptions options;
  options.by = "time";
  const Setting asked = setting(desk, options, {"xa-city"}, {"xb-city"});
  EXPECT_EQ(asked.by->name, "time");
  EXPECT_EQ(asked.cargo->id, "container");
  EXPECT_EQ(asked.conditions.when.date, desk.world().card.reference_date);
}

TEST(Setting, ACountryWithoutTransitIsEnteredIfAPairEndsThereAndLeftIfOneBeginsThere) {
  Desk desk;
  QuestionOptions options;
  options.no_transit = {"XA", "XB", "XC"};
  const Conditions asked =
      setting(desk, options, {"xa-city", "xd-city"}, {"xb-city", "xd-city"}).conditions;
  EXPECT_EQ(asked.no_entry, (std::set{country("XA"), country("XC")}));
  EXPECT_EQ(asked.no_exit, (std::set{country("XB"), country("XC")}));
}

TEST(Setting, NoEndMayBeAvoided) {
  Desk desk;
  QuestionOptions options;
  options.avoid_countries = {"XB"};
  EXPECT_EQ(error_of([&] {
              setting(desk, options, {"xa-city"}, {"xc-city", "xb-city"});
            }),
            "2: --avoid-country XB: Beta is in this country; leave the option out, or use "
            "--no-transit, which lets a route begin or end there");
  options.avoid_countries.clear();
  options.avoid = {"Alpha"};
  EXPECT_EQ(error_of([&] {
              setting(desk, options, {"xb-city", "xa-city"}, {"xc-city"});
            }),
            "2: --avoid xa-city: the route is to begin, stop or end there");
}

TEST(Setting, CoordinatesToAvoidSayWhatTheyAreTakenAs) {
  Desk desk;
  QuestionOptions options;
  options.avoid = {"13.01,50"};
  const Conditions asked = setting(desk, options, {"xa-city"}, {"xb-city"}).conditions;
  EXPECT_EQ(asked.avoided_places.size(), 1U);
  EXPECT_EQ(desk.said(), "landbridge: --avoid 13.01,50 is taken as Gamma, 0.7 km away\n");
}

}  // namespace
}  // namespace landbridge::test
