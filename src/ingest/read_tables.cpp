// SPDX-License-Identifier: Apache-2.0
// Readers of the small tables: parameters, groups, cargoes, sources, published lengths.
#include "ingest/columns.hpp"
#include "ingest/layers.hpp"

#include <utility>

namespace landbridge {
namespace {

// An empty cell of a parameter means any.
std::string or_any(const std::string& word) { return word.empty() ? "*" : word; }

}  // namespace

void read_parameters(Layer& layer, Harvest& harvest) {
  const Field key = layer.required("key");
  const Field country = layer.field("country");
  const Field mode = layer.field("mode");
  const Field cls = layer.field("class");
  const Field value = layer.required("value");
  const Field notes = layer.field("notes");
  const EvidenceFields evidence{layer.field("grade"), layer.field("source")};
  layer.each(key, [&](Feature& feature) {
    ParameterDraft draft{feature.required_text(key),
                         or_any(feature.text(country)),
                         or_any(feature.text(mode)),
                         or_any(feature.text(cls)),
                         {feature.required_number(value), evidence.read(feature)},
                         feature.where(),
                         feature.text(notes)};
    if (feature.is_sound()) harvest.drafts.add(std::move(draft));
  });
}

void read_groups(Layer& layer, Harvest& harvest) {
  const Field name = layer.required("group");
  const Field members = layer.required("members");
  layer.each(name, [&](Feature& feature) {
    GroupDraft draft{feature.required_text(name), {}, feature.where()};
    for (const std::string& code : feature.list(members)) {
      const auto country = Country::from(code);
      if (feature.check().that(country.has_value(),
                               "members has '{}'; write two-letter codes joined by ';'", code))
        draft.members.push_back(*country);
    }
    if (feature.is_sound()) harvest.drafts.add(std::move(draft));
  });
}

void read_cargoes(Layer& layer, Harvest& harvest) {
  const Field id = layer.required("id");
  const Field name = layer.required("name");
  const Field teu = layer.required("teu");
  const Field tonnes = layer.required("tonnes");
  const Field price_factor = layer.required("teu_price_factor");
  const Field value = layer.required("value_usd_per_day");
  const Field notes = layer.field("notes");
  const EvidenceFields evidence{layer.field("grade"), layer.field("source")};
  layer.each(id, [&](Feature& feature) {
    constexpr double hours_per_day = 24.0;
    Cargo cargo;
    cargo.id = feature.required_text(id);
    cargo.name = feature.required_text(name);
    cargo.teu = {feature.required_number(teu)};
    cargo.tonnes = {feature.required_number(tonnes)};
    cargo.teu_price_factor = feature.required_number(price_factor);
    cargo.value_of_time = {feature.required_number(value) / hours_per_day};
    cargo.evidence = evidence.read(feature);
    cargo.notes = feature.text(notes);
    if (feature.is_sound()) harvest.drafts.add(CargoDraft{std::move(cargo), feature.where()});
  });
}

void read_sources(Layer& layer, Harvest& harvest) {
  const Field id = layer.required("id");
  const Field title = layer.required("title");
  const Field publisher = layer.field("publisher");
  const Field year = layer.field("year");
  const Field address = layer.field("address");
  const Field licence = layer.field("licence");
  const Field notes = layer.field("notes");
  layer.each(id, [&](Feature& feature) {
    Source source{feature.required_text(id), feature.required_text(title), feature.text(publisher),
                  feature.text(year),        feature.text(address),        feature.text(licence),
                  feature.text(notes)};
    if (feature.is_sound()) harvest.drafts.add(SourceDraft{std::move(source), feature.where()});
  });
}

void read_published(Layer& layer, Harvest& harvest) {
  const Field from = layer.required("from");
  const Field to = layer.required("to");
  const Field mode_list = layer.field("modes");
  const Field distance = layer.required("distance_km");
  const Field year = layer.field("year");
  const Field notes = layer.field("notes");
  const EvidenceFields evidence{layer.field("grade"), layer.field("source")};
  layer.each(from, [&](Feature& feature) {
    PublishedDraft draft{
        {}, feature.required_text(from), feature.required_text(to), feature.where()};
    draft.length.modes = read_modes(feature, mode_list);
    draft.length.length = {feature.required_number(distance)};
    draft.length.year = static_cast<int>(feature.number(year).value_or(0.0));
    draft.length.evidence = evidence.read(feature);
    draft.length.notes = feature.text(notes);
    if (feature.is_sound()) harvest.drafts.add(std::move(draft));
  });
}

}  // namespace landbridge
