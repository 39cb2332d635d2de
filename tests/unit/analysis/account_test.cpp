// SPDX-License-Identifier: Apache-2.0
// Terms: products of figures that remember where they come from.
#include "analysis/account.hpp"

#include <gtest/gtest.h>

namespace landbridge {
namespace {

const Evidence surveyed{Grade::a, "cpmm"};
const Evidence assumed{Grade::d, ""};

Term running(double km, double kmh) {
  return Term(Effect::moving)
      .times("length_km", km, "km", &surveyed)
      .over("speed_kmh", kmh, "km/h", &assumed);
}

TEST(Term, IsTheProductOfItsFactors) {
  EXPECT_DOUBLE_EQ(running(414, 50).value(), 8.28);
  EXPECT_DOUBLE_EQ(Term(Effect::cost).value(), 1.0);
}

TEST(Term, WritesItsFormula) {
  EXPECT_EQ(running(414, 50).formula(), "414 km / 50 km/h");
  EXPECT_EQ(running(414, 50).times("factor", 0.35, "", nullptr).formula(),
            "414 km / 50 km/h x 0.35");
  EXPECT_EQ(Term(Effect::cost).formula(), "");
}

TEST(Term, IsAsGoodAsItsWorstFigure) {
  EXPECT_EQ(running(1, 1).grade(), Grade::d);
  EXPECT_EQ(Term(Effect::distance).times("length_km", 1, "km", &surveyed).grade(), Grade::a);
  EXPECT_EQ(Term(Effect::dwell).times("half_a_week", 84, "h/week", nullptr).grade(), Grade::a);
}

TEST(Term, AddsToAnotherMeasureAsTheSameProduct) {
  const Term rest = running(120, 60).as(Effect::dwell);
  EXPECT_EQ(rest.effect(), Effect::dwell);
  EXPECT_DOUBLE_EQ(rest.value(), 2.0);
  EXPECT_EQ(rest.factors().size(), 2U);
}

TEST(MeasuresOf, RoundsATermToWholeBaseUnits) {
  const auto of = [](Effect effect, double value) {
    return measures_of(Term(effect).times("figure", value, "", nullptr));
  };
  EXPECT_EQ(of(Effect::distance, 1.2345).distance, Metres{1235});
  EXPECT_EQ(of(Effect::moving, 1.0 / 3.0).moving, Seconds{1200});
  EXPECT_EQ(of(Effect::dwell, 0.5).dwell, Seconds{1800});
  EXPECT_EQ(of(Effect::cost, 10.004).cost, Cents{1000});
  EXPECT_EQ(of(Effect::emissions, 0.0006).emissions, Grams{1});
}

TEST(MeasuresOf, SumsExactlyAfterRoundingEachTerm) {
  const Term third = Term(Effect::cost).times("price", 0.104, "USD", nullptr);
  EXPECT_EQ(measures_of(Account(10, third)).cost, Cents{100});
  Account account(3, third);
  account.push_back(Term(Effect::distance).times("length_km", 7, "km", nullptr));
  account.push_back(Term(Effect::dwell).times("stay", 2, "h", nullptr));
  Measures expected;
  expected.distance = Metres{7000};
  expected.dwell = Seconds{7200};
  expected.cost = Cents{30};
  EXPECT_EQ(measures_of(account), expected);
  EXPECT_EQ(measures_of(Account{}), Measures{});
}

}  // namespace
}  // namespace landbridge
