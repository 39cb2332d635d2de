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
};

inline constexpr std::array parameter_keys{
    ParameterKey{"border_fee_usd", Bound::not_negative},
    ParameterKey{"canal_toll_usd_teu", Bound::not_negative},
    ParameterKey{"co2e_factor", Bound::above_zero},
    ParameterKey{"co2e_g_tkm", Bound::not_negative},
    ParameterKey{"driver_time_factor", Bound::at_least_one},
    ParameterKey{"feu_to_teu_price", Bound::above_zero},
    ParameterKey{"grid_gco2_kwh", Bound::not_negative},
    ParameterKey{"grid_loss_factor", Bound::at_least_one},
    ParameterKey{"sea_cost_usd_teu_km", Bound::not_negative},
    ParameterKey{"sea_freight_index", Bound::above_zero},
    ParameterKey{"speed_kmh", Bound::above_zero},
    ParameterKey{"tariff_usd_teu_km", Bound::not_negative},
    ParameterKey{"tonnes_per_teu", Bound::above_zero},
    ParameterKey{"traction_kwh_tkm", Bound::not_negative},
    ParameterKey{"train_teu", Bound::above_zero},
    ParameterKey{"truck_cost_class_factor", Bound::above_zero},
    ParameterKey{"truck_cost_usd_km", Bound::not_negative},
    ParameterKey{"truck_teu", Bound::above_zero},
};

/// Says a key that nothing reads, and a value that its key cannot have.
void check_parameter(std::string_view key, double value, Check& check);

}  // namespace landbridge
