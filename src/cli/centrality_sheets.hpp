// SPDX-License-Identifier: Apache-2.0
// Rankings of links and places as sheets: all rows, with their shapes, and with the columns `class`
// and `width_px` (1 to 8) for styles.
#pragma once

#include "analysis/centrality.hpp"
#include "analysis/link_connectivity.hpp"
#include "analysis/weak_points.hpp"
#include "base/sheet.hpp"

#include <string>
#include <vector>

namespace landbridge {

/// "Almaty - Zhetygen".
std::string name_of(const World& world, LinkId link);

/// By TEU a year; class trunk (half of the most or more), main (a tenth or more) or branch.
Sheet links_sheet(const World& world, const DemandCentrality& found);
Sheet places_sheet(const World& world, const DemandCentrality& found);

/// The same by betweenness.
Sheet topology_links_sheet(const World& world, const Topology& found);
Sheet topology_places_sheet(const World& world, const Topology& found);

/// By what is cut off; class: cuts off hubs, cuts off places, or cuts off platforms (of
/// places that other platforms still join).
Sheet bridges_sheet(const World& world, const std::vector<WeakPoint>& bridges);
Sheet articulations_sheet(const World& world, const std::vector<WeakPoint>& articulations);

/// A row per network, and one per link of a cut.
Sheet connectivity_sheet(const World& world, const std::vector<LinkConnectivity>& found);
Sheet parting_links_sheet(const World& world, const std::vector<LinkConnectivity>& found);

}  // namespace landbridge
