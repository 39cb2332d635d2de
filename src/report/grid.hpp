// SPDX-License-Identifier: Apache-2.0
// A sheet as texts in rows and columns, as tables for reading show it.
#pragma once

#include "base/sheet.hpp"

#include <string>
#include <vector>

namespace landbridge {

struct GridColumn {
  std::string key;
  std::string title;
  bool is_number = false;  // stands at the right
  bool wraps = false;      // is broken over lines where other columns are cut
};

struct Grid {
  std::vector<GridColumn> columns;
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> total;  // empty unless the sheet has a total
};

/// The columns that have a title and a value in some row (all titled ones if there are no rows),
/// each cell one line of valid UTF-8; the total row carries the word "total" in the first column of
/// text.
Grid grid_of(const Sheet& sheet);

}  // namespace landbridge
