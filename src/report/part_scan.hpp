// SPDX-License-Identifier: Apache-2.0
// How much of a part file is whole.
#pragma once

#include "report/part_file.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace landbridge {

/// Reads the bytes of a part file once, in pieces of any size.
class PartScan {
 public:
  explicit PartScan(const PartLayout& layout) : layout_(layout), expected_(layout.header) {}

  /// Whether all bytes so far are as the layout says.
  bool take(std::string_view bytes);

  /// Points whose last record has ended, and the bytes up to there; no bytes without a header.
  std::size_t points() const { return points_; }
  std::uint64_t bytes() const { return whole_; }

 private:
  void end_record();

  const PartLayout& layout_;
  std::string expected_;     // how the record begins
  std::size_t length_ = 0;   // of the record so far
  std::size_t records_ = 0;  // that have ended, the header being one
  bool is_quoted_ = false;   // within a field in quotes
  std::size_t points_ = 0;
  std::uint64_t position_ = 0;
  std::uint64_t whole_ = 0;
};

}  // namespace landbridge
