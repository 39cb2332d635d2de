// SPDX-License-Identifier: Apache-2.0
#include "cli/variations.hpp"

#include "cli/desk.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

using Amounts = std::vector<double>;
using Words = std::vector<std::string>;

TEST(Variation, HasQuantityWordsSignAndAmounts) {
  const Variation one = variation_from(
      "  border.dwell   country=KZ,UZ within=@sco border=CN-KZ x 0.5..1.5 step 0.5 ");
  EXPECT_EQ(one.change.deed, Deed::set);
  EXPECT_EQ(one.change.quantity, "border.dwell");
  EXPECT_EQ(one.change.operation, Arithmetic::multiply);
  EXPECT_EQ(one.change.what.countries, (Words{"KZ", "UZ"}));
  EXPECT_EQ(one.change.what.within, Words{"@sco"});
  EXPECT_EQ(one.change.what.border, (Words{"CN", "KZ"}));
  EXPECT_EQ(one.amounts, (Amounts{0.5, 1.0, 1.5}));
  EXPECT_EQ(one.name, "border.dwell country=KZ,UZ within=@sco border=CN-KZ x");
}

TEST(Variation, TakesQuotesClassesAndAllSigns) {
  const Variation quoted = variation_from(
      "transfer.queue_h place=\"Khorgos, dry port\",'Xi an',Xi'an place=Dostyk + -10..10 step 10");
  EXPECT_EQ(quoted.change.what.places, (Words{"Khorgos, dry port", "Xi an", "Xi'an", "Dostyk"}));
  EXPECT_EQ(quoted.change.operation, Arithmetic::add);
  EXPECT_EQ(quoted.amounts, (Amounts{-10.0, 0.0, 10.0}));
  const Variation set = variation_from("parameter.speed_kmh mode=road class=primary = 40, 50");
  EXPECT_EQ(set.change.line_class, "primary");
  EXPECT_EQ(set.change.operation, Arithmetic::to);
  EXPECT_EQ(set.amounts, (Amounts{40.0, 50.0}));
  for (const char* times : {"speed x2", "speed X 2", "speed × 2", "speed *2", "speed\tx\t2"})
    EXPECT_EQ(variation_from(times).name, "speed x") << times;
  EXPECT_EQ(variation_from("speed=5").change.operation, Arithmetic::to);
  EXPECT_EQ(variation_from("speed +-5").amounts, Amounts{-5.0});
}

TEST(Variation, RangesMeetTheirEndsInRoundFigures) {
  const auto amounts = [](const std::string& range) {
    return variation_from("speed x " + range).amounts;
  };
  EXPECT_EQ(amounts("0.5..1.5 step 0.1"),
            (Amounts{0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5}));
  EXPECT_EQ(amounts("-0.3..0.3 step 0.1"), (Amounts{-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3}));
  EXPECT_EQ(amounts("3..3 step 1"), Amounts{3.0});
  EXPECT_EQ(amounts("0..1e-3step5e-4"), (Amounts{0.0, 0.0005, 0.001}));
  EXPECT_EQ(amounts("0..99999 step 1").size(), 100000U);
  EXPECT_EQ(amounts("0.1..0.7 step 0.1").back(), 0.7);
}

TEST(Variation, SaysWhatToWrite) {
  const std::vector<std::pair<std::string, std::string>> faults{
      {"", "it does not begin with a quantity"},
      {"x 1,2", "'1,2' is neither WORD=VALUE"},
      {"country=KZ x 1", "it does not begin with a quantity"},
      {"= 5", "it does not begin with a quantity"},
      {"speed", "x, + or = and amounts are missing"},
      {"speed 0.5..1 step 0.1", "'0.5..1' is neither WORD=VALUE nor x, + or ="},
      {"speed countr=KZ x 1", "'countr' chooses nothing; did you mean 'country'?"},
      {"speed country= x 1", "country= names nothing"},
      {"speed country=KZ, x 1", "country= names nothing"},
      {"speed place=\"A x 1", "a quote is not closed"},
      {"speed place=\"A\"B x 1", "a quote ends within a word"},
      {"parameter.k class=a,b = 1", "class can be one only"},
      {"speed x", "no amounts are given"},
      {"speed x 1,,2", "'' is no number"},
      {"speed x 1,nan", "'nan' is no number"},
      {"speed x 1e999", "is no number"},
      {"speed x 1..2", "the range has no step"},
      {"speed x 1..2 step", "'' is no number"},
      {"speed x 1..2 step 0", "leads nowhere"},
      {"speed x 1..2 step -1", "leads nowhere"},
      {"speed x 2..1 step 1", "2 lies above 1"},
      {"speed x 0..1 step 0.3", "steps of 0.3 from 0 do not meet 1"},
      {"speed x 0..1 step 1e-9", "more than 100000 amounts"},
      {"speed x 0..1e308 step 1e-300", "more than 100000 amounts"},
      {"speed x 1e15..1000000000000010 step 1", "is lost at"},
      {"speed x 1...2 step 1", "three dots"},
  };
  for (const auto& [spec, fault] : faults) {
    const std::string said = error_of([&] { variation_from(spec); });
    EXPECT_TRUE(said.starts_with("2: --vary '")) << spec << ": " << said;
    EXPECT_NE(said.find(fault), std::string::npos) << spec << ": " << said;
    EXPECT_NE(said.find("; write "), std::string::npos) << spec << ": " << said;
  }
}

TEST(Variation, AnyBytesAreReadOrRefused) {
  const std::string alphabet = "x+=. ,\"'1-\xc3\x97\xffstep";
  std::uint32_t seed = 1;
  for (int trial = 0; trial < 20000; ++trial) {
    std::string spec = trial % 2 == 0 ? "speed " : "";
    for (int i = 0; i < trial % 17; ++i) {
      seed = seed * 1664525U + 1013904223U;
      spec += alphabet[(seed >> 16U) % alphabet.size()];
    }
    const std::string said = error_of([&] { variation_from(spec); });
    EXPECT_TRUE(said == "no error" || said.starts_with("2: --vary '")) << spec << ": " << said;
  }
}

TEST(Variations, RefuseTwins) {
  EXPECT_NE(error_of([] {
              variations_from({"speed x 1", "speed  x  2"});
            }).find("'speed x' is varied twice"),
            std::string::npos);
  EXPECT_EQ(variations_from({"speed x 1", "speed + 2"}).size(), 2U);
}

TEST(Variations, RefuseTooManyPoints) {
  const std::string thousand = " x 1..1000 step 1";
  EXPECT_EQ(error_of([&] {
              variations_from({"speed" + thousand, "fare x 1..100 step 1"});
            }),
            "no error");
  EXPECT_EQ(error_of([&] {
              variations_from({"speed" + thousand, "fare x 1..101 step 1"});
            }),
            "2: --vary: the grid has more than 100000 points; take longer steps or fewer amounts");
}

}  // namespace
}  // namespace landbridge::test
