// SPDX-License-Identifier: Apache-2.0
// A sample that keeps every rule.
#pragma once

#include <string>
#include <vector>

namespace landbridge {

struct Word {
  explicit Word(std::string letters) : letters_{std::move(letters)}, marks_{'{', '"'} {}
  std::size_t size() const { return letters_.size(); }

 private:
  std::string letters_;
  std::vector<char> marks_;
};

}  // namespace landbridge
