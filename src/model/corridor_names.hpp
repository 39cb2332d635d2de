// SPDX-License-Identifier: Apache-2.0
// Finds the corridors that a user means.
#pragma once

#include "model/world.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace landbridge {

/// The corridor named by an id, a name or an alias (folded), in this order; nothing if there is
/// none. Throws Error(usage) when an alias names several.
std::optional<CorridorId> find_corridor(const World& world, std::string_view text);

/// The same; throws Error(usage) with the nearest names when there is none.
CorridorId corridor_named(const World& world, std::string_view text);

/// Corridors whose id, name or alias contains the text (folded), by id; all for "".
std::vector<CorridorId> search_corridors(const World& world, std::string_view text);

}  // namespace landbridge
