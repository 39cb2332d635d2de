// SPDX-License-Identifier: Apache-2.0
// Files that GDAL has written in memory go to disk: whole or not at all.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace landbridge {

/// A folder in GDAL's memory, gone with its owner. Drivers learn of a full disk late or never; here
/// they cannot meet one, and what they wrote is taken to disk by calls whose errors are known.
class StagedFiles {
 public:
  StagedFiles();
  ~StagedFiles();
  StagedFiles(const StagedFiles&) = delete;
  StagedFiles& operator=(const StagedFiles&) = delete;

  /// The name under which GDAL writes a file of the folder.
  std::string path_of(const std::string& name) const { return folder_ + "/" + name; }

  /// Names of the files and folders that are there, without what is in the folders; sorted.
  std::vector<std::string> names() const;

  /// Writes the files to a new folder inside `folder`, makes sure they are on disk, and renames
  /// each to its place. Throws Error(io) for what the system refuses; nothing is left then.
  void place_in(const std::filesystem::path& folder) const;

 private:
  std::string folder_;
};

}  // namespace landbridge
