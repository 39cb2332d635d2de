// SPDX-License-Identifier: Apache-2.0
#include "ingest/load.hpp"

#include "base/error.hpp"
#include "ingest/layers.hpp"
#include "ingest/manifest.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

namespace landbridge {
namespace {

bool is_left_out(const LayerSource& source) {
  std::error_code error;
  return source.is_optional && !is_connection(source.file) &&
         !std::filesystem::exists(source.file, error);
}

void read(const LayerSource& source, Harvest& harvest, Faults& faults) {
  const auto kind = std::ranges::find(layer_kinds, source.kind, &LayerKind::name);
  Layer layer(source, faults);
  kind->read(layer, harvest);
}

// What is wrong with a layer as a whole ends that layer, and the network unless faults are
// collected.
void read_or_note(const LayerSource& source, Harvest& harvest, Faults& faults) {
  try {
    read(source, harvest, faults);
  } catch (const Error& error) {
    if (!faults.collect || error.status() != ExitStatus::bad_data) throw;
    faults.found.emplace_back(error.what());
  }
}

void add_loose_lines(Harvest& harvest) {
  for (PlaceDraft& junction : give_ends(harvest.loose_lines, std::move(harvest.places)))
    harvest.builder.add(std::move(junction));
  for (LooseLine& line : harvest.loose_lines) harvest.builder.add(std::move(line.draft));
}

}  // namespace

World load_world(const std::filesystem::path& manifest, Faults& faults) {
  const Manifest network = read_manifest(manifest);
  Harvest harvest{WorldBuilder(network.card, faults), {}, {}};
  for (const LayerSource& source : network.layers)
    if (!is_left_out(source)) read_or_note(source, harvest, faults);
  add_loose_lines(harvest);
  return std::move(harvest.builder).build();
}

NetworkCard load_card(const std::filesystem::path& manifest) {
  return read_manifest(manifest).card;
}

std::vector<std::string> layer_kind_names() {
  std::vector<std::string> names;
  for (const LayerKind& kind : layer_kinds) names.emplace_back(kind.name);
  return names;
}

}  // namespace landbridge
