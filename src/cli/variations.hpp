// SPDX-License-Identifier: Apache-2.0
// What is varied, in the user's words.
#pragma once

#include "analysis/sweep.hpp"

#include <string>
#include <vector>

namespace landbridge {

/// QUANTITY [WORD=VALUE ...] x|+|= AMOUNTS: the quantity and the words are those of [[set]] in
/// scenarios, AMOUNTS are "A..B step C" (both ends are met, within rounding; 12 significant digits)
/// or "A,B,C". Values may be several, joined by commas, and stand in quotes; border=CN-KZ is
/// border=CN,KZ. Throws Error(usage) that says what to write.
Variation variation_from(const std::string& spec);

/// All of them. Throws Error(usage) for two of one name and for more than most_points points.
std::vector<Variation> variations_from(const std::vector<std::string>& specs);

}  // namespace landbridge
