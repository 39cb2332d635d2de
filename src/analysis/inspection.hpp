// SPDX-License-Identifier: Apache-2.0
// A look at a network as a whole: what it holds, and what is odd about its shape.
#pragma once

#include "model/world.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

enum class Severity : std::uint8_t { error, warning, remark };

inline constexpr std::array<std::string_view, 3> severity_names{"error", "warning", "remark"};

struct Finding {
  Severity severity;
  std::string_view check;  // the name of its row in `network_checks`
  std::string subject;     // ids
  std::string sentence;
  Point at{};
};

/// One look for one kind of oddity.
struct NetworkCheck {
  std::string_view name;
  std::string_view summary;
  void (*look)(const World&, std::vector<Finding>&);
};

void look_for_unpriced_hops(const World& world, std::vector<Finding>& findings);
void look_for_stray_crossings(const World& world, std::vector<Finding>& findings);
void look_for_shut_posts(const World& world, std::vector<Finding>& findings);
void look_for_dangling_ends(const World& world, std::vector<Finding>& findings);
void look_for_components(const World& world, std::vector<Finding>& findings);
void look_for_parallel_borders(const World& world, std::vector<Finding>& findings);
void look_for_broken_corridors(const World& world, std::vector<Finding>& findings);
void look_for_gauge_gaps(const World& world, std::vector<Finding>& findings);
void look_for_misplaced_places(const World& world, std::vector<Finding>& findings);
void look_for_missing_platforms(const World& world, std::vector<Finding>& findings);
void look_for_speeders(const World& world, std::vector<Finding>& findings);
void look_for_detours(const World& world, std::vector<Finding>& findings);
void look_for_undated(const World& world, std::vector<Finding>& findings);
void look_for_missing_capacity(const World& world, std::vector<Finding>& findings);
void look_for_namesakes(const World& world, std::vector<Finding>& findings);
void look_for_countries_without_places(const World& world, std::vector<Finding>& findings);

inline constexpr std::array network_checks{
    NetworkCheck{"unpriced hop",
                 "a land hop between two countries has no crossing and no customs union",
                 look_for_unpriced_hops},
    NetworkCheck{"stray crossing", "a crossing that no link uses, or inside one country",
                 look_for_stray_crossings},
    NetworkCheck{"shut post", "a crossing is shut while its link is open, or the other way round",
                 look_for_shut_posts},
    NetworkCheck{"dangling end", "a station, junction or waypoint with one link only",
                 look_for_dangling_ends},
    NetworkCheck{"component",
                 "places that no open link joins to the main network (a remark if it is one place)",
                 look_for_components},
    NetworkCheck{"parallel border", "two lines cross one border side by side and share no place",
                 look_for_parallel_borders},
    NetworkCheck{"corridor", "a corridor whose ends its links do not join",
                 look_for_broken_corridors},
    NetworkCheck{"gauge gap", "two gauges meet where nothing can be transferred",
                 look_for_gauge_gaps},
    NetworkCheck{"misplaced",
                 "a place farther outside of its country than both are exact, if the network has "
                 "areas of countries",
                 look_for_misplaced_places},
    NetworkCheck{"missing platform",
                 "a transfer of a place is from or to what no link gives the place",
                 look_for_missing_platforms},
    NetworkCheck{"fast link", "freight runs faster than freight of its mode does",
                 look_for_speeders},
    NetworkCheck{"detour", "a link without notes is twice as long as the great circle",
                 look_for_detours},
    NetworkCheck{"no date", "what is not operating has neither a date nor a note",
                 look_for_undated},
    NetworkCheck{"namesakes", "two places of one country share a name and a kind",
                 look_for_namesakes},
    NetworkCheck{"country without places", "parameters or groups name it, and no place lies in it",
                 look_for_countries_without_places},
    NetworkCheck{"capacity missing", "how many links of a mode have no capacity",
                 look_for_missing_capacity},
};

/// The findings of all checks, errors first, then by check and subject.
std::vector<Finding> inspect(const World& world);

}  // namespace landbridge
