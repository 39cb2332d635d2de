// SPDX-License-Identifier: Apache-2.0
// Readers of crossings and of the unions that make them needless.
#include "ingest/columns.hpp"
#include "ingest/layers.hpp"

#include <utility>

namespace landbridge {
namespace {

struct CrossingFields {
  explicit CrossingFields(Layer& layer)
      : from(layer.required("from")),
        to(layer.required("to")),
        mode(layer.required("mode")),
        p50(layer.field("dwell_h_p50")),
        p90(layer.field("dwell_h_p90")),
        mean(layer.field("dwell_h_mean")),
        fee(layer.field("fee_usd")),
        open_hours(layer.field("open_hours")),
        year(layer.field("year")),
        notes(layer.field("notes")),
        direction(layer),
        capacity(layer),
        availability(layer),
        evidence{layer.field("grade"), layer.field("source")} {}

  CrossingDraft read(Feature& feature) const {
    CrossingDraft draft;
    draft.where = feature.where();
    draft.from = feature.required_text(from);
    draft.to = feature.required_text(to);
    draft.direction = direction.read(feature);
    feature.check().that(draft.direction != Direction::backward,
                         "direction is backward; swap from and to, and write forward");
    draft.dwell = {as<Hours>(feature.number(p50)), as<Hours>(feature.number(p90)),
                   as<Hours>(feature.number(mean))};
    Crossing& crossing = draft.crossing;
    crossing.mode = read_mode(feature, mode);
    crossing.fee = as<Usd>(feature.number(fee));
    crossing.capacity = capacity.read(feature);
    crossing.open_hours = feature.text(open_hours);
    crossing.availability = availability.read(feature);
    crossing.year = feature.whole(year).value_or(0);
    crossing.evidence = evidence.read(feature);
    crossing.notes = feature.text(notes);
    return draft;
  }

  Field from, to, mode, p50, p90, mean, fee, open_hours, year, notes;
  DirectionField direction;
  CapacityFields capacity;
  AvailabilityFields availability;
  EvidenceFields evidence;
};

}  // namespace

void read_crossings(Layer& layer, Harvest& harvest) {
  const CrossingFields fields(layer);
  layer.each(fields.from, [&](Feature& feature) {
    CrossingDraft draft = fields.read(feature);
    if (feature.is_sound()) harvest.builder.add(std::move(draft));
  });
}

void read_unions(Layer& layer, Harvest& harvest) {
  const Field name = layer.required("union");
  const Field member = layer.required("member");
  const Field from = layer.field("from");
  const Field to = layer.field("to");
  const Field factor = layer.field("border_dwell_factor");
  const Field notes = layer.field("notes");
  const EvidenceFields evidence{layer.field("grade"), layer.field("source")};
  layer.each(name, [&](Feature& feature) {
    Membership membership;
    membership.name = feature.required_text(name);
    membership.member = read_country(feature, member);
    membership.from = read_rough_date(feature, from);
    membership.to = read_rough_date(feature, to);
    membership.border_dwell_factor = feature.number(factor).value_or(1.0);
    membership.evidence = evidence.read(feature);
    membership.notes = feature.text(notes);
    if (feature.is_sound())
      harvest.builder.add(MembershipDraft{std::move(membership), feature.where()});
  });
}

}  // namespace landbridge
