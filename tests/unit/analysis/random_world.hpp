// SPDX-License-Identifier: Apache-2.0
// Seeded random worlds of all modes, with borders, gauges, services and things that are shut.
#pragma once

#include "analysis/tiny_world.hpp"
#include "model/demand.hpp"
#include "search/random_graph.hpp"

#include <cstdint>

namespace landbridge::test {

/// Places are p0, p1, ... Lengths and prices are such that every term is a whole number of cents.
TinyWorld random_world(std::uint32_t seed);

/// The same with limits of all kinds, some below 1 TEU a day, some missing: of links, crossings,
/// transfers and terminals, and defaults of some classes.
TinyWorld with_limits(TinyWorld tiny, std::uint32_t seed);

/// The same with links on corridors c0 to c2, and more sea lanes through a passage.
TinyWorld with_corridors(TinyWorld tiny, std::uint32_t seed);

/// Up to `count` rows between places of a random world.
Demand random_demand(const World& world, std::uint32_t seed, std::uint32_t count);

/// The same rows in another order.
TinyWorld shuffled(TinyWorld tiny, std::uint32_t seed);

/// The same world under other ids of places and links.
TinyWorld renamed(TinyWorld tiny, std::string (*name)(const std::string& id));

/// Twice the price for all that costs money.
TinyWorld at_double_price(TinyWorld tiny);

}  // namespace landbridge::test
