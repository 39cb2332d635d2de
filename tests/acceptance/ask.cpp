// SPDX-License-Identifier: Apache-2.0
#include "ask.hpp"

#include "cli/run.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <sstream>

namespace landbridge::acceptance {

Reply ask(const std::vector<std::string>& arguments) {
  std::ostringstream out;
  std::ostringstream err;
  const int status = run(arguments, out, err);
  return {status, out.str(), err.str()};
}

nlohmann::json json_of(std::vector<std::string> arguments, int status) {
  arguments.insert(arguments.end(), {"-f", "json"});
  const Reply reply = ask(arguments);
  EXPECT_EQ(reply.status, status) << reply.err;
  return nlohmann::json::parse(reply.out, nullptr, false);
}

nlohmann::json route_of(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "route");
  const nlohmann::json answer = json_of(std::move(arguments));
  return answer.is_object() && !answer["routes"].empty() ? answer["routes"][0] : nlohmann::json();
}

std::vector<nlohmann::json> legs_of_kind(const nlohmann::json& route, const std::string& kind) {
  std::vector<nlohmann::json> found;
  for (const auto& leg : route.at("legs"))
    if (leg.at("kind") == kind) found.push_back(leg);
  return found;
}

std::vector<std::string> borders_of(const nlohmann::json& route) {
  std::vector<std::string> found;
  for (const auto& leg : legs_of_kind(route, "border"))
    found.push_back(leg.at("from_country").get<std::string>() + ">" +
                    leg.at("to_country").get<std::string>());
  return found;
}

std::vector<std::string> gauge_changes_of(const nlohmann::json& route) {
  std::vector<std::string> found;
  for (const auto& leg : legs_of_kind(route, "transfer"))
    if (leg.at("gauge_mm").is_string()) found.push_back(leg.at("gauge_mm"));
  return found;
}

std::int64_t thousandths(double number) { return std::llround(number * 1000.0); }

Folder::Folder() {
  std::string name = (std::filesystem::temp_directory_path() / "landbridge-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) std::abort();
  path_ = name;
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace landbridge::acceptance
