// SPDX-License-Identifier: Apache-2.0
#include "drawing.hpp"

#include "base/error.hpp"

#include <gtest/gtest.h>

namespace landbridge::cases {
namespace {

TEST(Drawing, IsAMapAndSectionsAfterTheProse) {
  const Drawing drawing = parse_drawing(lines_of(R"(Two places, one line.

map (one cell = 2.5 km)
  A  B

     C
links  # two of them
  A B rail   # the first

  B C road
file shut.toml
  name = "shut"

    indented = 1
)"));
  EXPECT_EQ(drawing.side, Km{2.5});
  EXPECT_EQ(drawing.map, (Lines{"A  B", "", "   C"}));
  EXPECT_EQ(drawing.sections.at("links").size(), 2U);
  EXPECT_EQ(drawing.sections.at("links")[0].size(), 3U);
  EXPECT_EQ(drawing.files.at("shut.toml"), (Lines{"name = \"shut\"", "", "  indented = 1"}));
}

TEST(Drawing, MayBeTheShippedNetwork) {
  EXPECT_TRUE(parse_drawing(lines_of("The real one.\n\nnetwork eurasia\n")).is_shipped);
}

TEST(Drawing, RefusesALineThatIsNoSection) {
  EXPECT_THROW(parse_drawing(lines_of("map\n  A B\nlinx\n  A B rail\n")), Error);
}

TEST(Drawing, RefusesACellWithoutASize) {
  EXPECT_THROW(parse_drawing(lines_of("map (one cell = big)\n  A\n")), Error);
}

}  // namespace
}  // namespace landbridge::cases
