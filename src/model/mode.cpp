// SPDX-License-Identifier: Apache-2.0
#include "model/mode.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace landbridge {
namespace {

// Gauges with freight or passenger traffic somewhere on the globe, millimetres.
constexpr std::array<long, 18> gauges_in_use{600,  750,  760,  762,  891,  900,  914,  950,  1000,
                                             1050, 1067, 1372, 1435, 1520, 1524, 1600, 1668, 1676};

}  // namespace

std::optional<Mode> mode_from(std::string_view name) {
  const auto row = std::ranges::find(modes, name, &ModeRow::name);
  return row == modes.end() ? std::nullopt : std::optional(row->mode);
}

std::string mode_names() {
  std::vector<std::string> names;
  for (const ModeRow& row : modes) names.emplace_back(row.name);
  return join(names, ", ");
}

std::optional<std::vector<Gauge>> gauges_from(std::string_view text) {
  std::vector<Gauge> gauges;
  for (const std::string& part : split(text, ";,/|+ ")) {
    const auto mm = parse_whole(part);
    if (!mm || std::ranges::find(gauges_in_use, *mm) == gauges_in_use.end()) return {};
    gauges.push_back(Gauge{static_cast<std::uint16_t>(*mm)});
  }
  if (gauges.empty()) return {};
  std::ranges::sort(gauges);
  const auto repeated = std::unique(gauges.begin(), gauges.end());
  gauges.erase(repeated, gauges.end());
  return gauges;
}

std::vector<std::string> names_of(const std::vector<Mode>& list) {
  std::vector<std::string> names;
  for (const Mode mode : list) names.emplace_back(name_of(mode));
  return names;
}

}  // namespace landbridge
