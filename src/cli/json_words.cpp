// SPDX-License-Identifier: Apache-2.0
#include "cli/json_words.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace landbridge {

Object place_object(const World& world, PlaceId id) {
  const Place& place = world.places[id];
  return {{"id", place.id},
          {"name", place.name},
          {"country", place.country.code()},
          {"lon", place.at.lon},
          {"lat", place.at.lat}};
}

Array texts(const std::vector<std::string>& list) { return Array(list.begin(), list.end()); }

Value capacity_value(std::optional<TeuPerDay> capacity) {
  return capacity ? Value(Decimal{std::llround(capacity->value * 10.0), 1}) : Value();
}

Value share_value(double share) { return Decimal{std::llround(share * 1000.0), 3}; }

Object answer_head(const World& world, std::string_view schema) {
  return {{"schema", std::string(schema)},
          {"network", world.card.name},
          {"scenarios", texts(world.card.scenarios)},
          {"money_year", world.card.money_year}};
}

void append(Object& object, Object more) { std::ranges::move(more, std::back_inserter(object)); }

Object setting_object(const Criterion& by, const Cargo& cargo, const Conditions& conditions) {
  Array allowed;
  for (const ModeRow& mode : modes)
    if (conditions.modes.contains(mode.mode)) allowed.emplace_back(std::string(mode.name));
  return {{"by", std::string(by.name)},
          {"cargo", cargo.id},
          {"date", to_text(conditions.when.date)},
          {"include_planned", conditions.when.include_planned},
          {"modes", std::move(allowed)}};
}

}  // namespace landbridge
