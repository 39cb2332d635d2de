// SPDX-License-Identifier: Apache-2.0
// JSON text (RFC 8259) of a value.
#pragma once

#include "base/value.hpp"

#include <iosfwd>

namespace landbridge {

enum class JsonLayout { one_line, indented };

/// Keys in their order; numbers in plain notation with the fewest digits (what is not finite is
/// null); texts as valid UTF-8 with only quotes, backslashes and control characters escaped.
void write_value(const Value& value, JsonLayout layout, std::ostream& out);

}  // namespace landbridge
