// SPDX-License-Identifier: Apache-2.0
#include "model/evidence_check.hpp"

#include "base/text.hpp"
#include "model/world.hpp"

#include <algorithm>

namespace landbridge {
namespace {

// What the lengths and ends of a user's own drawn lines are said to come from; no row of `sources`.
constexpr std::string_view drawn_source = "geometry";

// What figures that a scenario set are said to come from.
constexpr std::string_view scenario_prefix = "scenario:";

}  // namespace

EvidenceCheck::EvidenceCheck(const std::vector<Source>& sources) {
  for (const Source& source : sources) ids_.push_back(source.id);
}

bool EvidenceCheck::operator()(std::string_view column, const Evidence& evidence, Check& check) {
  if (ids_.empty()) return true;
  if (!check.that(evidence.grade == Grade::d || !trimmed(evidence.source).empty(),
                  "{} is empty and the grade is {}; name the source, or grade the figure D", column,
                  name_of(evidence.grade)))
    return false;
  if (known_.contains(evidence.source)) return true;
  bool holds = true;
  for (const std::string& id : split(evidence.source, ";")) {
    const bool is_known = id == drawn_source || id.starts_with(scenario_prefix) ||
                          std::ranges::binary_search(ids_, id);
    if (!is_known)
      holds = check.that(false, "{} names '{}', which is no row of sources; {}", column, id,
                         suggestion(id, ids_, "add the source or correct the id"));
  }
  if (holds) known_.insert(evidence.source);
  return holds;
}

}  // namespace landbridge
