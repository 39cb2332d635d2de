// SPDX-License-Identifier: Apache-2.0
#include "ingest/module.hpp"

#include "ingest/load.hpp"
#include "ingest/ogr_driver.hpp"
#include "ingest/ogr_writer.hpp"
#include "ingest/read_demand.hpp"
#include "ingest/scenario.hpp"

const landbridge::GeodataModule* landbridge_geodata_module() {
  using namespace landbridge;
  static constexpr GeodataModule geodata{load_world,  load_card, read_scenario,
                                         read_demand, write_ogr, writable_endings};
  return &geodata;
}
