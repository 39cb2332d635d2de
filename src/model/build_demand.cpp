// SPDX-License-Identifier: Apache-2.0
#include "model/build_demand.hpp"

#include "model/checks.hpp"
#include "model/evidence_check.hpp"

#include <tuple>
#include <utility>

namespace landbridge {
namespace {

// More than all ports of the world handle in a year: 0.82e9 in 2020 (UNCTAD, Review of Maritime
// Transport 2021).
constexpr TeuPerYear beyond_sense{1e9};

void check_volume(TeuPerYear volume, Check& check) {
  if (check.that(volume > TeuPerYear{0.0}, "teu_per_year is {}; it must be above 0", volume.value))
    check.that(volume <= beyond_sense, "teu_per_year is {}; no figure of this kind passes {}",
               volume.value, beyond_sense.value);
}

void check_year(int year, Check& check) {
  check.that(year == 0 || (year >= 1900 && year <= 2200),
             "year is {}; it must be 1900 to 2200, or empty", year);
}

}  // namespace

Demand build_demand(std::string name, std::vector<DemandDraft> drafts, const World& world,
                    Faults& faults) {
  sort_and_check_unique(
      drafts, faults,
      [](const DemandDraft& draft) { return std::tie(draft.from, draft.to, draft.row.modes); },
      [](const DemandDraft& draft) {
        return fmt::format("a row from '{}' to '{}'", draft.from, draft.to);
      });
  EvidenceCheck check_evidence(world.sources);
  Demand demand{std::move(name), {}};
  for (DemandDraft& draft : drafts) {
    Check check(draft.where, faults);
    const auto from = check_place(world.places, "origin", draft.from, check);
    const auto to = check_place(world.places, "destination", draft.to, check);
    check.that(draft.from != draft.to, "origin and destination are both '{}'; leave the row out",
               draft.from);
    check_volume(draft.row.volume, check);
    check_year(draft.row.year, check);
    check_evidence("source", draft.row.evidence, check);
    if (!check.has_passed()) continue;
    draft.row.from = *from;
    draft.row.to = *to;
    demand.rows.push_back(std::move(draft.row));
  }
  return demand;
}

}  // namespace landbridge
