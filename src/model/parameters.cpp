// SPDX-License-Identifier: Apache-2.0
#include "model/parameters.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <utility>

namespace landbridge {

bool Parameters::insert(std::string key, std::string area, std::string mode, std::string cls,
                        Figure<double> figure, std::string notes) {
  Areas& areas = rows_[Words{std::move(key), std::move(mode), std::move(cls)}];
  const bool is_new =
      areas.try_emplace(std::move(area), Entry{std::move(figure), std::move(notes)}).second;
  if (is_new) ++count_;
  return is_new;
}

std::size_t Parameters::change(
    std::string_view key,
    const std::function<bool(std::string_view, std::string_view, std::string_view)>& is_meant,
    const std::function<void(Figure<double>&)>& edit) {
  std::size_t changed = 0;
  for (auto& [words, areas] : rows_) {
    if (words[0] != key) continue;
    for (auto& [area, entry] : areas) {
      if (!is_meant(area, words[1], words[2])) continue;
      edit(entry.figure);
      ++changed;
    }
  }
  return changed;
}

std::size_t Parameters::change_for(
    std::string_view key, const std::set<Country>& countries, const Groups& groups,
    const std::function<bool(std::string_view, std::string_view)>& is_meant,
    const std::function<void(Figure<double>&)>& edit) {
  std::size_t changed = 0;
  for (auto& [words, areas] : rows_) {
    if (words[0] != key || !is_meant(words[1], words[2])) continue;
    for (const Country country : countries) {
      const Figure<double>* holding = find(key, country, words[1], words[2], groups);
      if (holding == nullptr) continue;
      const auto [own, is_new] = areas.try_emplace(country.code(), Entry{*holding, {}});
      if (is_new) ++count_;
      edit(own->second.figure);
      ++changed;
    }
  }
  return changed;
}

std::vector<ParameterRow> Parameters::rows() const {
  std::vector<ParameterRow> found;
  for (const auto& [words, areas] : rows_)
    for (const auto& [area, entry] : areas)
      found.push_back({words[0], area, words[1], words[2], &entry.figure, entry.notes});
  return found;
}

const Figure<double>* Parameters::find(std::string_view key, Country country, std::string_view mode,
                                       std::string_view cls, const Groups& groups) const {
  const auto row = rows_.find(WordViews{key, mode, cls});
  if (row == rows_.end()) return nullptr;
  const Areas& areas = row->second;
  if (const auto own = areas.find(country.code()); own != areas.end()) return &own->second.figure;
  for (const auto& [area, entry] : areas) {
    const auto group = groups.find(area);
    if (group != groups.end() && std::ranges::find(group->second, country) != group->second.end())
      return &entry.figure;
  }
  const auto any = areas.find("*");
  return any != areas.end() ? &any->second.figure : nullptr;
}

const Figure<double>& Parameters::get(std::string_view key, Country country, std::string_view mode,
                                      std::string_view cls, const Groups& groups) const {
  if (const Figure<double>* figure = find(key, country, mode, cls, groups)) return *figure;
  fail(ExitStatus::bad_data,
       "parameters: there is no row for key '{}', country '{}', mode '{}', class '{}'; add one, or "
       "one for country '*'",
       key, country.code(), mode, cls);
}

}  // namespace landbridge
