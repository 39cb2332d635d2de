// SPDX-License-Identifier: Apache-2.0
// Reader of projects.
#include "ingest/columns.hpp"
#include "ingest/layers.hpp"

#include <utility>

namespace landbridge {

void read_projects(Layer& layer, Harvest& harvest) {
  const Field id = layer.required("id");
  const Field name = layer.required("name");
  const Field relieves = layer.required("relieves");
  const Field cost = layer.field("cost_usd_m");
  const Field year = layer.field("opening_year");
  const Field notes = layer.field("notes");
  const CapacityFields capacity(layer);
  const EvidenceFields evidence{layer.field("grade"), layer.field("source")};
  layer.each(id, [&](Feature& feature) {
    ProjectDraft draft{{}, feature.list(relieves), feature.where()};
    Project& project = draft.project;
    project.id = feature.required_text(id);
    project.name = feature.required_text(name);
    project.evidence = evidence.read(feature);
    if (const auto published = capacity.read(feature, project.evidence))
      project.capacity = published->value;
    constexpr double usd_a_million = 1e6;
    if (const auto millions = feature.number(cost)) project.cost = Usd{*millions * usd_a_million};
    project.opening_year = feature.whole(year).value_or(0);
    project.notes = feature.text(notes);
    if (feature.is_sound()) harvest.drafts.add(std::move(draft));
  });
}

}  // namespace landbridge
