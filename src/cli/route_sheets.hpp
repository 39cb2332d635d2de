// SPDX-License-Identifier: Apache-2.0
// The sheets of a route: a row per leg with its line, a row per place with its role.
#pragma once

#include "analysis/route.hpp"
#include "base/sheet.hpp"

namespace landbridge {

/// Where each column of the legs stands.
struct LegColumn {
  enum : std::size_t {
    number,
    kind,
    mode,
    gauge,
    from_id,
    from_name,
    from_country,
    from_lon,
    from_lat,
    to_id,
    to_name,
    to_country,
    to_lon,
    to_lat,
    countries,
    distance,
    moving,
    dwell,
    time,
    cost,
    emissions,
    method,
    link,
    passage
  };
};

Sheet legs_sheet(const World& world, const Question& question, const Route& route);

/// Origin, stops, destination, and the places of borders and transfers between, in order of travel.
Sheet places_sheet(const World& world, const Question& question, const Route& route);

}  // namespace landbridge
