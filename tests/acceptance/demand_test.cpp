// SPDX-License-Identifier: Apache-2.0
// The demand tables that ship fit the network that ships.
#include "ask.hpp"
#include "cli/demand_options.hpp"
#include "cli/geodata.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <set>

namespace landbridge::acceptance {
namespace {

class ShippedDemand : public testing::Test {
 protected:
  static Session& session() {
    static const CommonOptions options;
    static Session asked(options, std::cerr);
    return asked;
  }
  static Demand table(const std::string& name) {
    return demand_from({name}, session().world(), session());
  }
  static Country country_of(PlaceId place) { return session().world().places[place].country; }

  static std::set<Country> countries_of(const std::vector<PlaceId>& places) {
    std::set<Country> countries;
    for (const PlaceId place : places) countries.insert(country_of(place));
    return countries;
  }

  static std::set<Country> members(const std::string& group) {
    const auto& list = session().world().groups.at(group);
    return {list.begin(), list.end()};
  }
};

TEST_F(ShippedDemand, EveryTableLoads) {
  std::set<std::string> names;
  for (const auto& file : installed_demands()) names.insert(file.stem().string());
  EXPECT_EQ(names, (std::set<std::string>{"asean", "eurasia", "sco"}));
  for (const std::string& name : names) EXPECT_GT(table(name).rows.size(), 50U) << name;
  EXPECT_EQ(demand_from({}, session().world(), session()).name, "eurasia");
}

TEST_F(ShippedDemand, TheOthersArePartsOfTheWhole) {
  const std::set<Country> sco = members("@sco");
  const std::set<Country> asean = members("@asean");
  const auto count = [](const Demand& demand, auto is_meant) {
    return static_cast<std::size_t>(std::ranges::count_if(demand.rows, is_meant));
  };
  const auto within_sco = [&](const DemandRow& row) {
    return sco.contains(country_of(row.from)) && sco.contains(country_of(row.to));
  };
  const auto touches_asean = [&](const DemandRow& row) {
    return asean.contains(country_of(row.from)) || asean.contains(country_of(row.to));
  };
  const Demand all = table("eurasia");
  for (const auto& [name, kept] :
       {std::pair("sco", count(all, within_sco)), std::pair("asean", count(all, touches_asean))})
    EXPECT_EQ(table(name).rows.size(), kept) << name;
  EXPECT_EQ(count(table("sco"), within_sco), count(all, within_sco));
  EXPECT_EQ(count(table("asean"), touches_asean), count(all, touches_asean));
}

TEST_F(ShippedDemand, EveryMemberOfTheScoHasAHub) {
  const std::set<Country> hubs = countries_of(hubs_of(table("sco")));
  for (const Country country : members("@sco"))
    EXPECT_TRUE(hubs.contains(country)) << country.code();
}

TEST_F(ShippedDemand, AseanGulfAndEuropeHaveHubs) {
  struct Missing {
    std::string group;
    std::set<std::string> countries;  // without a hub
  };
  // No row of the table begins or ends in these.
  const std::vector<Missing> known{{"@asean", {"BN", "TL"}}, {"@gulf", {"BH", "KW", "QA"}}};
  const std::set<Country> hubs = countries_of(hubs_of(table("eurasia")));
  for (const Missing& missing : known) {
    std::set<std::string> found;
    for (const Country country : members(missing.group))
      if (!hubs.contains(country)) found.insert(country.code());
    EXPECT_EQ(found, missing.countries) << missing.group;
  }
  for (const char* code : {"DE", "PL", "NL", "BE", "HU", "IT", "GR", "RO", "AT", "ES", "FR"})
    EXPECT_TRUE(hubs.contains(*Country::from(code))) << code;
}

}  // namespace
}  // namespace landbridge::acceptance
