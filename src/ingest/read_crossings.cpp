// SPDX-License-Identifier: Apache-2.0
// Reader of crossings.
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
    crossing.open_hours = feature.text(open_hours);
    crossing.availability = availability.read(feature);
    crossing.year = feature.whole(year).value_or(0);
    crossing.evidence = evidence.read(feature);
    crossing.capacity = capacity.read(feature, crossing.evidence);
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
    if (feature.is_sound()) harvest.drafts.add(std::move(draft));
  });
}

}  // namespace landbridge
