// SPDX-License-Identifier: Apache-2.0
// Published capacities in one unit: TEU per day and direction. Formulas: docs/model.md.
#pragma once

#include "model/link.hpp"
#include "model/world.hpp"

#include <optional>
#include <string_view>

namespace landbridge {

/// Mt/yr x 10^6 / 365 / tonnes per TEU / 2; train pairs per day x TEU per train; trucks per day x
/// TEU per truck; ships count as unlimited (nothing). Country and line class choose the parameters.
std::optional<TeuPerDay> capacity_of(const World& world, const PublishedCapacity& published,
                                     Country country, std::string_view line_class);

/// The capacity of a link, if one is published.
std::optional<TeuPerDay> capacity_of(const World& world, const Link& link);

/// The smaller of two, where nothing means no limit known.
std::optional<TeuPerDay> narrower(std::optional<TeuPerDay> a, std::optional<TeuPerDay> b);

}  // namespace landbridge
