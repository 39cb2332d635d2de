// SPDX-License-Identifier: Apache-2.0
#include "model/transfer.hpp"

#include <algorithm>

namespace landbridge {

std::optional<Method> method_from(std::string_view name) {
  const auto found = std::ranges::find(method_names, name);
  if (found == method_names.end()) return {};
  return static_cast<Method>(found - method_names.begin());
}

}  // namespace landbridge
