// SPDX-License-Identifier: Apache-2.0
#include "ingest/read_demand.hpp"

#include "base/error.hpp"
#include "ingest/columns.hpp"
#include "ingest/ogr.hpp"
#include "model/build_demand.hpp"

#include <system_error>
#include <utility>
#include <vector>

namespace landbridge {
namespace {

// A folder of tables could be opened too, and one of them taken without a word.
void check_readable(const std::filesystem::path& file) {
  std::error_code error;
  if (!is_connection(file.string()) && !std::filesystem::is_regular_file(file, error))
    fail(ExitStatus::io, "{}: cannot be read as a demand table; check the name and the permissions",
         file.string());
}

Field needed(Layer& layer, std::string_view column) {
  Field field = layer.field(column);
  if (!field.is_there())
    fail(ExitStatus::bad_data,
         "{}: there is no column '{}'; a demand table needs origin, destination and teu_per_year",
         layer.where(), column);
  return field;
}

// No mode named = any of them.
ModeSet set_of(const std::vector<Mode>& named) {
  if (named.empty()) return ModeSet::all();
  ModeSet set;
  for (const Mode mode : named) set.insert(mode);
  return set;
}

std::vector<DemandDraft> read_rows(Layer& layer) {
  const Field from = needed(layer, "origin");
  const Field to = needed(layer, "destination");
  const Field volume = needed(layer, "teu_per_year");
  const Field year = layer.field("year");
  const Field mode_list = layer.field("modes");
  const Field notes = layer.field("notes");
  const EvidenceFields evidence{layer.field("grade"), layer.field("source")};
  std::vector<DemandDraft> drafts;
  layer.each(from, [&](Feature& feature) {
    DemandDraft draft{{}, feature.required_text(from), feature.required_text(to), feature.where()};
    draft.row.volume = {feature.required_number(volume)};
    draft.row.year = feature.whole(year).value_or(0);
    draft.row.modes = set_of(read_modes(feature, mode_list));
    draft.row.evidence = evidence.read(feature);
    draft.row.notes = feature.text(notes);
    if (feature.is_sound()) drafts.push_back(std::move(draft));
  });
  return drafts;
}

}  // namespace

Demand read_demand(const std::filesystem::path& file, const World& world, Faults& faults) {
  check_readable(file);
  LayerSource source;
  source.kind = "demand tables";
  source.file = file.string();
  source.where = "--od or the manifest";
  Layer layer(source, faults);
  return build_demand(file.stem().string(), read_rows(layer), world, faults);
}

}  // namespace landbridge
