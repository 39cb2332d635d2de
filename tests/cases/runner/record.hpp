// SPDX-License-Identifier: Apache-2.0
// A row of a layer as it is written: columns by name, in the order they were set.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace landbridge::cases {

class Record {
 public:
  /// Replaces the value the column has, if it has one.
  void set(std::string_view column, std::string value);

  /// Sets the column unless it has a value.
  void set_default(std::string_view column, std::string value);

  /// Empty for a column that is not there.
  std::string get(std::string_view column) const;

  const std::vector<std::pair<std::string, std::string>>& fields() const { return fields_; }

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

/// RFC 4180 with a header row; the columns of all records in the order they first appear.
std::string to_csv(std::span<const Record> records);

}  // namespace landbridge::cases
