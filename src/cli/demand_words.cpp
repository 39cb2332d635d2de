// SPDX-License-Identifier: Apache-2.0
#include "cli/demand_words.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <cmath>

namespace landbridge {

std::vector<std::string> pair_names(const World& world, const Demand& demand,
                                    const std::vector<DemandIndex>& rows) {
  std::vector<std::string> names;
  for (const DemandIndex index : rows) {
    const DemandRow& row = demand.rows[index];
    names.push_back(fmt::format("{} - {}", world.places[row.from].name, world.places[row.to].name));
  }
  return names;
}

std::string some_of(std::vector<std::string> names, std::size_t most) {
  const std::size_t others = names.size() > most ? names.size() - most : 0;
  names.resize(names.size() - others);
  return join(names, ", ") + (others > 0 ? fmt::format(" and {} more", others) : "");
}

std::string some_of(const World& world, const Demand& demand,
                    const std::vector<DemandIndex>& rows) {
  constexpr std::size_t most_named = 8;  // JSON names all
  std::vector<std::string> named = pair_names(world, demand, rows);
  if (named.size() <= most_named) return join(named, ", ");
  named.resize(most_named);
  return fmt::format("{} and {} more pairs", join(named, ", "), rows.size() - most_named);
}

std::vector<std::string> mode_names_of(ModeSet set) {
  std::vector<std::string> names;
  if (set == ModeSet::all()) return names;
  for (const ModeRow& mode : modes)
    if (set.contains(mode.mode)) names.emplace_back(mode.name);
  return names;
}

std::int64_t whole(TeuPerYear volume) { return std::llround(volume.value); }

}  // namespace landbridge
