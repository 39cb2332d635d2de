// SPDX-License-Identifier: Apache-2.0
// The manifest of a network: what it is called, which layers it is made of.
#pragma once

#include "model/world.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace landbridge {

/// Texts by column name.
using Words = std::map<std::string, std::string, std::less<>>;

/// A layer as the manifest names it.
struct LayerSource {
  std::string kind{};
  std::string file{};   // a path that can be opened from here, or a connection such as "PG:..."
  std::string layer{};  // empty = the first of the file
  bool is_optional = false;
  bool is_shared = false;  // taken along by networks that name this manifest in tables_from
  Words fields{};          // our column = theirs
  Words constants{};       // columns that every feature gets
  Km snap{0.5};            // lines without ends take a place within this distance as theirs
  std::string where{};     // "networks/eurasia.toml:14"
  bool is_inline = false;  // `file` is GeoJSON text made from a table of TOML
};

struct Manifest {
  NetworkCard card;
  std::vector<LayerSource> layers;   // its own, and those it takes along from `tables_from`
  std::vector<std::string> borders;  // files of rules between countries: its own, and taken along
};

/// Throws Error: io if the file cannot be read, bad_data with file and line for what is wrong in
/// it.
Manifest read_manifest(const std::filesystem::path& file);

class Section;

/// A layer as a section such as [[layer]] names it; file names are relative to the file that holds
/// it. Throws Error(bad_data) with file and line for what is wrong in it.
LayerSource read_layer_source(const Section& section, const std::filesystem::path& file);

/// A file name as it stands in a file, so that it can be opened from here: beside that file, unless
/// it is a connection.
std::string resolved(const std::string& name, const std::filesystem::path& file);

/// Whether a file name is a connection or a virtual file of GDAL, so that no folder is put before
/// it.
bool is_connection(std::string_view file);

}  // namespace landbridge
