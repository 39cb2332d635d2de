// SPDX-License-Identifier: Apache-2.0
#include "base/units.hpp"

#include "base/measures.hpp"

#include <gtest/gtest.h>

#include <type_traits>

namespace landbridge {
namespace {

template <class A, class B>
concept Addable = requires(A a, B b) {
  a + b;
};
template <class A, class B>
concept Multipliable = requires(A a, B b) {
  a* b;
};

TEST(Units, OnlyMeaningfulSumsCompile) {
  EXPECT_TRUE((Addable<Km, Km>));
  EXPECT_FALSE((Addable<Km, Hours>));
  EXPECT_FALSE((Addable<Km, Metres>));
  EXPECT_FALSE((Addable<Km, double>));
  EXPECT_TRUE((Multipliable<Km, double>));
  EXPECT_FALSE((Multipliable<Km, Km>));
  EXPECT_FALSE((std::is_convertible_v<double, Km>));
  EXPECT_FALSE((std::is_convertible_v<Usd, Cents>));
}

TEST(Units, DistanceBySpeedIsTime) {
  EXPECT_EQ((Km{240.0} / KmPerHour{80.0}), Hours{3.0});
  EXPECT_DOUBLE_EQ(Km{3.0} / Km{4.0}, 0.75);
}

TEST(Units, MeasuresRoundHalfAwayFromZero) {
  EXPECT_EQ(to_metres(Km{1.0005}), Metres{1001});
  EXPECT_EQ(to_cents(Usd{-0.125}), Cents{-13});
  EXPECT_EQ(to_seconds(Hours{1.0 / 3.0}), Seconds{1200});
  EXPECT_EQ(to_grams(Kilograms{0.0004}), Grams{0});
}

TEST(Units, MeasuresSurviveTheWayThere) {
  for (std::int64_t amount : {0L, 1L, 59L, 3601L, 123'456'789L, 40'075'017'000L}) {
    EXPECT_EQ(to_metres(to_km(Metres{amount})).value, amount);
    EXPECT_EQ(to_seconds(to_hours(Seconds{amount})).value, amount);
    EXPECT_EQ(to_cents(to_usd(Cents{amount})).value, amount);
    EXPECT_EQ(to_grams(to_kilograms(Grams{amount})).value, amount);
  }
}

TEST(Measures, AddUp) {
  Measures sum;
  const Measures leg{Metres{8000}, Seconds{720}, Seconds{28'800}, Cents{6000}, Grams{1760}};
  sum += leg;
  EXPECT_EQ(sum, leg);
  sum += leg;
  EXPECT_EQ(sum.time(), Seconds{2 * (720 + 28'800)});
  EXPECT_EQ(sum.emissions, Grams{3520});
}

}  // namespace
}  // namespace landbridge
