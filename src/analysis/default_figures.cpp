// SPDX-License-Identifier: Apache-2.0
#include "analysis/default_figures.hpp"

#include "model/parameter_keys.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace landbridge {
namespace {

std::string_view words_of(CapacityUnit unit) {
  constexpr std::array words{"TEU a day",         "TEU a year",
                             "train pairs a day", "million tonnes a year",
                             "trucks a day",      "ships a day"};
  static_assert(words.size() == capacity_unit_names.size());
  return words[static_cast<std::size_t>(unit)];
}

// Lists figures that share a subject, a grade and all else but what they measure.
class Listing {
 public:
  Listing(DefaultFigures& figures, const Evidence& evidence, DefaultFigure figure)
      : figures_(figures), evidence_(evidence), figure_(std::move(figure)) {}

  void add(std::string_view quantity, double value, std::string_view unit) {
    add(quantity, value, unit, evidence_.grade);
  }

  template <class Unit>
  void add(std::string_view quantity, const std::optional<Quantity<Unit>>& value,
           std::string_view unit) {
    if (value) add(quantity, value->value, unit);
  }

  // A capacity has evidence of its own.
  void add(const std::optional<Figure<PublishedCapacity>>& capacity) {
    if (capacity)
      add("capacity", capacity->value.amount, words_of(capacity->value.unit),
          capacity->evidence.grade);
  }

 private:
  void add(std::string_view quantity, double value, std::string_view unit, Grade grade) {
    figure_.quantity = quantity;
    figure_.value = value;
    figure_.unit = unit;
    figures_.add(grade, figure_);
  }

  DefaultFigures& figures_;
  const Evidence& evidence_;
  DefaultFigure figure_;
};

// Whether the 90th percentile was published, and not derived from the median or the mean.
bool has_own_p90(const World& world, const Stay& stay) {
  constexpr double next_to_nothing = 1e-9;
  const Stay typical = stay_from_mean(Hours{1.0}, world.card.dwell_cv);
  const double derived = stay.p50.value * (typical.p90 / typical.p50);
  return std::abs(stay.p90.value - derived) > next_to_nothing * derived;
}

DefaultFigure figure_of(const Link& link) {
  return {link.id, {}, {}, {}, link.length.value, link.notes, link.line};
}

std::string name_of(const PlatformPattern& side) {
  const std::string_view mode = name_of(side.mode);
  return side.gauge == Gauge{} ? std::string(mode) : fmt::format("{} {}", mode, side.gauge.mm);
}

DefaultFigure figure_of(const World& world, const Transfer& transfer) {
  std::string where = "*";
  Shape shape;
  if (const auto* place = std::get_if<PlaceId>(&transfer.where)) {
    where = world.places[*place].id;
    shape = {world.places[*place].at};
  } else if (const auto* kind = std::get_if<PlaceKind>(&transfer.where)) {
    where = fmt::format("kind:{}", place_kind_names[static_cast<std::size_t>(*kind)]);
  }
  return {fmt::format("{} {} > {} {}", where, name_of(transfer.from), name_of(transfer.to),
                      name_of(transfer.method)),
          {},
          {},
          {},
          {},
          transfer.notes,
          std::move(shape)};
}

}  // namespace

void DefaultFigures::add(Grade grade, DefaultFigure figure) {
  const Km length = figure.length.value_or(Km{});
  ++share_.figures;
  share_.length += length;
  if (grade != Grade::d) return;
  ++share_.defaults;
  share_.default_length += length;
  figures_.push_back(std::move(figure));
}

std::vector<DefaultFigure> DefaultFigures::sorted() && {
  std::ranges::stable_sort(figures_, {}, &DefaultFigure::subject);
  return std::move(figures_);
}

void list_link_lengths(const World& world, DefaultFigures& figures) {
  for (const Link& link : world.links)
    Listing(figures, link.length.evidence, figure_of(link))
        .add("length_km", link.length.value.value, "km");
}

void list_link_speeds(const World& world, DefaultFigures& figures) {
  for (const Link& link : world.links)
    if (link.speed)
      Listing(figures, link.speed->evidence, figure_of(link))
          .add("speed_kmh", link.speed->value.value, "km an hour");
}

void list_link_capacities(const World& world, DefaultFigures& figures) {
  for (const Link& link : world.links)
    Listing(figures, link.length.evidence, figure_of(link)).add(link.capacity);
}

void list_crossings(const World& world, DefaultFigures& figures) {
  for (const Crossing& crossing : world.crossings) {
    const Place& from = world.places[crossing.from];
    const Place& to = world.places[crossing.to];
    Listing row(figures, crossing.evidence,
                {fmt::format("{} > {} {}", from.id, to.id, name_of(crossing.mode)),
                 {},
                 {},
                 {},
                 {},
                 crossing.notes,
                 {from.at, to.at}});
    const Stay& dwell = crossing.dwell;
    if (crossing.published_mean)
      row.add("dwell_h_mean", crossing.published_mean, "hours");
    else
      row.add("dwell_h_p50", dwell.p50.value, "hours");
    if (has_own_p90(world, dwell)) row.add("dwell_h_p90", dwell.p90.value, "hours");
    row.add("fee_usd", crossing.fee, "US dollars a TEU");
    row.add(crossing.capacity);
  }
}

void list_transfers(const World& world, DefaultFigures& figures) {
  for (const Transfer& transfer : world.transfers) {
    Listing row(figures, transfer.evidence, figure_of(world, transfer));
    row.add("service_h", transfer.service.value, "hours");
    if (transfer.queue) {
      row.add("queue_h_p50", transfer.queue->p50.value, "hours");
      if (has_own_p90(world, *transfer.queue))
        row.add("queue_h_p90", transfer.queue->p90.value, "hours");
    }
    row.add("fee_usd_per_teu", transfer.fee_per_teu.value, "US dollars a TEU");
    row.add("emissions_kgco2e_per_teu", transfer.emissions_per_teu.value, "kg CO2e a TEU");
    row.add(transfer.capacity);
  }
}

void list_terminals(const World& world, DefaultFigures& figures) {
  for (const Terminal& terminal : world.terminals) {
    const Place& place = world.places[terminal.place];
    Listing(figures, terminal.capacity.evidence,
            {fmt::format("{} {}", place.id, name_of(terminal.mode)),
             {},
             {},
             {},
             {},
             terminal.notes,
             {place.at}})
        .add(terminal.capacity);
  }
}

void list_services(const World& world, DefaultFigures& figures) {
  for (const Service& service : world.services) {
    const Link& link = world.links[service.link];
    DefaultFigure figure = figure_of(link);
    figure.subject += service.forward ? " forward" : " backward";
    figure.notes = service.notes;
    Listing row(figures, service.evidence, std::move(figure));
    row.add("departures_per_week", service.departures, "departures a week");
    row.add("wait_h_p50", service.wait_p50, "hours");
    row.add("wait_h_p90", service.wait_p90, "hours");
    row.add("fare_usd_per_teu", service.fare_per_teu, "US dollars a TEU");
  }
}

void list_parameters(const World& world, DefaultFigures& figures) {
  for (const ParameterRow& row : world.parameters.rows())
    Listing(figures, row.figure->evidence,
            {fmt::format("{} {} {} {}", row.key, row.area, row.mode, row.cls),
             {},
             {},
             {},
             {},
             std::string(row.notes),
             {}})
        .add(row.key, row.figure->value, unit_of_parameter(row.key));
}

void list_cargoes(const World& world, DefaultFigures& figures) {
  constexpr double hours_per_day = 24.0;
  for (const Cargo& cargo : world.cargoes) {
    Listing row(figures, cargo.evidence, {cargo.id, {}, {}, {}, {}, cargo.notes, {}});
    row.add("teu", cargo.teu.value, "TEU");
    row.add("tonnes", cargo.tonnes.value, "tonnes");
    row.add("teu_price_factor", cargo.teu_price_factor, "times the price of a TEU");
    const double usd_per_day = cargo.value_of_time.value * hours_per_day;
    row.add("value_usd_per_day", std::round(usd_per_day * 1e6) / 1e6, "US dollars a day");
  }
}

void list_rules(const World& world, DefaultFigures& figures) {
  for (const BorderRule& rule : world.rules)
    Listing(figures, rule.evidence, {rule.id, {}, {}, {}, {}, rule.notes, {}})
        .add("members", static_cast<double>(rule.members.size()), "countries");
}

}  // namespace landbridge
