// SPDX-License-Identifier: Apache-2.0
// The option that names a demand table, for verbs that ask for many pairs of places.
#pragma once

#include "cli/options.hpp"
#include "model/cargo.hpp"
#include "model/demand.hpp"

#include <string>

namespace CLI {
class App;
}

namespace landbridge {

struct DemandOptions {
  std::string od;  // a name or a file; empty: what the manifest names
  int jobs = 0;    // searches at once; 0 = as many as there are cores
};

/// Adds --od and --jobs.
void declare_demand_options(CLI::App& app, DemandOptions& options);

/// The demand table that is meant, between places of a world. Throws Error: usage if
/// there is none, io and bad_data as GeodataModule::demand does.
Demand demand_from(const DemandOptions& options, const World& world, const Session& session);

/// Throws Error(usage) for a cargo without TEU, of which a demand table says nothing.
void check_shipments(const Cargo& cargo);

}  // namespace landbridge
