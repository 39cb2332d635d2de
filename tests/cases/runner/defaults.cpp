// SPDX-License-Identifier: Apache-2.0
#include "defaults.hpp"

#include <array>
#include <string_view>

namespace landbridge::cases {
namespace {

struct Row {
  std::string_view key;
  std::string_view mode;
  std::string_view cls;
  std::string_view value;
};

constexpr std::array parameter_rows{
    Row{"speed_kmh", "rail", "single_diesel", "60"},
    Row{"speed_kmh", "rail", "single_electrified", "60"},
    Row{"speed_kmh", "rail", "double_diesel", "60"},
    Row{"speed_kmh", "rail", "double_electrified", "60"},
    Row{"speed_kmh", "road", "motorway", "50"},
    Row{"speed_kmh", "road", "primary", "50"},
    Row{"speed_kmh", "road", "mountain", "50"},
    Row{"speed_kmh", "road", "unpaved", "50"},
    Row{"speed_kmh", "sea", "deepsea", "30"},
    Row{"speed_kmh", "sea", "feeder", "30"},
    Row{"speed_kmh", "sea", "caspian", "30"},
    Row{"speed_kmh", "ferry", "default", "20"},
    Row{"speed_kmh", "inland_waterway", "default", "10"},
    Row{"tariff_usd_teu_km", "rail", "single", "0.5"},
    Row{"tariff_usd_teu_km", "rail", "double_or_electrified", "0.5"},
    Row{"truck_cost_usd_km", "road", "default", "2"},
    Row{"truck_cost_class_factor", "road", "motorway", "1"},
    Row{"truck_cost_class_factor", "road", "primary", "1"},
    Row{"truck_cost_class_factor", "road", "mountain", "1"},
    Row{"truck_cost_class_factor", "road", "unpaved", "1"},
    Row{"feu_to_teu_price", "*", "*", "0.5"},
    Row{"sea_cost_usd_teu_km", "sea", "deepsea", "0.1"},
    Row{"sea_cost_usd_teu_km", "sea", "feeder", "0.1"},
    Row{"sea_cost_usd_teu_km", "sea", "caspian", "0.1"},
    Row{"sea_cost_usd_teu_km", "ferry", "default", "0.4"},
    Row{"sea_cost_usd_teu_km", "inland_waterway", "default", "0.2"},
    Row{"sea_freight_index", "sea", "deepsea", "1"},
    Row{"sea_freight_index", "sea", "feeder", "1"},
    Row{"sea_freight_index", "sea", "caspian", "1"},
    Row{"driver_time_factor", "road", "team", "1"},
    Row{"co2e_g_tkm", "rail", "diesel", "20"},
    Row{"traction_kwh_tkm", "rail", "default", "0.02"},
    Row{"grid_gco2_kwh", "*", "average", "1000"},
    Row{"grid_loss_factor", "rail", "electric", "1"},
    Row{"co2e_g_tkm", "road", "default", "60"},
    Row{"co2e_factor", "road", "mountain", "1"},
    Row{"co2e_g_tkm", "sea", "deepsea", "10"},
    Row{"co2e_g_tkm", "sea", "feeder", "10"},
    Row{"co2e_g_tkm", "sea", "caspian", "10"},
    Row{"co2e_g_tkm", "ferry", "default", "40"},
    Row{"co2e_g_tkm", "inland_waterway", "default", "30"},
    Row{"train_teu", "rail", "default", "50"},
    Row{"capacity_train_pairs_day", "rail", "single_diesel", "10"},
    Row{"capacity_train_pairs_day", "rail", "single_electrified", "20"},
    Row{"capacity_train_pairs_day", "rail", "double_diesel", "40"},
    Row{"capacity_train_pairs_day", "rail", "double_electrified", "80"},
    Row{"capacity_train_pairs_day", "rail", "transload", "4"},
    Row{"capacity_train_pairs_day", "rail", "bogie_exchange", "4"},
    Row{"capacity_trucks_day", "road", "motorway", "1000"},
    Row{"capacity_trucks_day", "road", "primary", "500"},
    Row{"capacity_trucks_day", "road", "mountain", "200"},
    Row{"capacity_trucks_day", "road", "unpaved", "100"},
    Row{"capacity_trucks_day", "road", "border", "150"},
    Row{"capacity_trucks_day", "road", "gate", "50"},
    Row{"terminal_teu_day", "sea", "default", "800"},
    Row{"terminal_teu_day", "rail", "default", "300"},
    Row{"terminal_teu_day", "inland_waterway", "default", "300"},
    Row{"crane_teu_day", "sea", "default", "200"},
    Row{"crane_teu_day", "rail", "default", "100"},
    Row{"crane_teu_day", "inland_waterway", "default", "100"},
    Row{"ferry_teu", "ferry", "default", "70"},
    Row{"ferry_sailings_week", "ferry", "default", "7"},
    Row{"waterway_mt_year", "inland_waterway", "default", "10"},
    Row{"truck_teu", "road", "default", "2"},
    Row{"tonnes_per_teu", "*", "default", "14"},
};

}  // namespace

std::vector<Record> default_parameters() {
  std::vector<Record> records;
  for (const Row& row : parameter_rows) {
    Record& record = records.emplace_back();
    record.set("key", std::string(row.key));
    record.set("country", "*");
    record.set("mode", std::string(row.mode));
    record.set("class", std::string(row.cls));
    record.set("value", std::string(row.value));
  }
  return records;
}

std::vector<Record> default_cargoes() {
  Record container;
  container.set("id", "container");
  container.set("name", "Container, 1 TEU");
  container.set("teu", "1");
  container.set("tonnes", "14");
  container.set("teu_price_factor", "1");
  container.set("value_usd_per_day", "24");
  return {container};
}

Record default_manifest() {
  Record manifest;
  manifest.set("name", "case");
  manifest.set("title", "A network drawn in letters");
  manifest.set("reference_date", "2026-05-15");
  manifest.set("money_year", "2025");
  manifest.set("carbon_price_usd_per_t", "0");
  manifest.set("dwell_cv", "1.0");
  manifest.set("attribution", "landbridge cases");
  manifest.set("licence", "CC0-1.0");
  return manifest;
}

}  // namespace landbridge::cases
