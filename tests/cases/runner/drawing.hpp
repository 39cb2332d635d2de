// SPDX-License-Identifier: Apache-2.0
// The network of a case as it was drawn: a map and sections of rows.
#pragma once

#include "base/units.hpp"
#include "case_file.hpp"
#include "words.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge::cases {

using WordRows = std::vector<std::vector<Word>>;

struct Drawing {
  bool is_shipped = false;  // `network eurasia`: no map, the network of the repository
  Km side{10.0};            // of a cell
  Lines map;
  std::map<std::string, WordRows, std::less<>> sections;  // by the name of the layer; "manifest"
  std::map<std::string, Lines, std::less<>> files;        // `file NAME`: further files beside it
  bool is_empty() const { return map.empty() && !is_shipped; }
};

/// Reads the head of a case; what stands before the first section is prose.
/// Throws Error(usage) for lines that belong to no section.
Drawing parse_drawing(std::span<const std::string> head);

}  // namespace landbridge::cases
