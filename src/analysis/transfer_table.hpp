// SPDX-License-Identifier: Apache-2.0
// Which transfers a place offers between two platforms.
#pragma once

#include "model/world.hpp"

#include <map>
#include <vector>

namespace landbridge {

struct PlatformKind {
  Mode mode;
  Gauge gauge;
};

/// The rows of the place itself win over those of its kinds, these over those of any place. Several
/// rows of one rank are alternatives by method; of two by one method the first in table order.
class TransferTable {
 public:
  explicit TransferTable(const World& world);

  std::vector<TransferId> between(PlaceId place, PlatformKind from, PlatformKind to) const;

 private:
  using Rows = std::vector<TransferId>;
  Rows matching(const Rows& rows, PlatformKind from, PlatformKind to) const;

  const World* world_;
  std::map<PlaceId, Rows> of_place_;
  std::map<PlaceKind, Rows> of_kind_;
  Rows anywhere_;
};

}  // namespace landbridge
