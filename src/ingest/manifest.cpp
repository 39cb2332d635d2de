// SPDX-License-Identifier: Apache-2.0
#include "ingest/manifest.hpp"

#include "base/text.hpp"
#include "ingest/layers.hpp"
#include "ingest/section.hpp"
#include "model/faults.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace landbridge {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 12> network_keys{
    "name",     "title",       "reference_date", "money_year", "carbon_price_usd_per_t",
    "dwell_cv", "attribution", "licence",        "layer",      "tables_from",
    "borders",  "demand"};

constexpr std::array<std::string_view, 8> layer_keys{"kind",   "file",      "layer",   "optional",
                                                     "fields", "constants", "snap_km", "shared"};

NetworkCard card_from(const Section& section, const fs::path& file) {
  NetworkCard card;
  card.name = section.text("name", file.stem().string());
  card.title = section.text("title", card.name);
  card.attribution = section.text("attribution");
  card.licence = section.text("licence");
  card.reference_date = section.required_date("reference_date");
  const double year = section.number("money_year", int{card.reference_date.year()});
  if (year < 1900 || year > 2200 || year != std::floor(year))
    section.complain(*section.find("money_year"), "money_year must be a year such as 2025");
  card.money_year = static_cast<int>(year);
  card.carbon_price = {section.number("carbon_price_usd_per_t", 0.0)};
  if (card.carbon_price.value > 1e5)
    section.complain(*section.find("carbon_price_usd_per_t"),
                     "carbon_price_usd_per_t must be 0 to 100000");
  card.dwell_cv = section.number("dwell_cv", 1.0);
  if (card.dwell_cv > 10.0)
    section.complain(*section.find("dwell_cv"), "dwell_cv must be 0 to 10; 1 is usual");
  card.file = file.string();
  if (const std::string demand = section.text("demand"); !demand.empty())
    card.demand = resolved(demand, file);
  return card;
}

// The layers of a manifest itself.
std::vector<LayerSource> own_layers(const toml::table& table, const fs::path& file) {
  const Section section(table, file);
  section.check_keys(network_keys);
  if (section.find("layer") == nullptr)
    section.complain("there is no [[layer]]; name at least places and links");
  std::vector<LayerSource> sources;
  for (const Section& layer : section.sections("layer", "write each layer as [[layer]]"))
    sources.push_back(read_layer_source(layer, file));
  return sources;
}

// The table of border rules that a manifest names itself: none or one file.
std::vector<std::string> own_borders(const Section& section, const fs::path& file) {
  const std::string name = section.text("borders");
  if (name.empty()) return {};
  return {resolved(name, file)};
}

}  // namespace

LayerSource read_layer_source(const Section& section, const fs::path& file) {
  section.check_keys(layer_keys);
  LayerSource source;
  source.kind = section.required_text("kind");
  if (source.kind == "unions")
    section.complain(*section.find("kind"),
                     "kind 'unions' is no layer any more; write each union as a [[rule]] of kind "
                     "customs_union into a file, and name it above the layers: borders = "
                     "\"borders.toml\" (docs/data.md)");
  const std::vector<std::string> kinds = layer_kind_names();
  if (std::ranges::find(kinds, source.kind) == kinds.end())
    section.complain(*section.find("kind"),
                     fmt::format("kind '{}' is not known; {}", source.kind,
                                 suggestion(source.kind, kinds, "it may be " + join(kinds, ", "))));
  source.file = resolved(section.required_text("file"), file);
  source.layer = section.text("layer");
  source.is_optional = section.truth("optional");
  source.is_shared = section.truth("shared");
  source.fields = section.words("fields");
  source.constants = section.words("constants");
  source.snap = {section.number("snap_km", source.snap.value)};
  source.where = section.where();
  return source;
}

std::string resolved(const std::string& name, const fs::path& file) {
  if (is_connection(name)) return name;
  return (file.parent_path() / name).lexically_normal().string();
}

bool is_connection(std::string_view file) {
  if (file.starts_with("/vsi")) return true;
  const auto colon = file.find(':');
  return colon != std::string_view::npos && colon >= 2 && file.find('/') > colon;
}

Manifest read_manifest(const fs::path& file) {
  const toml::table table = parse_toml(file, "a manifest");
  const Section section(table, file);
  Manifest manifest{card_from(section, file), own_layers(table, file), own_borders(section, file)};
  if (const std::string other = section.text("tables_from"); !other.empty()) {
    const fs::path shared = resolved(other, file);
    const toml::table tables = parse_toml(shared, "a manifest");
    for (LayerSource& source : own_layers(tables, shared))
      if (source.is_shared) manifest.layers.push_back(std::move(source));
    for (std::string& borders : own_borders(Section(tables, shared), shared))
      if (std::ranges::find(manifest.borders, borders) == manifest.borders.end())
        manifest.borders.push_back(std::move(borders));
  }
  return manifest;
}

}  // namespace landbridge
