// SPDX-License-Identifier: Apache-2.0
// Finds a thing by its id in a table of a world, which is sorted by id.
#pragma once

#include "base/id.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace landbridge {

/// The number of the thing of exactly that id; nothing if there is none.
template <class Key, class T>
std::optional<Key> find_id(const Table<Key, T>& table, std::string_view id) {
  const auto found = std::ranges::lower_bound(table, id, {}, &T::id);
  if (found == table.end() || found->id != id) return {};
  return Key{static_cast<std::uint32_t>(found - table.begin())};
}

}  // namespace landbridge
