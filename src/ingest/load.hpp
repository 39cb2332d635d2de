// SPDX-License-Identifier: Apache-2.0
// A manifest and its layers become a world.
#pragma once

#include "ingest/module.hpp"
#include "model/builder.hpp"

#include <filesystem>

namespace landbridge {

/// Throws Error: io for files that cannot be read, bad_data for what is wrong in them, unless the
/// faults are collected; then the world lacks what was at fault.
World load_world(const std::filesystem::path& manifest, Faults& faults, ReadCountries countries);

/// What the manifest says of its network; no layer is opened.
NetworkCard load_card(const std::filesystem::path& manifest);

}  // namespace landbridge
