// SPDX-License-Identifier: Apache-2.0
// The geodata module and the networks that are installed: where they are, loaded when first needed.
#pragma once

#include "ingest/module.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// Loads the shared module beside the program (or of LANDBRIDGE_MODULE) once. Throws
/// Error(internal) if it is not there or does not fit.
const GeodataModule& geodata_module();

/// The manifests of the network folders: LANDBRIDGE_NETWORKS, ./networks and the installed one, in
/// this order, each folder by name; a name that was found before is left out.
std::vector<std::filesystem::path> installed_networks();

/// The manifest of a network given by name or by file. Throws Error(usage) with the names there
/// are.
std::filesystem::path manifest_of(std::string_view network);

/// The scenario files in the folders `scenarios` of the network folders, as installed_networks.
std::vector<std::filesystem::path> installed_scenarios();

/// The file of a scenario given by name or by file. Throws Error(usage) with the nearest names.
std::filesystem::path scenario_of(std::string_view scenario);

/// The demand tables in the folders `od` of the network folders, as installed_networks.
std::vector<std::filesystem::path> installed_demands();

/// The file (or connection) of a demand table given by name or by file. Throws Error(usage) with
/// the names there are.
std::filesystem::path demand_of(std::string_view demand);

}  // namespace landbridge
