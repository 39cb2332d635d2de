// SPDX-License-Identifier: Apache-2.0
#include "analysis/capacity.hpp"

#include "analysis/price.hpp"

#include <algorithm>

namespace landbridge {
namespace {

double teu_per_train(const World& world, Country country, std::string_view line_class) {
  const auto* of_class =
      world.parameters.find("train_teu", country, "rail", line_class, world.groups);
  return of_class != nullptr
             ? of_class->value
             : world.parameters.get("train_teu", country, "rail", "default", world.groups).value;
}

}  // namespace

std::optional<TeuPerDay> capacity_of(const World& world, const PublishedCapacity& published,
                                     Country country, std::string_view line_class) {
  constexpr double days_a_year = 365.0;
  switch (published.unit) {
    case CapacityUnit::teu_per_day:
      return TeuPerDay{published.amount};
    case CapacityUnit::train_pairs_per_day:
      return TeuPerDay{published.amount * teu_per_train(world, country, line_class)};
    case CapacityUnit::mt_per_year: {
      const auto& tonnes = world.parameters.get("tonnes_per_teu", {}, "*", "default", world.groups);
      return TeuPerDay{published.amount * 1e6 / days_a_year / tonnes.value / 2.0};
    }
    case CapacityUnit::trucks_per_day: {
      const auto& teu = world.parameters.get("truck_teu", {}, "road", "default", world.groups);
      return TeuPerDay{published.amount * teu.value};
    }
    case CapacityUnit::ships_per_day:
      break;
  }
  return {};
}

std::optional<TeuPerDay> capacity_of(const World& world, const Link& link) {
  if (!link.capacity) return {};
  return capacity_of(world, link.capacity->value, world.places[link.from].country,
                     line_class_of(link));
}

std::optional<TeuPerDay> narrower(std::optional<TeuPerDay> a, std::optional<TeuPerDay> b) {
  if (!a || !b) return a ? a : b;
  return std::min(*a, *b);
}

}  // namespace landbridge
