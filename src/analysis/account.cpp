// SPDX-License-Identifier: Apache-2.0
#include "analysis/account.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace landbridge {

double Term::value() const {
  double product = 1.0;
  for (const Factor& factor : factors())
    product =
        factor.operation == Operation::times ? product * factor.value : product / factor.value;
  return product;
}

Grade Term::grade() const {
  Grade worst = Grade::a;
  for (const Factor& factor : factors())
    if (factor.evidence != nullptr) worst = std::max(worst, factor.evidence->grade);
  return worst;
}

std::string Term::formula() const {
  std::string text;
  for (const Factor& factor : factors()) {
    if (!text.empty()) text += factor.operation == Operation::times ? " x " : " / ";
    text += fmt::format("{:.6g}", factor.value);
    if (!factor.unit.empty()) text += fmt::format(" {}", factor.unit);
  }
  return text;
}

namespace {

// Sums of thousands of legs stay far from the end of 64 bits, whatever figures were multiplied.
double bounded(double value) {
  constexpr double most = 1e9;
  return std::isfinite(value) ? std::clamp(value, 0.0, most) : most;
}

}  // namespace

Measures measures_of(const Term& term) {
  const double value = bounded(term.value());
  Measures measures;
  switch (term.effect()) {
    case Effect::distance:
      measures.distance = to_metres(Km{value});
      break;
    case Effect::moving:
      measures.moving = to_seconds(Hours{value});
      break;
    case Effect::dwell:
      measures.dwell = to_seconds(Hours{value});
      break;
    case Effect::cost:
      measures.cost = to_cents(Usd{value});
      break;
    case Effect::emissions:
      measures.emissions = to_grams(Kilograms{value});
      break;
  }
  return measures;
}

Measures measures_of(const Account& account) {
  Measures sum;
  for (const Term& term : account) sum += measures_of(term);
  return sum;
}

}  // namespace landbridge
