// SPDX-License-Identifier: Apache-2.0
// The geodata module: all that needs GDAL or TOML, behind one table of functions. The program loads
// it when a file must be read or written, since a process linked to GDAL needs 20 times longer to
// start.
#pragma once

#include "base/answer.hpp"
#include "model/builder.hpp"
#include "model/demand.hpp"
#include "model/scenario.hpp"
#include "model/world.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace landbridge {

/// A file that is written through an OGR vector driver.
struct OgrTarget {
  std::string name;  // a file whose ending picks the driver, or a connection such as "PG:..."
  bool overwrite = false;
};

/// Whether a world brings the areas of its countries along. Lines without ends need them anyway.
enum class ReadCountries : bool { if_needed, always };

struct GeodataModule {
  /// Reads a manifest and its layers. Throws Error: io for files that cannot be read, bad_data for
  /// what is wrong in them.
  World (*load)(const std::filesystem::path& manifest, Faults& faults, ReadCountries countries);

  /// What a manifest says of its network, without reading the layers. Throws as load does.
  NetworkCard (*card)(const std::filesystem::path& manifest);

  /// The scenario of a file, its bases first; bases may be among those that are installed. Throws
  /// as load does.
  Stack (*scenario)(const std::filesystem::path& file,
                    const std::vector<std::filesystem::path>& installed);

  /// The demand table of a file, between places of the world. Throws as load does.
  Demand (*demand)(const std::filesystem::path& file, const World& world, Faults& faults);

  /// Writes every sheet that has shapes as a layer; atomic for files. Throws Error(io, usage).
  void (*write)(const Answer& answer, const OgrTarget& target);

  /// File endings for which this GDAL has a vector driver that can create, with dot, sorted.
  std::vector<std::string> (*writable_endings)();
};

}  // namespace landbridge

/// What the shared module offers by this name.
extern "C" const landbridge::GeodataModule* landbridge_geodata_module();
