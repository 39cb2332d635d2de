// SPDX-License-Identifier: Apache-2.0
// The options of route that ask for more than the best one.
#pragma once

#include "analysis/alternative_routes.hpp"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace landbridge {

struct OtherRoutesOptions {
  std::optional<std::size_t> count;
  std::string differ_in;
  std::optional<double> max_overlap;
};

/// Adds -k, --differ-in and --max-overlap.
void declare_other_routes_options(CLI::App& app, OtherRoutesOptions& options);

/// Nothing if only the best route is asked for. Throws Error(usage) if a share is given to a kind
/// that is not compared by one.
std::optional<AlternativesQuestion> alternatives_question_from(const OtherRoutesOptions& options);

}  // namespace landbridge
