// SPDX-License-Identifier: Apache-2.0
// Faults of a network's data: where each is, and whether the first one ends the work.
#pragma once

#include <fmt/format.h>

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace landbridge {

/// Where a thing was read: "geodata/rail.geojson: layer 'rail': feature 17 (a--b--rail)".
struct Where {
  std::string text;
};

/// Faults of a network's data. Unless they are collected, the first one is thrown as
/// Error(bad_data).
struct Faults {
  bool collect = false;
  std::vector<std::string> found;

  /// One sentence: where, what is wrong, what to do.
  void say(std::string sentence);
};

/// The claims made of one draft: says each that does not hold, and knows whether all did.
class Check {
 public:
  Check(const Where& where, Faults& faults) : where_(&where), faults_(&faults) {}

  /// Says the fault unless the claim holds; gives the claim.
  template <class... Args>
  bool that(bool claim, fmt::format_string<Args...> fault, Args&&... args) {
    if (!claim) say(fmt::format(fault, std::forward<Args>(args)...));
    return claim;
  }

  bool has_passed() const { return has_passed_; }

 private:
  void say(const std::string& fault);

  const Where* where_;
  Faults* faults_;
  bool has_passed_ = true;
};

/// "did you mean 'a' or 'b'?" for the nearest words, or the other remedy if none is near.
std::string suggestion(std::string_view word, std::span<const std::string> words,
                       std::string_view otherwise);

}  // namespace landbridge
