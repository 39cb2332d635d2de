// SPDX-License-Identifier: Apache-2.0
// The parts of a JSON answer that several verbs share.
#pragma once

#include "analysis/question.hpp"
#include "base/value.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// id, name, country, lon, lat.
Object place_object(const World& world, PlaceId id);

Array texts(const std::vector<std::string>& list);

/// One decimal; null where nothing is known.
Value capacity_value(std::optional<TeuPerDay> capacity);

/// Three decimals.
Value share_value(double share);

/// What every answer begins with: schema, network, scenarios, money_year.
Object answer_head(const World& world, std::string_view schema);

/// Puts the members of one object behind those of another.
void append(Object& object, Object more);

/// by, cargo, date, include_planned, modes.
Object setting_object(const Criterion& by, const Cargo& cargo, const Conditions& conditions);

}  // namespace landbridge
