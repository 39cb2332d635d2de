// SPDX-License-Identifier: Apache-2.0
#include "analysis/account.hpp"

#include <fmt/format.h>

#include <algorithm>

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

Measures measures_of(const Term& term) {
  Measures measures;
  switch (term.effect()) {
    case Effect::distance:
      measures.distance = to_metres(Km{term.value()});
      break;
    case Effect::moving:
      measures.moving = to_seconds(Hours{term.value()});
      break;
    case Effect::dwell:
      measures.dwell = to_seconds(Hours{term.value()});
      break;
    case Effect::cost:
      measures.cost = to_cents(Usd{term.value()});
      break;
    case Effect::emissions:
      measures.emissions = to_grams(Kilograms{term.value()});
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
