// SPDX-License-Identifier: Apache-2.0
// Scenario files: TOML to a list of changes.
#pragma once

#include "model/scenario.hpp"

#include <filesystem>

namespace landbridge {

/// The scenario of a file, the changes of its `base` (a file beside it) first. Throws Error: io if
/// a file cannot be read, bad_data with file and line for what is wrong in it.
Scenario read_scenario(const std::filesystem::path& file);

}  // namespace landbridge
