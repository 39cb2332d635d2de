// SPDX-License-Identifier: Apache-2.0
// Published end-to-end results, as they were written down before the program was first asked.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace landbridge::fidelity {

/// One published figure and the question that should give it.
struct Reference {
  std::string id;
  std::string quantity;              // a key of `totals`: distance_km, time_h, moving_h, cost_usd
  std::vector<std::string> ask;      // arguments of `landbridge route`; none: cannot be expressed
  std::vector<std::string> against;  // if not empty, the figure is the ratio of the two answers
  double low = 0.0;                  // the published range; one value: low = high
  double high = 0.0;
  double tolerance = 0.0;  // beyond the range, as a share of its nearer end
  std::string kind;        // observed, scheduled, model, price
  std::string grade;
  std::string source;
  std::string published;  // in words
  std::string note;       // how the question was read, or why there is none

  bool can_be_asked() const { return !ask.empty(); }
};

/// The rows of a CSV file (RFC 4180) by the names in its first line.
std::vector<std::map<std::string, std::string>> read_csv(const std::filesystem::path& file);

std::vector<Reference> read_references(const std::filesystem::path& file);

}  // namespace landbridge::fidelity
