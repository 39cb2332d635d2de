// SPDX-License-Identifier: Apache-2.0
// A network in files, and a session that asks questions of it.
#pragma once

#include "base/error.hpp"
#include "cli/ends.hpp"
#include "cli/options.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge::test {

/// Places xa-city, xa-port (XA), xb-city (XB), xc-city (XC, where no demand ends) and a+b (XD),
/// all on one road; groups @both (XA, XB) and @Far (XC); demand between XA and XB.
class Desk {
 public:
  explicit Desk(std::string_view manifest_lines = "demand = \"od.csv\"\n");
  ~Desk();
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  std::string write(const std::string& name, std::string_view text) const;
  Session& session() { return *session_; }
  const World& world() { return session_->world(); }
  std::string said() const { return err_.str(); }

  /// The ids of the ends that a text means.
  std::vector<std::string> ends(const std::string& text);

  /// The places of these ids.
  std::vector<PlaceId> places(const std::vector<std::string>& ids);

 private:
  std::filesystem::path folder_;
  CommonOptions options_;
  std::ostringstream err_;
  std::optional<Session> session_;
};

/// "2: the sentence", or "no error".
std::string error_of(const std::function<void()>& work);

}  // namespace landbridge::test
