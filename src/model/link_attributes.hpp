// SPDX-License-Identifier: Apache-2.0
// Attributes of links by which they can be chosen: a table of names and what each says of a link.
#pragma once

#include "model/link.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

struct LinkAttribute {
  std::string_view name;                            // as the column of docs/data.md
  std::vector<std::string> (*values)(const Link&);  // any of them counts; none = not known
};

std::span<const LinkAttribute> link_attributes();

/// Null if there is none of this name.
const LinkAttribute* find_attribute(std::string_view name);

}  // namespace landbridge
