// SPDX-License-Identifier: Apache-2.0
// Lists and ranges of numbers, in the user's words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// The amounts of "0.5..1.5 step 0.1" (11 of them) or "0.5,1,2". A range is counted as
/// A + i x C, rounded to 12 significant digits, and must meet B within rounding. Throws
/// Error(usage) that begins with `where` and says what to write.
std::vector<double> amounts_from(const std::string& text, std::string_view where);

}  // namespace landbridge
