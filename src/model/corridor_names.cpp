// SPDX-License-Identifier: Apache-2.0
#include "model/corridor_names.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "model/faults.hpp"
#include "model/find_id.hpp"

#include <algorithm>

namespace landbridge {
namespace {

bool any_alias(const Corridor& corridor, auto holds) {
  return std::ranges::any_of(corridor.aliases,
                             [&](const std::string& alias) { return holds(folded(alias)); });
}

std::vector<CorridorId> those(const World& world, auto holds) {
  std::vector<CorridorId> found;
  for (const CorridorId id : world.corridors.keys())
    if (holds(world.corridors[id])) found.push_back(id);
  return found;
}

CorridorId the_one_of(const World& world, const std::vector<CorridorId>& found,
                      std::string_view text) {
  if (found.size() == 1) return found.front();
  std::vector<std::string> ids;
  for (const CorridorId id : found) ids.push_back(world.corridors[id].id);
  fail(ExitStatus::usage, "'{}' names {} corridors; give an id: {}", text, ids.size(),
       join(ids, ", "));
}

}  // namespace

std::optional<CorridorId> find_corridor(const World& world, std::string_view text) {
  const std::string key = folded(text);
  if (key.empty()) return {};
  if (const auto corridor = find_id(world.corridors, text)) return corridor;
  const std::vector<std::vector<CorridorId>> ranks{
      those(world, [&](const Corridor& corridor) { return folded(corridor.name) == key; }),
      those(world, [&](const Corridor& corridor) {
        return folded(corridor.id) == key ||
               any_alias(corridor, [&](const std::string& alias) { return alias == key; });
      })};
  for (const auto& found : ranks)
    if (!found.empty()) return the_one_of(world, found, text);
  return {};
}

CorridorId corridor_named(const World& world, std::string_view text) {
  if (const auto corridor = find_corridor(world, text)) return *corridor;
  std::vector<std::string> names;
  for (const Corridor& corridor : world.corridors) {
    names.push_back(corridor.id);
    names.push_back(corridor.name);
  }
  fail(ExitStatus::usage, "there is no corridor '{}'; {}", text,
       suggestion(text, names, "`landbridge corridors` lists them"));
}

std::vector<CorridorId> search_corridors(const World& world, std::string_view text) {
  const std::string key = folded(text);
  if (key.empty() && !text.empty()) return {};
  const auto has = [&](const std::string& name) { return name.find(key) != std::string::npos; };
  return those(world, [&](const Corridor& corridor) {
    return has(folded(corridor.id)) || has(folded(corridor.name)) || any_alias(corridor, has);
  });
}

}  // namespace landbridge
