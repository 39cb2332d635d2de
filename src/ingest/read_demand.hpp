// SPDX-License-Identifier: Apache-2.0
// Demand tables: a layer of rows between places of a world.
#pragma once

#include "model/demand.hpp"
#include "model/faults.hpp"
#include "model/world.hpp"

#include <filesystem>

namespace landbridge {

/// The demand table of a file, or of a connection such as "PG:...", called by the stem of the file.
/// Throws Error: io if it cannot be read, bad_data for what is wrong in it unless the faults of
/// rows are collected.
Demand read_demand(const std::filesystem::path& file, const World& world, Faults& faults);

}  // namespace landbridge
