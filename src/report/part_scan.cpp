// SPDX-License-Identifier: Apache-2.0
#include "report/part_scan.hpp"

#include <fmt/format.h>

namespace landbridge {

bool PartScan::take(std::string_view bytes) {
  for (const char byte : bytes) {
    if (points_ == layout_.points) return false;  // more than there can be
    if (length_ < expected_.size() && byte != expected_[length_]) return false;
    ++length_;
    ++position_;
    if (byte == '"') is_quoted_ = !is_quoted_;
    if (byte == '\n' && !is_quoted_) end_record();
  }
  return true;
}

void PartScan::end_record() {
  ++records_;
  length_ = 0;
  const std::size_t of_points = records_ - 1;
  points_ = of_points / layout_.records_a_point;
  if (of_points % layout_.records_a_point == 0) whole_ = position_;
  expected_ = fmt::format("{},", points_ + 1);
}

}  // namespace landbridge
