// SPDX-License-Identifier: Apache-2.0
// Capacities in one unit: TEU per day and direction, published or the documented default of a
// class. Formulas: docs/model.md.
#pragma once

#include "model/link.hpp"
#include "model/world.hpp"

#include <optional>
#include <string_view>

namespace landbridge {

inline constexpr double days_a_year = 365.0;

/// Mt/yr x 10^6 / 365 / tonnes per TEU / 2; TEU a year / 365 / 2; train pairs per day x TEU per
/// train; trucks per day x TEU per truck; ships count as unlimited (nothing). Country and line
/// class choose the parameters.
std::optional<TeuPerDay> capacity_of(const World& world, const PublishedCapacity& published,
                                     Country country, std::string_view line_class);

/// The capacity of a link, if one is published.
std::optional<TeuPerDay> capacity_of(const World& world, const Link& link);

/// The smaller of two, where nothing means no limit known.
std::optional<TeuPerDay> narrower(std::optional<TeuPerDay> a, std::optional<TeuPerDay> b);

/// What limits something, with its evidence: published, or the parameter that stands for its class
/// (grade D in the shipped network). Nothing = not limited.
using Limited = std::optional<Figure<TeuPerDay>>;

/// A link in one direction. Defaults: rail `capacity_train_pairs_day` of its class, road
/// `capacity_trucks_day` of its class, ferries `ferry_teu` x departures a week / 7 (of the service,
/// or `ferry_sailings_week`), waterways `waterway_mt_year`; the sea has none.
Limited limit_of(const World& world, const Link& link, const Service* service);

/// A crossing in its direction, by a link of its mode. Default: by road, `capacity_trucks_day` of
/// class `border`; others are limited by their lines only.
Limited limit_of(const World& world, const Crossing& crossing, const Link& link);

/// A transfer at a place by itself. Default: gauge changes by transload or bogie exchange,
/// `capacity_train_pairs_day` of the class that is called as the method; others are limited by
/// their terminals only.
Limited limit_of(const World& world, const Transfer& transfer, const Place& place);

/// The terminal of a mode at a place, in each direction. `terminal` may be null. Default:
/// `terminal_teu_day` of the mode; the road has none.
Limited limit_of(const World& world, const Terminal* terminal, const Place& place, Mode mode);

/// The least thing that relieves a limit, in words and in TEU per day and direction.
struct ReliefUnit {
  std::string_view words;  // "train a day"
  std::optional<TeuPerDay> amount;
};

/// By rail one train a day each way, by road one gate (`capacity_trucks_day` of class `gate`), by
/// ferry one sailing a day, by waterway a million tonnes a year.
ReliefUnit relief_unit(const World& world, Country country, Mode mode, std::string_view line_class);

/// At a terminal: one crane (`crane_teu_day`); of a ferry, one sailing a day.
ReliefUnit crane(const World& world, Country country, Mode mode);

}  // namespace landbridge
