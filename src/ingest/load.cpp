// SPDX-License-Identifier: Apache-2.0
#include "ingest/load.hpp"

#include "base/error.hpp"
#include "ingest/borders.hpp"
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

const LayerKind& kind_of(const LayerSource& source) {
  return *std::ranges::find(layer_kinds, source.kind, &LayerKind::name);
}

// What is wrong with a layer as a whole ends that layer, and the network unless faults are
// collected.
void read_or_note(const LayerSource& source, Harvest& harvest, Faults& faults) {
  try {
    Layer layer(source, faults);
    kind_of(source).read(layer, harvest);
  } catch (const Error& error) {
    if (!faults.collect || error.status() != ExitStatus::bad_data) throw;
    faults.found.emplace_back(error.what());
  }
}

void read_layers(const Manifest& network, bool on_demand, Harvest& harvest, Faults& faults) {
  for (const LayerSource& source : network.layers)
    if (kind_of(source).is_on_demand == on_demand && !is_left_out(source))
      read_or_note(source, harvest, faults);
}

bool need_countries(const std::vector<LooseLine>& lines) {
  return std::ranges::any_of(lines, [](const LooseLine& line) { return !line.country; });
}

void add_loose_lines(Harvest& harvest) {
  for (PlaceDraft& junction :
       give_ends(harvest.loose_lines, std::move(harvest.places), harvest.countries))
    harvest.builder.add(std::move(junction));
  for (LooseLine& line : harvest.loose_lines) harvest.builder.add(std::move(line.draft));
}

}  // namespace

World load_world(const std::filesystem::path& manifest, Faults& faults, ReadCountries countries) {
  const Manifest network = read_manifest(manifest);
  Harvest harvest{WorldBuilder(network.card, faults), {}, {}, {}};
  read_layers(network, false, harvest, faults);
  if (countries == ReadCountries::always || need_countries(harvest.loose_lines))
    read_layers(network, true, harvest, faults);
  for (const std::string& file : network.borders) read_borders(file, harvest.builder, faults);
  add_loose_lines(harvest);
  World world = std::move(harvest.builder).build();
  world.countries = std::move(harvest.countries);
  return world;
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
