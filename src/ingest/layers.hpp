// SPDX-License-Identifier: Apache-2.0
// The kinds of layer: a table of names and readers. A new kind of layer is a row here and a file.
#pragma once

#include "ingest/junctions.hpp"
#include "ingest/ogr.hpp"
#include "model/drafts.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// What the readers fill: drafts, and the lines whose ends are not known before all places are.
struct Harvest {
  Drafts drafts{};
  std::vector<KnownPlace> places{};
  std::vector<LooseLine> loose_lines{};
  CountryMap countries{};
};

void read_places(Layer& layer, Harvest& harvest);
void read_corridors(Layer& layer, Harvest& harvest);
void read_links(Layer& layer, Harvest& harvest);
void read_crossings(Layer& layer, Harvest& harvest);
void read_transfers(Layer& layer, Harvest& harvest);
void read_terminals(Layer& layer, Harvest& harvest);
void read_services(Layer& layer, Harvest& harvest);
void read_parameters(Layer& layer, Harvest& harvest);
void read_groups(Layer& layer, Harvest& harvest);
void read_cargoes(Layer& layer, Harvest& harvest);
void read_sources(Layer& layer, Harvest& harvest);
void read_published(Layer& layer, Harvest& harvest);
void read_projects(Layer& layer, Harvest& harvest);
void read_countries(Layer& layer, Harvest& harvest);

/// When a layer of a kind is read: with the network, only when something asks for it; or also what
/// a scenario adds.
enum class Reading { with_network, on_demand, also_added };

struct LayerKind {
  std::string_view name;
  void (*read)(Layer&, Harvest&);
  Reading when = Reading::with_network;
};

inline constexpr std::array layer_kinds{
    LayerKind{"places", read_places, Reading::also_added},
    LayerKind{"links", read_links, Reading::also_added},
    LayerKind{"corridors", read_corridors, Reading::also_added},
    LayerKind{"crossings", read_crossings, Reading::also_added},
    LayerKind{"transfers", read_transfers, Reading::also_added},
    LayerKind{"terminals", read_terminals, Reading::also_added},
    LayerKind{"services", read_services, Reading::also_added},
    LayerKind{"parameters", read_parameters},
    LayerKind{"groups", read_groups},
    LayerKind{"cargoes", read_cargoes},
    LayerKind{"sources", read_sources, Reading::also_added},
    LayerKind{"published", read_published},
    LayerKind{"projects", read_projects},
    LayerKind{"countries", read_countries, Reading::on_demand},
};

/// The kind of a name that layer_kind_names gives.
const LayerKind& find_layer_kind(std::string_view name);

std::vector<std::string> layer_kind_names();

}  // namespace landbridge
