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

/// The scenario of a name or file, its bases first. Throws Error(usage) with the names there are,
/// and what GeodataModule::scenario throws.
Stack scenario_of(std::string_view scenario);

/// Several joined by '+', each behind its bases; a file whose name holds a '+' wins over its parts.
/// Throws as scenario_of, and Error(usage) for one that is named twice.
Stack stack_of(std::string_view scenarios);

/// The demand tables in the folders `od` of the network folders, as installed_networks.
std::vector<std::filesystem::path> installed_demands();

/// The file (or connection) of a demand table given by name or by file. Throws Error(usage) with
/// the names there are.
std::filesystem::path demand_of(std::string_view demand);

}  // namespace landbridge
