// SPDX-License-Identifier: Apache-2.0
#include "analysis/transfer_table.hpp"

#include <algorithm>

namespace landbridge {
namespace {

// Rails of no gauge stand for all gauges, so a row for one of them fits.
bool fits(const PlatformPattern& side, PlatformKind here) {
  const bool is_any_rail = here.mode == Mode::rail && here.gauge == Gauge{};
  return is_any_rail ? side.mode == Mode::rail : side.matches(here.mode, here.gauge);
}

}  // namespace

TransferTable::TransferTable(const World& world) : world_(&world) {
  for (const TransferId id : world.transfers.keys()) {
    const auto& where = world.transfers[id].where;
    if (const auto* place = std::get_if<PlaceId>(&where))
      of_place_[*place].push_back(id);
    else if (const auto* kind = std::get_if<PlaceKind>(&where))
      of_kind_[*kind].push_back(id);
    else
      anywhere_.push_back(id);
  }
}

std::vector<TransferId> TransferTable::between(PlaceId place, PlatformKind from,
                                               PlatformKind to) const {
  if (const auto own = of_place_.find(place); own != of_place_.end())
    if (Rows rows = matching(own->second, from, to); !rows.empty()) return rows;

  Rows of_its_kinds;
  for (const auto& [kind, rows] : of_kind_)
    if (world_->places[place].kinds.contains(kind))
      of_its_kinds.insert(of_its_kinds.end(), rows.begin(), rows.end());
  if (Rows rows = matching(of_its_kinds, from, to); !rows.empty()) return rows;

  return matching(anywhere_, from, to);
}

TransferTable::Rows TransferTable::matching(const Rows& rows, PlatformKind from,
                                            PlatformKind to) const {
  Rows found;
  for (const TransferId id : rows) {
    const Transfer& row = world_->transfers[id];
    if (!fits(row.from, from) || !fits(row.to, to)) continue;
    const bool is_second = std::ranges::any_of(
        found, [&](TransferId other) { return world_->transfers[other].method == row.method; });
    if (!is_second) found.push_back(id);
  }
  return found;
}

}  // namespace landbridge
