// SPDX-License-Identifier: Apache-2.0
// What a scenario adds to a network: rows written in the file itself, or whole layers.
#pragma once

#include "ingest/layers.hpp"
#include "ingest/section.hpp"

namespace landbridge {

/// Reads a section [[add]] of a scenario: with a key `file` a layer as a manifest names one, else
/// one row with the columns of its kind; a link may have `line`, an array of [lon, lat]. Throws
/// Error: io for a file that cannot be read, bad_data with file and line for what is wrong.
void read_addition(const Section& section, const std::filesystem::path& file, Harvest& harvest);

}  // namespace landbridge
