// SPDX-License-Identifier: Apache-2.0
#include "model/link.hpp"

#include <algorithm>

namespace landbridge {

std::optional<CapacityUnit> capacity_unit_from(std::string_view name) {
  const auto found = std::ranges::find(capacity_unit_names, name);
  if (found == capacity_unit_names.end()) return {};
  return static_cast<CapacityUnit>(found - capacity_unit_names.begin());
}

}  // namespace landbridge
