// SPDX-License-Identifier: Apache-2.0
// Scenario files: what is read, and what each complaint says.
#include "ingest/scenario.hpp"

#include "base/error.hpp"
#include "ingest/folder.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

using namespace std::chrono_literals;

std::string error_of(const std::string& text) {
  const Folder folder;
  try {
    read_scenario(folder.write("s.toml", text), {});
  } catch (const Error& error) {
    const std::string sentence = error.what();
    const auto name = sentence.find("s.toml");
    return name == std::string::npos ? sentence : sentence.substr(name);
  }
  return "";
}

TEST(ScenarioFile, IsReadInTheOrderOfTheFile) {
  const Folder folder;
  const Stack stack = read_scenario(folder.write("spring.toml", R"(
title = "Spring"
source = "a;b"
[[set]]
quantity = "border.dwell_h"
border = ["CN", "KZ"]
multiply = 0.5
[[close]]
passage = "hormuz"
mode = ["sea", "ferry"]
from = 2026-03-01
optional = true
)"),
                                    {});
  const Scenario& read = stack.back();
  EXPECT_EQ(read.name, "spring");
  EXPECT_EQ(read.title, "Spring");
  ASSERT_EQ(read.changes.size(), 2U);
  const Change& closing = read.changes[1];
  EXPECT_EQ(closing.deed, Deed::close);
  EXPECT_EQ(closing.what.passages, std::vector<std::string>{"hormuz"});
  EXPECT_EQ(closing.what.modes, (std::vector<std::string>{"sea", "ferry"}));
  EXPECT_EQ(closing.from, Date{2026y / 3 / 1});
  EXPECT_TRUE(closing.is_optional);
  const Change& setting = read.changes[0];
  EXPECT_EQ(setting.quantity, "border.dwell_h");
  EXPECT_EQ(setting.operation, Arithmetic::multiply);
  EXPECT_EQ(setting.amount, 0.5);
}

TEST(ScenarioFile, BeginsWithItsBase) {
  const Folder folder;
  folder.write("low.toml", "[[close]]\nlink = 'a'\n");
  folder.write("middle.toml", "base = 'low'\n[[close]]\nlink = 'b'\n");
  const Stack read =
      read_scenario(folder.write("top.toml", "base = 'middle'\n[[close]]\nlink = 'c'\n"), {});
  std::string order;
  for (const Scenario& one : read) order += one.changes.front().what.links.front();
  EXPECT_EQ(order, "abc");
  EXPECT_EQ(name_of(read), "top");
  folder.write("low.toml", "base = 'top'\n[[close]]\nlink = 'a'\n");
  EXPECT_THROW(read_scenario(folder.path() / "top.toml", {}), Error);
}

TEST(ScenarioFile, ComplainsWithPlaceFaultAndRemedy) {
  EXPECT_EQ(error_of(""),
            "s.toml:1: there is no change; add [[close]], [[open]], [[set]] or [[add]]");
  EXPECT_EQ(error_of("closes = 1"), "s.toml:1: 'closes' is not known; did you mean 'close'?");
  EXPECT_EQ(error_of("close = 1"), "s.toml:1: write each change as [[close]]");
  EXPECT_EQ(error_of("[[close]]\n").substr(0, 29), "s.toml:1: nothing is named; s");
  EXPECT_EQ(error_of("[[close]]\npasage = 'suez'").substr(0, 55),
            "s.toml:2: 'pasage' is not known; did you mean 'passage'");
  EXPECT_EQ(error_of("[[close]]\npassage = 3"),
            "s.toml:2: passage must be a text, or texts such as [\"a\", \"b\"]");
  EXPECT_EQ(error_of("[[close]]\npassage = []"),
            "s.toml:2: passage must be a text, or texts such as [\"a\", \"b\"]");
  EXPECT_EQ(error_of("[[close]]\npassage = 'suez'\nfrom = 2026"),
            "s.toml:3: from must be a day such as 2026-05-15, without quotes");
  EXPECT_EQ(error_of("[[close]]\npassage = 'suez'\nfrom = 2026-03-01\nto = 2026-02-01"),
            "s.toml:4: to lies before from; swap or correct them");
  EXPECT_EQ(error_of("[[set]]\nvalue = 3"), "s.toml:1: 'quantity' is missing; add it");
  EXPECT_EQ(error_of("[[set]]\nquantity = 'length_km'"),
            "s.toml:1: give one of value, multiply and add");
  EXPECT_EQ(error_of("[[set]]\nquantity = 'length_km'\nadd = 1\nmultiply = 2"),
            "s.toml:1: give one of value, multiply and add");
  EXPECT_EQ(error_of("[[set]]\nquantity = 'length_km'\nadd = 'x'"),
            "s.toml:3: add must be a number");
  EXPECT_EQ(error_of("[[set]]\nquantity = 'length_km'\nadd = nan"),
            "s.toml:3: add must be a number");
  EXPECT_NE(error_of("base = 'missing'").find("missing.toml: cannot be read as a scenario"),
            std::string::npos);
}

}  // namespace
}  // namespace landbridge::test
