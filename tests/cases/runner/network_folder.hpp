// SPDX-License-Identifier: Apache-2.0
// The network of a case as files: a manifest and its layers in a folder.
#pragma once

#include "drawing.hpp"

#include <filesystem>

namespace landbridge::cases {

/// A new folder that is gone when this is.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// Writes case.toml and its layers: GeoJSON for places and links, else CSV. Returns the manifest.
/// Throws Error(usage) for a drawing that cannot be read.
std::filesystem::path write_network(const Drawing& drawing, const std::filesystem::path& folder);

/// Writes what the case holds in `file NAME` sections.
void write_files(const Drawing& drawing, const std::filesystem::path& folder);

}  // namespace landbridge::cases
