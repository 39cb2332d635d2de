// SPDX-License-Identifier: Apache-2.0
// Readers of transfers, terminals and services.
#include "base/text.hpp"
#include "ingest/columns.hpp"
#include "ingest/layers.hpp"

#include <utility>

namespace landbridge {
namespace {

// "sea" or "rail 1435".
std::optional<PlatformPattern> side_from(std::string_view text) {
  const auto space = text.find(' ');
  const auto mode = mode_from(text.substr(0, space));
  if (!mode || space == std::string_view::npos)
    return mode ? std::optional(PlatformPattern{*mode, {}}) : std::nullopt;
  const auto gauges = gauges_from(text.substr(space + 1));
  if (!gauges || gauges->size() != 1) return {};
  return PlatformPattern{*mode, gauges->front()};
}

struct TransferFields {
  explicit TransferFields(Layer& layer)
      : place(layer.required("place")),
        from(layer.required("from")),
        to(layer.required("to")),
        method(layer.required("method")),
        service(layer.required("service_h")),
        queue_p50(layer.field("queue_h_p50")),
        queue_p90(layer.field("queue_h_p90")),
        fee(layer.field("fee_usd_per_teu")),
        emissions(layer.field("emissions_kgco2e_per_teu")),
        includes_border(layer.field("includes_border")),
        notes(layer.field("notes")),
        direction(layer),
        capacity(layer),
        evidence{layer.field("grade"), layer.field("source")} {}

  static PlatformPattern read_side(Feature& feature, const Field& field) {
    feature.required_text(field);
    return feature
        .word<PlatformPattern>(
            field, side_from,
            fmt::format("one of {}, rail with a gauge if meant: rail 1435", mode_names()))
        .value_or(PlatformPattern{});
  }

  TransferDraft read(Feature& feature) const {
    TransferDraft draft;
    draft.where = feature.where();
    draft.place = feature.required_text(place);
    draft.direction = direction.read(feature);
    feature.check().that(draft.direction != Direction::backward,
                         "direction is backward; swap from and to, and write forward");
    draft.queue = {as<Hours>(feature.number(queue_p50)), as<Hours>(feature.number(queue_p90)), {}};
    Transfer& transfer = draft.transfer;
    transfer.from = read_side(feature, from);
    transfer.to = read_side(feature, to);
    feature.required_text(method);
    transfer.method = feature.word<Method>(method, method_from, list_of(method_names))
                          .value_or(Method::transload);
    transfer.service = {feature.required_number(service)};
    transfer.fee_per_teu = {feature.number(fee).value_or(0.0)};
    transfer.emissions_per_teu = {feature.number(emissions).value_or(0.0)};
    transfer.includes_border = feature.truth(includes_border).value_or(false);
    transfer.evidence = evidence.read(feature);
    transfer.capacity = capacity.read(feature, transfer.evidence);
    transfer.notes = feature.text(notes);
    return draft;
  }

  Field place, from, to, method, service, queue_p50, queue_p90, fee, emissions, includes_border,
      notes;
  DirectionField direction;
  CapacityFields capacity;
  EvidenceFields evidence;
};

struct TerminalFields {
  explicit TerminalFields(Layer& layer)
      : place(layer.required("place")),
        mode(layer.required("mode")),
        year(layer.field("year")),
        notes(layer.field("notes")),
        capacity(layer),
        evidence{layer.field("grade"), layer.field("source")} {
    layer.required("capacity");
  }

  TerminalDraft read(Feature& feature) const {
    TerminalDraft draft{{}, feature.required_text(place), feature.where()};
    Terminal& terminal = draft.terminal;
    terminal.mode = read_mode(feature, mode);
    feature.required_text(capacity.amount);
    if (auto published = capacity.read(feature, evidence.read(feature)))
      terminal.capacity = std::move(*published);
    terminal.year = feature.whole(year).value_or(0);
    terminal.notes = feature.text(notes);
    return draft;
  }

  Field place, mode, year, notes;
  CapacityFields capacity;
  EvidenceFields evidence;
};

struct ServiceFields {
  explicit ServiceFields(Layer& layer)
      : link(layer.required("link")),
        departures(layer.field("departures_per_week")),
        wait_p50(layer.field("wait_h_p50")),
        wait_p90(layer.field("wait_h_p90")),
        fare(layer.field("fare_usd_per_teu")),
        notes(layer.field("notes")),
        direction(layer),
        evidence{layer.field("grade"), layer.field("source")} {}

  ServiceDraft read(Feature& feature) const {
    ServiceDraft draft;
    draft.where = feature.where();
    draft.link = feature.required_text(link);
    draft.direction = direction.read(feature);
    Service& service = draft.service;
    service.departures = as<PerWeek>(feature.number(departures));
    service.wait_p50 = as<Hours>(feature.number(wait_p50));
    service.wait_p90 = as<Hours>(feature.number(wait_p90));
    service.fare_per_teu = as<Usd>(feature.number(fare));
    service.evidence = evidence.read(feature);
    service.notes = feature.text(notes);
    return draft;
  }

  Field link, departures, wait_p50, wait_p90, fare, notes;
  DirectionField direction;
  EvidenceFields evidence;
};

}  // namespace

void read_transfers(Layer& layer, Harvest& harvest) {
  const TransferFields fields(layer);
  layer.each(fields.place, [&](Feature& feature) {
    TransferDraft draft = fields.read(feature);
    if (feature.is_sound()) harvest.drafts.add(std::move(draft));
  });
}

void read_terminals(Layer& layer, Harvest& harvest) {
  const TerminalFields fields(layer);
  layer.each(fields.place, [&](Feature& feature) {
    TerminalDraft draft = fields.read(feature);
    if (feature.is_sound()) harvest.drafts.add(std::move(draft));
  });
}

void read_services(Layer& layer, Harvest& harvest) {
  const ServiceFields fields(layer);
  layer.each(fields.link, [&](Feature& feature) {
    ServiceDraft draft = fields.read(feature);
    if (feature.is_sound()) harvest.drafts.add(std::move(draft));
  });
}

}  // namespace landbridge
