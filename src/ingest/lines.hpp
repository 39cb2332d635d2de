// SPDX-License-Identifier: Apache-2.0
// Lines that come in parts.
#pragma once

#include "base/point.hpp"

#include <optional>
#include <vector>

namespace landbridge {

using Line = std::vector<Point>;

/// The parts put end to end, in any order and turned where needed; the first part keeps its
/// direction. Nothing if they do not make one line.
std::optional<Line> joined(std::vector<Line> parts);

}  // namespace landbridge
