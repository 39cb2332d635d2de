// SPDX-License-Identifier: Apache-2.0
// The layers that ship keep what they promise of their sources.
#include "ask.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace landbridge::acceptance {
namespace {

namespace fs = std::filesystem;

TEST(ShippedData, HasNoError) {
  const auto answer = json_of({"network", "check"});
  EXPECT_EQ(answer["errors"], 0);
}

// A copy of the shipped network with one more row in a table.
std::string network_with(const Folder& folder, const std::string& table, const std::string& row) {
  const fs::path source = LANDBRIDGE_SOURCE;
  fs::copy(source / "geodata", folder / "geodata");
  fs::create_directory(folder / "networks");
  for (const char* name : {"eurasia.toml", "borders.toml"})
    fs::copy(source / "networks" / name, (folder / "networks") / name);
  fs::copy(source / "networks" / "od", (folder / "networks") / "od");
  std::ofstream((folder / "geodata") / table, std::ios::app) << row << '\n';
  return ((folder / "networks") / "eurasia.toml").string();
}

TEST(ShippedData, AFigureOnSomebodysWordMustSayWhose) {
  const Folder sound;
  EXPECT_EQ(ask({"sources", "-n", network_with(sound, "cargoes.csv", "x,X,1,9,1,2,D,,")}).status,
            0);
  const Folder folder;
  const std::string network = network_with(folder, "cargoes.csv", "x,X,1,9,1,2,B,,");
  const Reply refused = ask({"sources", "-n", network});
  EXPECT_EQ(refused.status, 4);
  EXPECT_NE(refused.err.find("source is empty and the grade is B; name the source, or grade the "
                             "figure D"),
            std::string::npos)
      << refused.err;
  EXPECT_EQ(ask({"network", "check", "-n", network}).status, 5);
}

TEST(ShippedData, DefaultsAndSourcedFiguresAreAllFigures) {
  const auto answer = json_of({"sources", "--default"});
  std::size_t defaults = 0;
  for (const auto& share : answer["shares"]) {
    EXPECT_LE(share["defaults"], share["figures"]);
    defaults += share["defaults"].get<std::size_t>();
  }
  EXPECT_EQ(defaults, answer["figures"].size());
}

}  // namespace
}  // namespace landbridge::acceptance
