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
void look_for_dangling_ends(const World& world, std::vector<Finding>& findings);
void look_for_components(const World& world, std::vector<Finding>& findings);
void look_for_parallel_borders(const World& world, std::vector<Finding>& findings);
void look_for_broken_corridors(const World& world, std::vector<Finding>& findings);
void look_for_gauge_gaps(const World& world, std::vector<Finding>& findings);
void look_for_misplaced_places(const World& world, std::vector<Finding>& findings);
void look_for_missing_capacity(const World& world, std::vector<Finding>& findings);

inline constexpr std::array network_checks{
    NetworkCheck{"unpriced hop",
                 "a land hop between two countries has no crossing and no customs union",
                 look_for_unpriced_hops},
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
    NetworkCheck{"capacity missing", "how many links of a mode have no capacity",
                 look_for_missing_capacity},
};

/// The findings of all checks, errors first, then by check and subject.
std::vector<Finding> inspect(const World& world);

}  // namespace landbridge
