// SPDX-License-Identifier: Apache-2.0
#include "ingest/columns.hpp"
#include "ingest/layers.hpp"

namespace landbridge {

void read_corridors(Layer& layer, Harvest& harvest) {
  const Field id = layer.required("id");
  const Field name = layer.required("name");
  const Field aliases = layer.field("aliases");
  const Field ends = layer.field("ends");
  const Field source = layer.field("source");
  const Field notes = layer.field("notes");
  layer.each(id, [&](Feature& feature) {
    CorridorDraft draft{{}, feature.list(ends), feature.where()};
    draft.corridor.id = feature.required_text(id);
    draft.corridor.name = feature.required_text(name);
    draft.corridor.aliases = feature.list(aliases);
    draft.corridor.source = feature.text(source);
    draft.corridor.notes = feature.text(notes);
    if (feature.is_sound()) harvest.drafts.add(std::move(draft));
  });
}

}  // namespace landbridge
