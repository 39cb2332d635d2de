// SPDX-License-Identifier: Apache-2.0
#include "network_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace landbridge::cases {
namespace {

std::string text_of(const std::filesystem::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST(NetworkFolder, HoldsAManifestAndItsLayers) {
  const TemporaryFolder folder;
  const auto manifest = write_network(
      parse_drawing(lines_of(
          "map\n  A B\nlinks\n  A B rail 1435;1520 length_km=30\nmanifest\n  dwell_cv=0.5\n")),
      folder.path());
  const std::string text = text_of(manifest);
  EXPECT_NE(text.find("name = \"case\"\n"), std::string::npos);
  EXPECT_NE(text.find("reference_date = 2026-05-15\n"), std::string::npos);
  EXPECT_NE(text.find("dwell_cv = 0.5\n"), std::string::npos);
  EXPECT_NE(text.find("kind = \"links\"\nfile = \"links.geojson\"\n"), std::string::npos);
  const std::string links = text_of(folder.path() / "links.geojson");
  EXPECT_NE(links.find(R"("gauge_mm":"1435;1520","length_km":30.0)"), std::string::npos) << links;
  EXPECT_NE(links.find(R"("coordinates":[[60.0,40.0],[60.234796,40.0]])"), std::string::npos)
      << links;
}

TEST(NetworkFolder, IsGoneInTheEnd) {
  std::filesystem::path path;
  {
    const TemporaryFolder folder;
    path = folder.path();
    EXPECT_TRUE(std::filesystem::exists(path));
  }
  EXPECT_FALSE(std::filesystem::exists(path));
}

}  // namespace
}  // namespace landbridge::cases
