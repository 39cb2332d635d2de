// SPDX-License-Identifier: Apache-2.0
#include "model/quantities.hpp"

#include "base/error.hpp"
#include "model/parameter_keys.hpp"

#include <algorithm>
#include <cmath>

namespace landbridge {
namespace {

constexpr std::string_view parameter_prefix = "parameter.";

// Applies `edit_one` to every selected thing; it gives whether the thing had such a figure.
template <class Things, class EditOne>
std::size_t each(Things& things, const Selection& selection, EditOne edit_one) {
  std::vector<std::size_t> selected;  // chosen before the first is changed
  std::size_t index = 0;
  for (const auto& thing : things) {
    if (selection.has(thing)) selected.push_back(index);
    ++index;
  }
  std::size_t changed = 0;
  for (const std::size_t i : selected)
    if (edit_one(*(things.begin() + static_cast<std::ptrdiff_t>(i)))) ++changed;
  return changed;
}

// A figure that may be absent can be set, but there is nothing to multiply or add to.
template <class T>
bool edit_optional(std::optional<T>& figure, const Edit& edit) {
  if (!figure && edit.operation != Arithmetic::to) return false;
  figure = T{edit.of(figure ? figure->value : 0.0)};
  return true;
}

// The 90th percentile moves with the median; from 0 both become the amount.
void edit_stay(Stay& stay, const Edit& edit) {
  const double spread = stay.p50.value > 0.0 ? stay.p90 / stay.p50 : 1.0;
  stay.p50 = {edit.of(stay.p50.value)};
  stay.p90 = stay.p50 * spread;
}

bool edit_capacity(std::optional<PublishedCapacity>& capacity, const Edit& edit) {
  if (edit.operation != Arithmetic::multiply)
    capacity = PublishedCapacity{0.0, CapacityUnit::teu_per_day};
  if (!capacity) return false;
  capacity->amount = edit.of(capacity->amount);
  return true;
}

std::size_t edit_length(World& world, const Selection& selection, const Edit& edit) {
  return each(world.links, selection, [&](Link& link) {
    link.length = {{edit.of(link.length.value.value)}, edit.evidence};
    return true;
  });
}

std::size_t edit_speed(World& world, const Selection& selection, const Edit& edit) {
  return each(world.links, selection, [&](Link& link) {
    if (!link.speed && edit.operation != Arithmetic::to) return false;
    link.speed =
        Figure<KmPerHour>{{edit.of(link.speed ? link.speed->value.value : 0.0)}, edit.evidence};
    return true;
  });
}

std::size_t edit_link_capacity(World& world, const Selection& selection, const Edit& edit) {
  return each(world.links, selection, [&](Link& link) {
    auto capacity = link.capacity ? std::optional(link.capacity->value) : std::nullopt;
    if (!edit_capacity(capacity, edit)) return false;
    link.capacity = Figure<PublishedCapacity>{*capacity, edit.evidence};
    return true;
  });
}

std::size_t edit_dwell(World& world, const Selection& selection, const Edit& edit) {
  return each(world.crossings, selection, [&](Crossing& crossing) {
    edit_stay(crossing.dwell, edit);
    crossing.evidence = edit.evidence;
    return true;
  });
}

std::size_t edit_border_fee(World& world, const Selection& selection, const Edit& edit) {
  return each(world.crossings, selection,
              [&](Crossing& crossing) { return edit_optional(crossing.fee, edit); });
}

std::size_t edit_border_capacity(World& world, const Selection& selection, const Edit& edit) {
  return each(world.crossings, selection,
              [&](Crossing& crossing) { return edit_capacity(crossing.capacity, edit); });
}

std::size_t edit_queue(World& world, const Selection& selection, const Edit& edit) {
  return each(world.transfers, selection, [&](Transfer& transfer) {
    if (!transfer.queue && edit.operation != Arithmetic::to) return false;
    if (!transfer.queue) transfer.queue = Stay{};
    edit_stay(*transfer.queue, edit);
    transfer.evidence = edit.evidence;
    return true;
  });
}

std::size_t edit_service_time(World& world, const Selection& selection, const Edit& edit) {
  return each(world.transfers, selection, [&](Transfer& transfer) {
    transfer.service = {edit.of(transfer.service.value)};
    transfer.evidence = edit.evidence;
    return true;
  });
}

std::size_t edit_transfer_fee(World& world, const Selection& selection, const Edit& edit) {
  return each(world.transfers, selection, [&](Transfer& transfer) {
    transfer.fee_per_teu = {edit.of(transfer.fee_per_teu.value)};
    return true;
  });
}

template <class EditOne>
std::size_t each_service(World& world, const Selection& selection, EditOne edit_one) {
  std::size_t changed = 0;
  for (Service& service : world.services)
    if (selection.has(world.links[service.link]) && edit_one(service)) ++changed;
  return changed;
}

std::size_t edit_wait(World& world, const Selection& selection, const Edit& edit) {
  return each_service(world, selection, [&](Service& service) {
    if (!edit_optional(service.wait_p50, edit)) return false;
    if (edit.operation == Arithmetic::to) service.wait_p90.reset();
    service.evidence = edit.evidence;
    return true;
  });
}

std::size_t edit_departures(World& world, const Selection& selection, const Edit& edit) {
  return each_service(world, selection, [&](Service& service) {
    if (!edit_optional(service.departures, edit)) return false;
    service.wait_p50.reset();  // half the new headway
    service.wait_p90.reset();
    service.evidence = edit.evidence;
    return true;
  });
}

std::size_t edit_fare(World& world, const Selection& selection, const Edit& edit) {
  return each_service(world, selection,
                      [&](Service& service) { return edit_optional(service.fare_per_teu, edit); });
}

std::size_t edit_carbon_price(World& world, const Selection&, const Edit& edit) {
  world.card.carbon_price = {edit.of(world.card.carbon_price.value)};
  return 1;
}

std::size_t edit_parameter(World& world, const Selection& selection, const Edit& edit) {
  const std::string key = edit.change->quantity.substr(parameter_prefix.size());
  return world.parameters.change(
      key,
      [&](std::string_view area, std::string_view mode, std::string_view cls) {
        const auto country = Country::from(area);
        const auto of_mode = mode_from(mode);
        return (selection.countries().empty() ||
                (country && selection.countries().contains(*country))) &&
               (selection.modes().empty() || (of_mode && selection.modes().contains(*of_mode))) &&
               (edit.change->line_class.empty() || edit.change->line_class == cls);
      },
      [&](Figure<double>& figure) {
        figure = {edit.of(figure.value), edit.evidence};
      });
}

constexpr std::array table{
    QuantityRow{"length_km", "length of links", edit_length},
    QuantityRow{"speed_kmh", "speed of links; to multiply, of those that have their own",
                edit_speed},
    QuantityRow{"capacity_teu_per_day", "capacity of links, one way", edit_link_capacity},
    QuantityRow{"border.dwell_h", "median stay at crossings, the 90th percentile with it",
                edit_dwell},
    QuantityRow{"border.fee_usd", "fee of crossings for one TEU", edit_border_fee},
    QuantityRow{"border.capacity_teu_per_day", "capacity of crossings, one way",
                edit_border_capacity},
    QuantityRow{"transfer.queue_h", "median queue of transfers, the 90th percentile with it",
                edit_queue},
    QuantityRow{"transfer.service_h", "working time of transfers", edit_service_time},
    QuantityRow{"transfer.fee_usd", "fee of transfers for one TEU", edit_transfer_fee},
    QuantityRow{"service.wait_h", "median wait for a departure", edit_wait},
    QuantityRow{"service.departures_per_week", "departures of services", edit_departures},
    QuantityRow{"service.fare_usd", "fare of services for one TEU", edit_fare},
    QuantityRow{"carbon_price_usd_per_t", "carbon price of the network", edit_carbon_price},
};

}  // namespace

double Edit::of(double old) const {
  const double value = operation == Arithmetic::to         ? amount
                       : operation == Arithmetic::multiply ? old * amount
                                                           : old + amount;
  if (!std::isfinite(value) || value < 0.0)
    fail(ExitStatus::bad_data, "{}: {} would become {:.6g}; it must be at least 0",
         change->where.text, change->quantity, value);
  return value;
}

std::span<const QuantityRow> quantities() { return table; }

ChangeFigures quantity_named(std::string_view name, const Where& where) {
  if (name.starts_with(parameter_prefix)) return edit_parameter;
  const auto row = std::ranges::find(table, name, &QuantityRow::name);
  if (row != table.end()) return row->change;
  std::vector<std::string> names;
  for (const QuantityRow& known : table) names.emplace_back(known.name);
  fail(ExitStatus::bad_data, "{}: quantity '{}' is not known; {}", where.text, name,
       suggestion(name, names,
                  fmt::format("it may be {}, or parameter.KEY", fmt::join(names, ", "))));
}

}  // namespace landbridge
