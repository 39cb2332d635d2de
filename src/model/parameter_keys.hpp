// SPDX-License-Identifier: Apache-2.0
// The keys of parameters that the program reads, and what their values may be.
#pragma once

#include "model/faults.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace landbridge {

enum class Bound : std::uint8_t { not_negative, above_zero, at_least_one };

struct ParameterKey {
  std::string_view key;
  Bound bound;
  std::string_view unit;  // in words
};

inline constexpr std::array parameter_keys{
    ParameterKey{"border_fee_usd", Bound::not_negative, "US dollars a TEU"},
    ParameterKey{"canal_toll_usd_teu", Bound::not_negative, "US dollars a TEU"},
    ParameterKey{"capacity_train_pairs_day", Bound::above_zero, "train pairs a day"},
    ParameterKey{"capacity_trucks_day", Bound::above_zero, "trucks a day and direction"},
    ParameterKey{"co2e_factor", Bound::above_zero, "times"},
    ParameterKey{"co2e_g_tkm", Bound::not_negative, "g CO2e a tonne-km"},
    ParameterKey{"driver_time_factor", Bound::at_least_one, "hours on the way an hour of driving"},
    ParameterKey{"crane_teu_day", Bound::above_zero, "TEU a day and direction"},
    ParameterKey{"ferry_sailings_week", Bound::above_zero, "sailings a week"},
    ParameterKey{"ferry_teu", Bound::above_zero, "TEU a sailing"},
    ParameterKey{"feu_to_teu_price", Bound::above_zero, "times the price of a FEU"},
    ParameterKey{"grid_gco2_kwh", Bound::not_negative, "g CO2 a kWh"},
    ParameterKey{"grid_loss_factor", Bound::at_least_one, "times"},
    ParameterKey{"sea_cost_usd_teu_km", Bound::not_negative, "US dollars a TEU-km"},
    ParameterKey{"sea_freight_index", Bound::above_zero, "times"},
    ParameterKey{"speed_kmh", Bound::above_zero, "km an hour"},
    ParameterKey{"tariff_usd_teu_km", Bound::not_negative, "US dollars a TEU-km"},
    ParameterKey{"terminal_teu_day", Bound::above_zero, "TEU a day and direction"},
    ParameterKey{"tonnes_per_teu", Bound::above_zero, "tonnes a TEU"},
    ParameterKey{"traction_kwh_tkm", Bound::not_negative, "kWh a tonne-km"},
    ParameterKey{"train_teu", Bound::above_zero, "TEU a train"},
    ParameterKey{"truck_cost_class_factor", Bound::above_zero, "times"},
    ParameterKey{"truck_cost_usd_km", Bound::not_negative, "US dollars a truck-km"},
    ParameterKey{"truck_teu", Bound::above_zero, "TEU a truck"},
    ParameterKey{"waterway_mt_year", Bound::above_zero, "million tonnes a year, both directions"},
};

/// The unit of a key in words; nothing for a key that the program does not read.
std::string_view unit_of_parameter(std::string_view key);

/// Says a key that nothing reads, and a value that its key cannot have.
void check_parameter(std::string_view key, double value, Check& check);

}  // namespace landbridge
