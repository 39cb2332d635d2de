// SPDX-License-Identifier: Apache-2.0
// The network of 2019 is not that of 2022, 2026 or 2030: lines open, borders shut.
#include "analysis/permit.hpp"
#include "ask.hpp"
#include "cli/geodata.hpp"

#include <gtest/gtest.h>

namespace landbridge::acceptance {
namespace {

using namespace std::chrono_literals;

// The links that are open to freight in the middle of May, by number.
std::vector<std::uint32_t> open_in(const World& world, std::chrono::year year) {
  Conditions conditions;
  conditions.when = {year / 5 / 15, false};
  const Permit permit(world, conditions);
  std::vector<std::uint32_t> open;
  for (const LinkId link : world.links.keys())
    if (permit.allows({link, true}) || permit.allows({link, false})) open.push_back(link.index);
  return open;
}

TEST(Years, GiveDifferentNetworks) {
  Faults faults;
  const World world = geodata_module().load(LANDBRIDGE_SOURCE "/networks/eurasia.toml", faults,
                                            ReadCountries::if_needed);
  const auto of_2019 = open_in(world, 2019y);
  const auto of_2022 = open_in(world, 2022y);
  const auto of_2026 = open_in(world, 2026y);
  const auto of_2030 = open_in(world, 2030y);
  EXPECT_NE(of_2019, of_2022);
  EXPECT_NE(of_2022, of_2026);
  EXPECT_LT(of_2019.size(), of_2026.size());
  EXPECT_LT(of_2026.size(), of_2030.size());
}

TEST(Years, TheChinaLaosRailwayOpensAtTheEndOf2021) {
  const std::vector<std::string> question{"route", "Kunming", "Vientiane South", "--modes", "rail"};
  const auto on = [&](const char* day) {
    auto asked = question;
    asked.insert(asked.end(), {"--date", day});
    return ask(asked).status;
  };
  EXPECT_EQ(on("2019-05-15"), 3);
  EXPECT_EQ(on("2022-05-15"), 0);
}

TEST(Years, TheBorderOfPakistanAndAfghanistanShutsInOctober2025) {
  const auto on = [](const char* day) {
    return ask({"route", "Peshawar", "Jalalabad", "--modes", "road", "--avoid-country", "IR,CN",
                "--date", day})
        .status;
  };
  EXPECT_EQ(on("2025-10-01"), 0);
  EXPECT_EQ(on("2026-05-15"), 3);
}

}  // namespace
}  // namespace landbridge::acceptance
