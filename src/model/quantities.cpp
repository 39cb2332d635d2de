// SPDX-License-Identifier: Apache-2.0
#include "model/quantities.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "model/hop.hpp"
#include "model/parameter_keys.hpp"

#include <algorithm>
#include <cmath>
#include <set>

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
  if (!figure && edit.change->operation != Arithmetic::to) return false;
  figure = T{edit.of(figure ? figure->value : 0.0)};
  return true;
}

// The 90th percentile moves with the median; from 0 both become the amount.
void edit_stay(Stay& stay, const Edit& edit) {
  const double spread = stay.p50.value > 0.0 ? stay.p90 / stay.p50 : 1.0;
  stay.p50 = {edit.of(stay.p50.value)};
  stay.p90 = stay.p50 * spread;
}

bool edit_capacity(std::optional<Figure<PublishedCapacity>>& capacity, const Edit& edit) {
  if (edit.change->operation == Arithmetic::to)
    capacity = Figure<PublishedCapacity>{{0.0, CapacityUnit::teu_per_day}, {}};
  // TEU can be added to TEU only.
  if (!capacity || (edit.change->operation == Arithmetic::add &&
                    capacity->value.unit != CapacityUnit::teu_per_day))
    return false;
  capacity->value.amount = edit.of(capacity->value.amount);
  capacity->evidence = edit.evidence;
  return true;
}

std::size_t edit_length(World& world, const Selection& selection, const Edit& edit) {
  return each(world.links, selection, [&](Link& link) {
    const Km least = least_length(world.places[link.from], world.places[link.to]);
    const Km length{edit.of(link.length.value.value)};
    if (length < least)
      fail(ExitStatus::bad_data,
           "{}: length_km of {} would become {:.6g}, but its places are {:.1f} "
           "km apart; give more",
           edit.change->where.text, link.id, length.value,
           great_circle(world.places[link.from].at, world.places[link.to].at).value);
    link.length = {length, edit.evidence};
    return true;
  });
}

std::size_t edit_speed(World& world, const Selection& selection, const Edit& edit) {
  return each(world.links, selection, [&](Link& link) {
    if (!link.speed && edit.change->operation != Arithmetic::to) return false;
    link.speed =
        Figure<KmPerHour>{{edit.of(link.speed ? link.speed->value.value : 0.0)}, edit.evidence};
    return true;
  });
}

std::size_t edit_link_capacity(World& world, const Selection& selection, const Edit& edit) {
  return each(world.links, selection,
              [&](Link& link) { return edit_capacity(link.capacity, edit); });
}

std::size_t edit_dwell(World& world, const Selection& selection, const Edit& edit) {
  return each(world.crossings, selection, [&](Crossing& crossing) {
    edit_stay(crossing.dwell, edit);
    crossing.evidence = edit.evidence;
    return true;
  });
}

std::size_t edit_border_fee(World& world, const Selection& selection, const Edit& edit) {
  return each(world.crossings, selection, [&](Crossing& crossing) {
    if (!edit_optional(crossing.fee, edit)) return false;
    crossing.evidence = edit.evidence;
    return true;
  });
}

std::size_t edit_border_capacity(World& world, const Selection& selection, const Edit& edit) {
  return each(world.crossings, selection,
              [&](Crossing& crossing) { return edit_capacity(crossing.capacity, edit); });
}

std::size_t edit_queue(World& world, const Selection& selection, const Edit& edit) {
  return each(world.transfers, selection, [&](Transfer& transfer) {
    if (!transfer.queue && edit.change->operation != Arithmetic::to) return false;
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
    transfer.evidence = edit.evidence;
    return true;
  });
}

std::size_t edit_transfer_capacity(World& world, const Selection& selection, const Edit& edit) {
  return each(world.transfers, selection,
              [&](Transfer& transfer) { return edit_capacity(transfer.capacity, edit); });
}

std::size_t edit_terminal_capacity(World& world, const Selection& selection, const Edit& edit) {
  return each(world.terminals, selection, [&](Terminal& terminal) {
    std::optional<Figure<PublishedCapacity>> capacity = terminal.capacity;
    if (!edit_capacity(capacity, edit)) return false;
    terminal.capacity = *capacity;
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

// The 90th percentile moves with the median; where the median is set, it is no longer known.
std::size_t edit_wait(World& world, const Selection& selection, const Edit& edit) {
  return each_service(world, selection, [&](Service& service) {
    const std::optional<Hours> before = service.wait_p50;
    if (!edit_optional(service.wait_p50, edit)) return false;
    if (edit.change->operation != Arithmetic::to && before && before->value > 0.0 &&
        service.wait_p90)
      service.wait_p90 = *service.wait_p90 * (*service.wait_p50 / *before);
    else
      service.wait_p90.reset();
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
  return each_service(world, selection, [&](Service& service) {
    if (!edit_optional(service.fare_per_teu, edit)) return false;
    service.evidence = edit.evidence;
    return true;
  });
}

std::size_t edit_carbon_price(World& world, const Selection&, const Edit& edit) {
  world.card.carbon_price = {edit.of(world.card.carbon_price.value)};
  return 1;
}

std::size_t edit_parameter(World& world, const Selection& selection, const Edit& edit) {
  const std::string key = edit.change->quantity.substr(parameter_prefix.size());
  const auto change = [&](Figure<double>& figure) {
    figure = {edit.of(figure.value), edit.evidence};
  };
  const auto is_meant = [&](std::string_view mode, std::string_view cls) {
    const auto of_mode = mode_from(mode);
    return (selection.modes().empty() || (of_mode && selection.modes().contains(*of_mode))) &&
           (edit.change->line_class.empty() || edit.change->line_class == cls);
  };
  const std::set<Country> countries = selection.countries();
  if (selection.names_countries())
    return world.parameters.change_for(key, countries, world.groups, is_meant, change);
  return world.parameters.change(
      key,
      [&](std::string_view, std::string_view mode, std::string_view cls) {
        return is_meant(mode, cls);
      },
      change);
}

constexpr double many = 1e7;
constexpr double tiny = 0.001;
constexpr double hours = 1e5;  // eleven years
constexpr double equator_km = 40075.0;

constexpr std::array table{
    QuantityRow{"length_km", edit_length, Chosen::by_link, tiny, equator_km},
    QuantityRow{"speed_kmh", edit_speed, Chosen::by_link, 0.1, 500.0},
    QuantityRow{"capacity_teu_per_day", edit_link_capacity, Chosen::by_link, 0.0, many},
    QuantityRow{"border.dwell_h", edit_dwell, Chosen::by_link, 0.0, hours},
    QuantityRow{"border.fee_usd", edit_border_fee, Chosen::by_link, 0.0, many},
    QuantityRow{"border.capacity_teu_per_day", edit_border_capacity, Chosen::by_link, 0.0, many},
    QuantityRow{"transfer.queue_h", edit_queue, Chosen::by_transfer, 0.0, hours},
    QuantityRow{"transfer.service_h", edit_service_time, Chosen::by_transfer, 0.0, hours},
    QuantityRow{"transfer.fee_usd", edit_transfer_fee, Chosen::by_transfer, 0.0, many},
    QuantityRow{"transfer.capacity_teu_per_day", edit_transfer_capacity, Chosen::by_transfer, 0.0,
                many},
    QuantityRow{"terminal.capacity_teu_per_day", edit_terminal_capacity, Chosen::by_transfer, 0.0,
                many},
    QuantityRow{"service.wait_h", edit_wait, Chosen::by_link, 0.0, hours},
    QuantityRow{"service.departures_per_week", edit_departures, Chosen::by_link, tiny, 10000.0},
    QuantityRow{"service.fare_usd", edit_fare, Chosen::by_link, 0.0, many},
    QuantityRow{"carbon_price_usd_per_t", edit_carbon_price, Chosen::by_nothing, 0.0, 1e5},
};

// The least value that a parameter may have; 0 for one that is not known, which no row has.
double least_of(std::string_view key) {
  const auto row = std::ranges::find(parameter_keys, key, &ParameterKey::key);
  if (row == parameter_keys.end() || row->bound == Bound::not_negative) return 0.0;
  return row->bound == Bound::at_least_one ? 1.0 : tiny * tiny;
}

void check_key(const Change& change, std::string_view key) {
  std::vector<std::string> keys;
  for (const ParameterKey& known : parameter_keys) keys.emplace_back(known.key);
  if (std::ranges::find(keys, key) == keys.end())
    fail(ExitStatus::bad_data, "{}: there is no parameter '{}'; {}", change.where.text, key,
         suggestion(key, keys, "it may be " + join(keys, ", ")));
}

// The unit may be left out: "border.dwell" is "border.dwell_h".
QuantityRow row_of(const Change& change) {
  const std::string_view name = change.quantity;
  if (name.starts_with(parameter_prefix)) check_key(change, name.substr(parameter_prefix.size()));
  if (name.starts_with(parameter_prefix))
    return {name, edit_parameter, Chosen::by_parameter,
            least_of(name.substr(parameter_prefix.size())), many};
  const auto row = std::ranges::find_if(table, [&](const QuantityRow& known) {
    return known.name == name || known.name.starts_with(change.quantity + "_");
  });
  if (row != table.end()) return *row;
  std::vector<std::string> names;
  for (const QuantityRow& known : table) names.emplace_back(known.name);
  fail(ExitStatus::bad_data, "{}: quantity '{}' is not known; {}", change.where.text, name,
       suggestion(name, names,
                  fmt::format("it may be {}, or parameter.KEY", fmt::join(names, ", "))));
}

bool can_choose(std::string_view word, Chosen chosen) {
  constexpr std::array<std::string_view, 3> of_parameters{"country", "within", "mode"};
  if (chosen == Chosen::by_link || chosen == Chosen::by_nothing) return chosen == Chosen::by_link;
  return std::ranges::find(of_parameters, word) != of_parameters.end() ||
         (chosen == Chosen::by_transfer && (word == "place" || word == area_word));
}

// A word that cannot say what is meant would be a shrug.
void check_words(const Change& change, Chosen chosen) {
  const auto refuse = [&](std::string_view word) {
    fail(ExitStatus::bad_data, "{}: {} cannot choose among figures of {}; leave it out",
         change.where.text, word, change.quantity);
  };
  for (const SelectorWord& word : selector_words)
    if (!(change.what.*word.list).empty() && !can_choose(word.word, chosen)) refuse(word.word);
  if (!change.what.attributes.empty() && !can_choose(attribute_word, chosen))
    refuse(attribute_word);
  if (!change.what.area.empty() && !can_choose(area_word, chosen)) refuse(area_word);
  if (!change.line_class.empty() && chosen != Chosen::by_parameter) refuse("class");
}

}  // namespace

double Edit::of(double old) const {
  const double amount = change->amount;
  const double value = change->operation == Arithmetic::to         ? amount
                       : change->operation == Arithmetic::multiply ? old * amount
                                                                   : old + amount;
  if (!std::isfinite(value) || value < least || value > greatest)
    fail(ExitStatus::bad_data, "{}: {} would become {:.6g}; it must be {:g} to {:g}",
         change->where.text, change->quantity, value, least, greatest);
  return value;
}

std::size_t set_figures(World& world, const Change& change, const Selection& selection,
                        const Evidence& evidence) {
  const QuantityRow row = row_of(change);
  check_words(change, row.chosen);
  return row.change(world, selection, {&change, evidence, row.least, row.greatest});
}

}  // namespace landbridge
