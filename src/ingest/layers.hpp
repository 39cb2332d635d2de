// SPDX-License-Identifier: Apache-2.0
// The kinds of layer: a table of names and readers. A new kind of layer is a row here and a file.
#pragma once

#include "ingest/junctions.hpp"
#include "ingest/ogr.hpp"
#include "model/builder.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// What the readers fill: drafts, and the lines whose ends are not known before all places are.
struct Harvest {
  WorldBuilder builder;
  std::vector<KnownPlace> places;
  std::vector<LooseLine> loose_lines;
  CountryMap countries;
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

struct LayerKind {
  std::string_view name;
  void (*read)(Layer&, Harvest&);
  bool is_on_demand = false;  // opened only when something asks for it
};

inline constexpr std::array layer_kinds{
    LayerKind{"places", read_places},       LayerKind{"links", read_links},
    LayerKind{"corridors", read_corridors}, LayerKind{"crossings", read_crossings},
    LayerKind{"transfers", read_transfers}, LayerKind{"terminals", read_terminals},
    LayerKind{"services", read_services},   LayerKind{"parameters", read_parameters},
    LayerKind{"groups", read_groups},       LayerKind{"cargoes", read_cargoes},
    LayerKind{"sources", read_sources},     LayerKind{"published", read_published},
    LayerKind{"projects", read_projects},   LayerKind{"countries", read_countries, true},
};

std::vector<std::string> layer_kind_names();

}  // namespace landbridge
