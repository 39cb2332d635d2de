// SPDX-License-Identifier: Apache-2.0
// Scenario files: TOML to what is added and a list of changes.
#pragma once

#include "model/scenario.hpp"

#include <filesystem>
#include <vector>

namespace landbridge {

/// The scenario of a file, its bases first. A base is a file beside the one that names it, or one
/// of those that are installed. Throws Error: io if a file cannot be read, bad_data with file and
/// line for what is wrong in it.
Stack read_scenario(const std::filesystem::path& file,
                    const std::vector<std::filesystem::path>& installed);

}  // namespace landbridge
