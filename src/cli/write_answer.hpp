// SPDX-License-Identifier: Apache-2.0
// Where an answer goes: standard output, a text file, or a file of an OGR driver.
#pragma once

#include "base/answer.hpp"
#include "cli/options.hpp"

#include <iosfwd>

namespace landbridge {

struct Format;

/// The format that the options ask for, by name or by the ending of the file; null: what OGR makes
/// of the ending.
const Format* format_for(const CommonOptions& options);

/// Writes the answer as the options say. Throws Error(usage) for a format that does not fit,
/// Error(io) if it cannot be written.
void write_answer(const Answer& answer, const CommonOptions& options, std::ostream& out);

}  // namespace landbridge
