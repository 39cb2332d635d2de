// SPDX-License-Identifier: Apache-2.0
#include "analysis/alternative_routes.hpp"

#include "analysis/route_candidates.hpp"
#include "search/k_shortest.hpp"

#include <algorithm>
#include <utility>

namespace landbridge {
namespace {

// One question while its routes are found.
class Finding {
 public:
  Finding(const World& world, const Question& question, const CorridorGraph& corridor,
          const AlternativesQuestion& asked)
      : world_(world),
        question_(question),
        corridor_(corridor),
        asked_(asked),
        staged_(staged_for(world, question, corridor)) {}

  AlternativeRoutes next_best() {
    OtherWays ways(corridor_, staged_, staged_.weights);
    while (found_.routes.size() < asked_.count && ways.drawn() < most_drawn) {
      const auto path = ways.next();
      if (!path) {
        found_.end = AlternativesEnd::exhausted;
        break;
      }
      take(*path);
    }
    if (found_.routes.size() < asked_.count && found_.end == AlternativesEnd::complete)
      found_.end = AlternativesEnd::bounded;
    found_.proven = found_.routes.size();
    found_.looked_at = ways.drawn();
    return std::move(found_);
  }

  AlternativeRoutes differing() {
    OtherWays ways(corridor_, staged_, staged_.weights);
    const auto best = ways.next();
    if (!best) return std::move(found_);
    Candidates candidates(world_, question_, corridor_, staged_,
                          {asked_.differ_in, asked_.max_overlap});
    candidates.take(*best);
    take(*best);
    found_.proven = 1;
    while (found_.routes.size() < asked_.count) {
      const auto chosen = candidates.next();
      if (!chosen) {
        found_.end = AlternativesEnd::all_alike;
        break;
      }
      if (chosen->is_proven && found_.proven == found_.routes.size()) ++found_.proven;
      candidates.take(chosen->path);
      take(chosen->path);
    }
    found_.looked_at = candidates.looked_at();
    return std::move(found_);
  }

 private:
  void take(const Path& staged) {
    found_.routes.push_back(
        route_along(world_, *question_.cargo, corridor_, staged_.unstaged(staged)));
  }

  const World& world_;
  const Question& question_;
  const CorridorGraph& corridor_;
  const AlternativesQuestion& asked_;
  StagedGraph staged_;
  AlternativeRoutes found_;
};

}  // namespace

AlternativeRoutes find_alternatives(const World& world, const Question& question,
                                    const CorridorGraph& graph, const AlternativesQuestion& asked) {
  Finding finding(world, question, graph, asked);
  return asked.differ_in == nullptr ? finding.next_best() : finding.differing();
}

}  // namespace landbridge
