// SPDX-License-Identifier: Apache-2.0
#include "cli/demand_options.hpp"

#include "base/error.hpp"
#include "cli/geodata.hpp"
#include "cli/validators.hpp"

#include <CLI/CLI.hpp>

namespace landbridge {

void declare_demand_options(CLI::App& app, DemandOptions& options) {
  app.add_option("--od", options.od,
                 "Demand table: a name or a file with origin, destination and teu_per_year "
                 "(default: of the network)")
      ->type_name("NAME|FILE")
      ->check(not_empty());
  app.add_option("--jobs", options.jobs, "Searches at once (0: as many as there are cores)")
      ->check(CLI::Range(0, 1024))
      ->capture_default_str();
}

Demand demand_from(const DemandOptions& options, const World& world, const Session& session) {
  if (options.od.empty() && world.card.demand.empty())
    fail(ExitStatus::usage,
         "--od: {} names no demand table; give the option, or add the key demand to the manifest",
         world.card.file);
  const std::filesystem::path file =
      options.od.empty() ? world.card.demand : demand_of(options.od).string();
  Faults first_fails;
  Demand demand = geodata_module().demand(file, world, first_fails);
  session.tell(fmt::format("{}: {} rows read", file.string(), demand.rows.size()));
  return demand;
}

void check_shipments(const Cargo& cargo) {
  if (cargo.teu.value > 0.0) return;
  fail(ExitStatus::usage,
       "--cargo {}: demand is counted in TEU, and this cargo has none; choose a container",
       cargo.id);
}

}  // namespace landbridge
