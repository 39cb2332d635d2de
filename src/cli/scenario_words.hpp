// SPDX-License-Identifier: Apache-2.0
// Scenarios in words.
#pragma once

#include "model/apply_scenario.hpp"

#include <string>

namespace landbridge {

/// "closes 3 links: passage hormuz; mode sea, ferry; from 2026-03-01 to 2026-06-22".
std::string words_of(const AppliedChange& made);

/// Where the stay that was set is part of a gauge change, as a sentence.
std::string in_queues_warning(const AppliedChange& made);

/// What a closure leaves open beside what it closes, as a sentence.
std::string left_open_warning(const AppliedChange& made);

}  // namespace landbridge
