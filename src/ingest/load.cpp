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

// What is wrong with a layer as a whole ends that layer, and the network unless faults are
// collected.
void read_or_note(const LayerSource& source, Harvest& harvest, Faults& faults) {
  try {
    Layer layer(source, faults);
    find_layer_kind(source.kind).read(layer, harvest);
  } catch (const Error& error) {
    if (!faults.collect || error.status() != ExitStatus::bad_data) throw;
    faults.found.emplace_back(error.what());
  }
}

void read_layers(const Manifest& network, bool on_demand, Harvest& harvest, Faults& faults) {
  for (const LayerSource& source : network.layers)
    if ((find_layer_kind(source.kind).when == Reading::on_demand) == on_demand &&
        !is_left_out(source))
      read_or_note(source, harvest, faults);
}

bool need_countries(const std::vector<LooseLine>& lines) {
  return std::ranges::any_of(lines, [](const LooseLine& line) { return !line.country; });
}

void add_loose_lines(Harvest& harvest) {
  for (PlaceDraft& junction :
       give_ends(harvest.loose_lines, std::move(harvest.places), harvest.countries))
    harvest.drafts.add(std::move(junction));
  for (LooseLine& line : harvest.loose_lines) harvest.drafts.add(std::move(line.draft));
}

}  // namespace

World load_world(const std::filesystem::path& manifest, Faults& faults, ReadCountries countries) {
  const Manifest network = read_manifest(manifest);
  Harvest harvest;
  read_layers(network, false, harvest, faults);
  if (countries == ReadCountries::always || need_countries(harvest.loose_lines))
    read_layers(network, true, harvest, faults);
  for (const std::string& file : network.borders) read_borders(file, harvest.drafts, faults);
  add_loose_lines(harvest);
  WorldBuilder builder(network.card, faults);
  builder.add(std::move(harvest.drafts));
  World world = std::move(builder).build();
  world.countries = std::move(harvest.countries);
  return world;
}

NetworkCard load_card(const std::filesystem::path& manifest) {
  return read_manifest(manifest).card;
}

const LayerKind& find_layer_kind(std::string_view name) {
  return *std::ranges::find(layer_kinds, name, &LayerKind::name);
}

std::vector<std::string> layer_kind_names() {
  std::vector<std::string> names;
  for (const LayerKind& kind : layer_kinds) names.emplace_back(kind.name);
  return names;
}

}  // namespace landbridge
