// SPDX-License-Identifier: Apache-2.0
#include "analysis/inspection.hpp"

#include <algorithm>
#include <tuple>

namespace landbridge {

std::vector<Finding> inspect(const World& world) {
  std::vector<Finding> findings;
  for (const NetworkCheck& check : network_checks) check.look(world, findings);
  std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
    return std::tuple(finding.severity, finding.check, std::string_view(finding.subject));
  });
  return findings;
}

}  // namespace landbridge
