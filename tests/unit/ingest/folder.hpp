// SPDX-License-Identifier: Apache-2.0
// A folder of files that a test writes, and gone after it.
#pragma once

#include "base/error.hpp"
#include "model/faults.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge::test {

class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::string file(const std::string& name) const { return (path_ / name).string(); }

  /// Writes a file and gives its path.
  std::string write(const std::string& name, std::string_view text) const;

  /// Names of what is there, also of hidden files; sorted.
  std::vector<std::string> names() const;

 private:
  std::filesystem::path path_;
};

/// A FeatureCollection of features as they stand in the file.
std::string collection(std::string_view features);

/// A feature with properties and coordinates as they stand in the file.
std::string point(std::string_view properties, std::string_view coordinates);
std::string line(std::string_view properties, std::string_view coordinates);

/// The error that the work ends with: its status and sentence; "no error" if there is none.
struct Ending {
  ExitStatus status = ExitStatus::answered;
  std::string sentence = "no error";
  bool says(std::string_view part) const { return sentence.find(part) != std::string::npos; }
};
Ending ending_of(const std::function<void()>& work);

}  // namespace landbridge::test
