// SPDX-License-Identifier: Apache-2.0
// The table of rules between countries, networks/borders.toml (docs/data.md).
#pragma once

#include "model/drafts.hpp"

#include <filesystem>

namespace landbridge {

/// Adds the rules of a file. Throws Error: io if it cannot be read, bad_data with file and line for
/// what is wrong in it; when faults are collected, a rule or member at fault is left out instead.
void read_borders(const std::filesystem::path& file, Drafts& drafts, Faults& faults);

}  // namespace landbridge
