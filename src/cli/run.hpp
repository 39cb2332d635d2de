// SPDX-License-Identifier: Apache-2.0
// The program as a function.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace landbridge {

/// Runs one command line (without the program's name) and gives its exit status. Answers go to
/// `out`, everything else to `err`.
int run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err);

}  // namespace landbridge
