// SPDX-License-Identifier: Apache-2.0
// Asks the program a question and holds its reply.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace landbridge::acceptance {

struct Reply {
  int status = -1;
  std::string out;
  std::string err;
};

Reply ask(const std::vector<std::string>& arguments);

/// The JSON of an answer; the test fails if the status is another.
nlohmann::json json_of(std::vector<std::string> arguments, int status = 0);

/// The first route of `landbridge route` with these arguments.
nlohmann::json route_of(std::vector<std::string> arguments);

/// The legs of a kind.
std::vector<nlohmann::json> legs_of_kind(const nlohmann::json& route, const std::string& kind);

/// "CN>LA" of every border leg, in order.
std::vector<std::string> borders_of(const nlohmann::json& route);

/// "1435>1520" of every transfer leg between gauges, in order.
std::vector<std::string> gauge_changes_of(const nlohmann::json& route);

/// A number with up to three decimals as a whole number of thousandths.
std::int64_t thousandths(double number);

/// A new empty folder that is removed at the end.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace landbridge::acceptance
