// SPDX-License-Identifier: Apache-2.0
// A corridor: links that planners call by one name. A link may belong to several.
#pragma once

#include "base/id.hpp"
#include "model/place.hpp"

#include <string>
#include <vector>

namespace landbridge {

using CorridorId = Id<struct CorridorTag>;

struct Corridor {
  std::string id;  // slug; sorts the corridors of a world
  std::string name;
  std::vector<std::string> aliases{};
  std::vector<PlaceId> ends{};  // between which it leads, in the order given
  std::string source{};         // ids of sources, joined by ';'
  std::string notes{};
};

}  // namespace landbridge
