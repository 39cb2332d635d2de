// SPDX-License-Identifier: Apache-2.0
// The rules between countries that hold along a route, in the words of an answer.
#pragma once

#include "analysis/route.hpp"

#include <string>
#include <vector>

namespace landbridge {

/// At most two sentences: the customs transit systems of the road legs, and where the consignment
/// note changes by rail.
std::vector<std::string> rule_notes(const World& world, const Route& route, Date day);

/// The ids of the rules that hold at a border leg.
std::vector<std::string> rule_ids(const World& world, const Leg& leg, Date day);

}  // namespace landbridge
