// SPDX-License-Identifier: Apache-2.0
#include "analysis/capacity.hpp"

#include "analysis/price.hpp"

#include <algorithm>

namespace landbridge {
namespace {

constexpr double days_a_week = 7.0;
constexpr double directions = 2.0;

double teu_per_train(const World& world, Country country, std::string_view line_class) {
  const auto* of_class =
      world.parameters.find("train_teu", country, "rail", line_class, world.groups);
  return of_class != nullptr
             ? of_class->value
             : world.parameters.get("train_teu", country, "rail", "default", world.groups).value;
}

const Figure<double>* find(const World& world, std::string_view key, Country country, Mode mode,
                           std::string_view cls) {
  return world.parameters.find(key, country, name_of(mode), cls, world.groups);
}

Limited published(const World& world, const std::optional<Figure<PublishedCapacity>>& capacity,
                  Country country, std::string_view line_class) {
  if (!capacity) return {};
  const auto known = capacity_of(world, capacity->value, country, line_class);
  return known ? Limited({*known, capacity->evidence}) : std::nullopt;
}

// A default of a class as if it had been published in a unit.
Limited by_default(const World& world, std::string_view key, Country country, Mode mode,
                   std::string_view cls, CapacityUnit unit, std::string_view line_class) {
  const auto* figure = find(world, key, country, mode, cls);
  if (figure == nullptr) return {};
  return published(world, Figure<PublishedCapacity>{{figure->value, unit}, figure->evidence},
                   country, line_class);
}

Limited ferry_default(const World& world, Country country, const Service* service) {
  const auto* teu = find(world, "ferry_teu", country, Mode::ferry, "default");
  const auto* usual = find(world, "ferry_sailings_week", country, Mode::ferry, "default");
  const bool is_timed = service != nullptr && service->departures;
  if (teu == nullptr || (!is_timed && usual == nullptr)) return {};
  const double sailings = is_timed ? service->departures->value : usual->value;
  return Limited({TeuPerDay{sailings / days_a_week * teu->value}, teu->evidence});
}

}  // namespace

std::optional<TeuPerDay> capacity_of(const World& world, const PublishedCapacity& published,
                                     Country country, std::string_view line_class) {
  switch (published.unit) {
    case CapacityUnit::teu_per_day:
      return TeuPerDay{published.amount};
    case CapacityUnit::teu_per_year:
      return TeuPerDay{published.amount / days_a_year / directions};
    case CapacityUnit::train_pairs_per_day:
      return TeuPerDay{published.amount * teu_per_train(world, country, line_class)};
    case CapacityUnit::mt_per_year: {
      const auto& tonnes = world.parameters.get("tonnes_per_teu", {}, "*", "default", world.groups);
      return TeuPerDay{published.amount * 1e6 / days_a_year / tonnes.value / directions};
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

Limited limit_of(const World& world, const Link& link, const Service* service) {
  const Country country = world.places[link.from].country;
  const std::string_view cls = line_class_of(link);
  if (link.capacity) return published(world, link.capacity, country, cls);
  switch (link.mode) {
    case Mode::rail:
      return by_default(world, "capacity_train_pairs_day", country, link.mode, cls,
                        CapacityUnit::train_pairs_per_day, cls);
    case Mode::road:
      return by_default(world, "capacity_trucks_day", country, link.mode, cls,
                        CapacityUnit::trucks_per_day, cls);
    case Mode::ferry:
      return ferry_default(world, country, service);
    case Mode::inland_waterway:
      return by_default(world, "waterway_mt_year", country, link.mode, "default",
                        CapacityUnit::mt_per_year, cls);
    case Mode::sea:
      break;
  }
  return {};
}

Limited limit_of(const World& world, const Crossing& crossing, const Link& link) {
  const Country country = world.places[link.from].country;
  if (crossing.capacity) return published(world, crossing.capacity, country, line_class_of(link));
  if (crossing.mode != Mode::road) return {};
  return by_default(world, "capacity_trucks_day", country, Mode::road, "border",
                    CapacityUnit::trucks_per_day, "default");
}

Limited limit_of(const World& world, const Transfer& transfer, const Place& place) {
  if (transfer.capacity) return published(world, transfer.capacity, place.country, "default");
  if (transfer.method != Method::transload && transfer.method != Method::bogie_exchange) return {};
  return by_default(world, "capacity_train_pairs_day", place.country, Mode::rail,
                    name_of(transfer.method), CapacityUnit::train_pairs_per_day, "default");
}

Limited limit_of(const World& world, const Terminal* terminal, const Place& place, Mode mode) {
  if (terminal != nullptr) return published(world, terminal->capacity, place.country, "default");
  return by_default(world, "terminal_teu_day", place.country, mode, "default",
                    CapacityUnit::teu_per_day, "default");
}

ReliefUnit relief_unit(const World& world, Country country, Mode mode,
                       std::string_view line_class) {
  switch (mode) {
    case Mode::rail:
      return {"train a day",
              capacity_of(world, {1.0, CapacityUnit::train_pairs_per_day}, country, line_class)};
    case Mode::road: {
      const Limited gate = by_default(world, "capacity_trucks_day", country, mode, "gate",
                                      CapacityUnit::trucks_per_day, line_class);
      return {"gate", gate ? std::optional(gate->value) : std::nullopt};
    }
    case Mode::ferry: {
      const auto* teu = find(world, "ferry_teu", country, mode, "default");
      return {"sailing a day", teu ? std::optional(TeuPerDay{teu->value}) : std::nullopt};
    }
    case Mode::inland_waterway:
      return {"Mt a year",
              capacity_of(world, {1.0, CapacityUnit::mt_per_year}, country, line_class)};
    case Mode::sea:
      break;
  }
  return {"ship", {}};
}

ReliefUnit crane(const World& world, Country country, Mode mode) {
  if (mode == Mode::ferry) return relief_unit(world, country, mode, "default");
  const auto* figure = find(world, "crane_teu_day", country, mode, "default");
  return {"crane", figure ? std::optional(TeuPerDay{figure->value}) : std::nullopt};
}

}  // namespace landbridge
