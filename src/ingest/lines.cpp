// SPDX-License-Identifier: Apache-2.0
#include "ingest/lines.hpp"

#include <algorithm>
#include <utility>

namespace landbridge {
namespace {

// Adds a part to the end of the line if one of its ends lies there.
bool append(Line& line, Line& part) {
  if (part.back() == line.back()) std::ranges::reverse(part);
  if (part.front() != line.back()) return false;
  line.insert(line.end(), part.begin() + 1, part.end());
  return true;
}

bool prepend(Line& line, Line& part) {
  if (part.front() == line.front()) std::ranges::reverse(part);
  if (part.back() != line.front()) return false;
  line.insert(line.begin(), part.begin(), part.end() - 1);
  return true;
}

}  // namespace

std::optional<Line> joined(std::vector<Line> parts) {
  std::erase_if(parts, [](const Line& part) { return part.size() < 2; });
  if (parts.empty()) return {};
  Line line = std::move(parts.front());
  parts.erase(parts.begin());
  while (!parts.empty()) {
    const auto next = std::ranges::find_if(
        parts, [&](Line& part) { return append(line, part) || prepend(line, part); });
    if (next == parts.end()) return {};
    parts.erase(next);
  }
  return line;
}

}  // namespace landbridge
