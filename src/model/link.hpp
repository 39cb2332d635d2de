// SPDX-License-Identifier: Apache-2.0
// A link: a stretch of one mode between two places; and the services that run on it.
#pragma once

#include "base/id.hpp"
#include "base/point.hpp"
#include "base/units.hpp"
#include "model/calendar.hpp"
#include "model/corridor.hpp"
#include "model/evidence.hpp"
#include "model/mode.hpp"
#include "model/place.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace landbridge {

using LinkId = Id<struct LinkTag>;

enum class CapacityUnit : std::uint8_t {
  teu_per_day,
  teu_per_year,
  train_pairs_per_day,
  mt_per_year,
  trucks_per_day,
  ships_per_day
};
inline constexpr std::array<std::string_view, 6> capacity_unit_names{
    "teu_per_day", "teu_per_year",   "train_pairs_per_day",
    "mt_per_year", "trucks_per_day", "ships_per_day"};
std::optional<CapacityUnit> capacity_unit_from(std::string_view name);

/// A capacity as published: teu_per_day, train_pairs_per_day and trucks_per_day per direction,
/// teu_per_year and mt_per_year for both directions together (analysis/capacity.hpp).
struct PublishedCapacity {
  double amount{};
  CapacityUnit unit = CapacityUnit::teu_per_day;
};

struct Link {
  std::string id;  // slug; sorts the links of a world
  PlaceId from;
  PlaceId to;
  Mode mode = Mode::rail;
  Figure<Km> length;
  std::optional<Figure<KmPerHour>> speed;
  std::vector<Gauge> gauges;  // rail: at least one; otherwise empty
  std::optional<int> tracks;
  std::optional<bool> electrified;
  std::string
      line_class;  // road: motorway, primary, mountain, unpaved; sea: deepsea, feeder, caspian
  std::optional<Figure<PublishedCapacity>> capacity;
  Availability availability;
  bool is_freight = true;  // passenger-only lines are kept and never used
  bool is_oneway = false;
  std::vector<std::string> passages;
  std::vector<CorridorId> corridors;  // ascending
  std::vector<Point> line;            // from first to last place, both ends included
  std::string notes;
};

/// A service on a link, per direction: how often it leaves, how long one waits, what it costs.
struct Service {
  LinkId link;
  bool forward = true;  // from the link's `from` to its `to`
  std::optional<PerWeek> departures;
  std::optional<Hours> wait_p50;
  std::optional<Hours> wait_p90;
  std::optional<Usd> fare_per_teu;  // replaces the tariff per km
  Evidence evidence;
  std::string notes;
};

}  // namespace landbridge
