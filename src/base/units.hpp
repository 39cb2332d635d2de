// SPDX-License-Identifier: Apache-2.0
// Quantities with their unit in the type: a number without a unit crosses no function border.
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>

namespace landbridge {

/// A number of one unit. Offers only what has a meaning: sum, difference, order, scaling, ratio.
template <class Unit, class Rep = double>
struct Quantity {
  Rep value{};

  friend constexpr auto operator<=>(Quantity, Quantity) = default;
  friend constexpr Quantity operator+(Quantity a, Quantity b) { return {a.value + b.value}; }
  friend constexpr Quantity operator-(Quantity a, Quantity b) { return {a.value - b.value}; }
  friend constexpr Quantity operator*(Quantity a, Rep factor) { return {a.value * factor}; }
  friend constexpr double operator/(Quantity a, Quantity b) {
    return static_cast<double>(a.value) / static_cast<double>(b.value);
  }
  constexpr Quantity& operator+=(Quantity other) {
    value += other.value;
    return *this;
  }
};

// Figures as they are published: real numbers.
using Km = Quantity<struct KmUnit>;
using Hours = Quantity<struct HoursUnit>;
using KmPerHour = Quantity<struct KmPerHourUnit>;
using Usd = Quantity<struct UsdUnit>;
using UsdPerHour = Quantity<struct UsdPerHourUnit>;
using UsdPerTonne = Quantity<struct UsdPerTonneUnit>;
using Kilograms = Quantity<struct KilogramUnit>;
using Tonnes = Quantity<struct TonneUnit>;
using Teu = Quantity<struct TeuUnit>;
using TeuPerDay = Quantity<struct TeuPerDayUnit>;
using TeuPerYear = Quantity<struct TeuPerYearUnit>;
using PerWeek = Quantity<struct PerWeekUnit>;

// Measures of an answer: whole numbers, so that legs add up to their total exactly.
using Metres = Quantity<struct MetreUnit, std::int64_t>;
using Seconds = Quantity<struct SecondUnit, std::int64_t>;
using Cents = Quantity<struct CentUnit, std::int64_t>;
using Grams = Quantity<struct GramUnit, std::int64_t>;

constexpr Hours operator/(Km distance, KmPerHour speed) { return {distance.value / speed.value}; }

inline Metres to_metres(Km d) { return {std::llround(d.value * 1000.0)}; }
inline Seconds to_seconds(Hours t) { return {std::llround(t.value * 3600.0)}; }
inline Cents to_cents(Usd money) { return {std::llround(money.value * 100.0)}; }
inline Grams to_grams(Kilograms mass) { return {std::llround(mass.value * 1000.0)}; }

constexpr Km to_km(Metres d) { return {static_cast<double>(d.value) / 1000.0}; }
constexpr Hours to_hours(Seconds t) { return {static_cast<double>(t.value) / 3600.0}; }
constexpr Usd to_usd(Cents money) { return {static_cast<double>(money.value) / 100.0}; }
constexpr Kilograms to_kilograms(Grams mass) { return {static_cast<double>(mass.value) / 1000.0}; }

}  // namespace landbridge
