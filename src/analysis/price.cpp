// SPDX-License-Identifier: Apache-2.0
#include "analysis/price.hpp"

namespace landbridge {
namespace {

constexpr double hours_a_week = 168.0;
constexpr double grams_per_kg = 1000.0;

bool is_electrified(const Link& link) { return link.electrified.value_or(false); }
bool is_double_track(const Link& link) { return link.tracks.value_or(1) >= 2; }

}  // namespace

std::string_view line_class_of(const Link& link) {
  switch (link.mode) {
    case Mode::rail:
      if (is_double_track(link))
        return is_electrified(link) ? "double_electrified" : "double_diesel";
      return is_electrified(link) ? "single_electrified" : "single_diesel";
    case Mode::road:
      return link.line_class.empty() ? "primary" : std::string_view(link.line_class);
    case Mode::sea:
      return link.line_class.empty() ? "deepsea" : std::string_view(link.line_class);
    case Mode::ferry:
    case Mode::inland_waterway:
      break;
  }
  return "default";
}

const Figure<double>& Price::parameter(std::string_view key, Country country, std::string_view mode,
                                       std::string_view cls) const {
  return world_->parameters.get(key, country, mode, cls, world_->groups);
}

Term& Price::multiply(Term& term, std::string_view key, const Link& link, std::string_view cls,
                      std::string_view unit) const {
  const Figure<double>& figure = parameter(key, country_of(link), name_of(link.mode), cls);
  return term.times(key, figure.value, unit, &figure.evidence);
}

Term Price::freight(const Link& link) const {
  Term term(Effect::cost);
  term.times("length_km", link.length.value.value, "km", &link.length.evidence);
  const std::string_view cls = line_class_of(link);
  switch (link.mode) {
    case Mode::rail: {
      const bool is_single = !is_electrified(link) && !is_double_track(link);
      multiply(term, "tariff_usd_teu_km", link, is_single ? "single" : "double_or_electrified",
               "USD/TEU-km");
      break;
    }
    case Mode::road: {
      multiply(term, "truck_cost_usd_km", link, "default", "USD/truck-km");
      multiply(term, "truck_cost_class_factor", link, cls, "");
      const Figure<double>& share = parameter("feu_to_teu_price", {}, "*", "*");
      term.times("feu_to_teu_price", share.value, "truck/TEU", &share.evidence);
      break;
    }
    case Mode::sea:
      multiply(term, "sea_cost_usd_teu_km", link, cls, "USD/TEU-km");
      multiply(term, "sea_freight_index", link, cls, "");
      break;
    case Mode::ferry:
    case Mode::inland_waterway:
      multiply(term, "sea_cost_usd_teu_km", link, cls, "USD/TEU-km");
      break;
  }
  return term.times("teu_price_factor", cargo_->teu_price_factor, "TEU", nullptr);
}

Term Price::emissions(const Link& link) const {
  Term term(Effect::emissions);
  term.times("length_km", link.length.value.value, "km", &link.length.evidence);
  term.times("tonnes", cargo_->tonnes.value, "t", &cargo_->evidence);
  const std::string_view cls = line_class_of(link);
  switch (link.mode) {
    case Mode::rail:
      if (is_electrified(link)) {
        const Figure<double>& grid = parameter("grid_gco2_kwh", country_of(link), "*", "average");
        multiply(term, "traction_kwh_tkm", link, "default", "kWh/t-km");
        term.times("grid_gco2_kwh", grid.value, "g/kWh", &grid.evidence);
        multiply(term, "grid_loss_factor", link, "electric", "");
      } else {
        multiply(term, "co2e_g_tkm", link, "diesel", "g/t-km");
      }
      break;
    case Mode::road:
      multiply(term, "co2e_g_tkm", link, "default", "g/t-km");
      if (cls == "mountain") multiply(term, "co2e_factor", link, cls, "");
      break;
    case Mode::sea:
    case Mode::ferry:
    case Mode::inland_waterway:
      multiply(term, "co2e_g_tkm", link, cls, "g/t-km");
      break;
  }
  return term.over("grams_per_kg", grams_per_kg, "g/kg", nullptr);
}

Account Price::move(const Link& link, const Service* service) const {
  Account account;
  const double length = link.length.value.value;
  const std::string_view cls = line_class_of(link);
  account.push_back(Term(Effect::distance).times("length_km", length, "km", &link.length.evidence));

  Term running(Effect::moving);
  running.times("length_km", length, "km", &link.length.evidence);
  if (link.speed) {
    running.over("speed_kmh", link.speed->value.value, "km/h", &link.speed->evidence);
  } else {
    const auto& speed = parameter("speed_kmh", country_of(link), name_of(link.mode), cls);
    running.over("speed_kmh", speed.value, "km/h", &speed.evidence);
  }
  account.push_back(running);

  if (link.mode == Mode::road) {
    const auto& elapsed = parameter("driver_time_factor", country_of(link), "road", "team");
    account.push_back(running.as(Effect::dwell)
                          .times("driver_rest_h_per_driving_h", elapsed.value - 1.0, "h rest/h",
                                 &elapsed.evidence));
  }

  if (service != nullptr && service->fare_per_teu) {
    account.push_back(
        Term(Effect::cost)
            .times("fare_usd_per_teu", service->fare_per_teu->value, "USD/TEU", &service->evidence)
            .times("teu_price_factor", cargo_->teu_price_factor, "TEU", nullptr));
  } else {
    account.push_back(freight(link));
  }
  for (const std::string& passage : link.passages) {
    const Figure<double>* toll = world_->parameters.find(
        "canal_toll_usd_teu", {}, name_of(link.mode), passage, world_->groups);
    if (toll == nullptr) continue;
    account.push_back(Term(Effect::cost)
                          .times("canal_toll_usd_teu", toll->value, "USD/TEU", &toll->evidence)
                          .times("teu_price_factor", cargo_->teu_price_factor, "TEU", nullptr));
  }
  account.push_back(emissions(link));
  return account;
}

Account Price::border(const Crossing& crossing, BorderStay stay) const {
  Account account;
  if (stay == BorderStay::at_the_hop)
    account.push_back(Term(Effect::dwell)
                          .times("dwell_h_p50", crossing.dwell.p50.value, "h", &crossing.evidence));
  const auto add_fee = [&](std::string_view name, double fee, const Evidence& evidence) {
    account.push_back(Term(Effect::cost)
                          .times(name, fee, "USD/TEU", &evidence)
                          .times("teu_price_factor", cargo_->teu_price_factor, "TEU", nullptr));
  };
  const Country country = world_->places[crossing.from].country;
  if (crossing.fee)
    add_fee("fee_usd", crossing.fee->value, crossing.evidence);
  else if (const auto* usual = world_->parameters.find(
               "border_fee_usd", country, name_of(crossing.mode), "default", world_->groups))
    add_fee("border_fee_usd", usual->value, usual->evidence);
  return account;
}

Account Price::transfer(const Transfer& transfer) const {
  // A box is lifted as a whole; bulk, which takes no box, as the share of one that it pays.
  const double boxes = cargo_->teu.value > 0.0 ? cargo_->teu.value : cargo_->teu_price_factor;
  Account account;
  const Evidence* evidence = &transfer.evidence;
  account.push_back(Term(Effect::dwell).times("service_h", transfer.service.value, "h", evidence));
  if (transfer.queue)
    account.push_back(
        Term(Effect::dwell).times("queue_h_p50", transfer.queue->p50.value, "h", evidence));
  account.push_back(Term(Effect::cost)
                        .times("fee_usd_per_teu", transfer.fee_per_teu.value, "USD/TEU", evidence)
                        .times("teu_price_factor", cargo_->teu_price_factor, "TEU", nullptr));
  account.push_back(
      Term(Effect::emissions)
          .times("emissions_kgco2e_per_teu", transfer.emissions_per_teu.value, "kg/TEU", evidence)
          .times("boxes_teu", boxes, "TEU", nullptr));
  return account;
}

Account Price::wait(const Service& service) const {
  if (service.wait_p50)
    return {
        Term(Effect::dwell).times("wait_h_p50", service.wait_p50->value, "h", &service.evidence)};
  if (!service.departures) return {};
  return {Term(Effect::dwell)
              .times("half_a_week", hours_a_week / 2.0, "h/week", nullptr)
              .over("departures_per_week", service.departures->value, "/week", &service.evidence)};
}

}  // namespace landbridge
