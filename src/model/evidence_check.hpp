// SPDX-License-Identifier: Apache-2.0
// Whether evidence names sources that are there.
#pragma once

#include "model/evidence.hpp"
#include "model/faults.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

struct Source;

/// Checks evidence against the sources of a network. Without any the texts are the user's own and
/// name nothing that could be missing.
class EvidenceCheck {
 public:
  EvidenceCheck() = default;

  /// The sources must be sorted by id.
  explicit EvidenceCheck(const std::vector<Source>& sources);

  /// False after having said the fault: a grade of A to C without a source, or an unknown id.
  bool operator()(std::string_view column, const Evidence& evidence, Check& check);

 private:
  std::vector<std::string> ids_;  // sorted
  std::set<std::string> known_;   // texts that name known sources only
};

}  // namespace landbridge
