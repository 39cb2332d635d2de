// SPDX-License-Identifier: Apache-2.0
// Seeded random worlds of all modes, with borders, gauges, services and things that are shut.
#pragma once

#include "analysis/tiny_world.hpp"
#include "search/random_graph.hpp"

#include <cstdint>

namespace landbridge::test {

/// Places are p0, p1, ... Lengths and prices are such that every term is a whole number of cents.
TinyWorld random_world(std::uint32_t seed);

/// The same rows in another order.
TinyWorld shuffled(TinyWorld tiny, std::uint32_t seed);

/// The same world under other ids of places and links.
TinyWorld renamed(TinyWorld tiny, std::string (*name)(const std::string& id));

/// Twice the price for all that costs money.
TinyWorld at_double_price(TinyWorld tiny);

}  // namespace landbridge::test
