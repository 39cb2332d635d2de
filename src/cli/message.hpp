// SPDX-License-Identifier: Apache-2.0
// Sentences as they may stand on a terminal.
#pragma once

#include <string>
#include <string_view>

namespace landbridge {

/// One line without control characters or marks that turn the direction of writing, and without the
/// passwords of database connections.
std::string for_people(std::string_view sentence);

}  // namespace landbridge
