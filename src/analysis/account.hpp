// SPDX-License-Identifier: Apache-2.0
// Why something takes what it takes: every measure as a product of figures with their evidence.
#pragma once

#include "base/measures.hpp"
#include "model/evidence.hpp"

#include <array>
#include <cassert>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// Which of the five measures a term adds to.
enum class Effect : std::uint8_t { distance, moving, dwell, cost, emissions };

struct EffectRow {
  std::string_view key;   // as in JSON
  std::string_view unit;  // of the value of a term
};
inline constexpr std::array<EffectRow, 5> effects{{{"distance_km", "km"},
                                                   {"moving_h", "h"},
                                                   {"dwell_h", "h"},
                                                   {"cost_usd", "USD"},
                                                   {"emissions_kgco2e", "kg CO2e"}}};

enum class Operation : std::uint8_t { times, over };

/// One figure of a product. Names, units and evidence belong to the world or the program.
struct Factor {
  std::string_view name;  // "length_km", "tariff_usd_teu_km"
  double value{};
  std::string_view unit;
  const Evidence* evidence = nullptr;  // null: a definition, such as hours a week
  Operation operation = Operation::times;
};

/// A product of up to eight factors that adds to one measure.
class Term {
 public:
  explicit Term(Effect effect) : effect_(effect) {}

  Term& times(std::string_view name, double value, std::string_view unit,
              const Evidence* evidence) {
    return push({name, value, unit, evidence, Operation::times});
  }
  Term& over(std::string_view name, double value, std::string_view unit, const Evidence* evidence) {
    return push({name, value, unit, evidence, Operation::over});
  }

  /// The same product as it adds to another measure.
  Term as(Effect effect) const {
    Term copy = *this;
    copy.effect_ = effect;
    return copy;
  }

  Effect effect() const { return effect_; }
  std::span<const Factor> factors() const { return std::span(factors_).first(count_); }

  /// In the unit of its effect.
  double value() const;

  /// The worst grade among its factors; A if none has evidence.
  Grade grade() const;

  /// "414 km / 50 km/h".
  std::string formula() const;

 private:
  Term& push(Factor factor) {
    assert(count_ < factors_.size());
    factors_[count_++] = factor;
    return *this;
  }

  Effect effect_;
  std::array<Factor, 8> factors_{};
  std::size_t count_ = 0;
};

/// All that one arc adds up.
using Account = std::vector<Term>;

/// What a term adds: its value in whole base units, the other measures zero.
Measures measures_of(const Term& term);

/// The sum of its terms, each rounded to whole base units first.
Measures measures_of(const Account& account);

}  // namespace landbridge
