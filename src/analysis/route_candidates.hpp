// SPDX-License-Identifier: Apache-2.0
// Where alternatives are taken from: the next best ways, the best ways over each arc, and the best
// way without what is used already.
#pragma once

#include "analysis/difference.hpp"
#include "analysis/question.hpp"
#include "search/k_shortest.hpp"
#include "search/staged_graph.hpp"
#include "search/through_paths.hpp"

#include <cstddef>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace landbridge {

/// The graph of a question with its stops unrolled. A change at the place where the route begins is
/// closed: what goes on from there can begin there.
StagedGraph staged_for(const World& world, const Question& question, const CorridorGraph& graph);

/// The next best ways, without those over the same links with the same transfers as one before.
class OtherWays {
 public:
  /// All must outlive it.
  OtherWays(const CorridorGraph& corridor, const StagedGraph& staged, const ArcLabels& weights);

  /// Nothing when there are no more, or when most_drawn is reached.
  std::optional<Path> next();

  /// How many have been drawn, those over the same links included.
  std::size_t drawn() const { return drawn_; }

 private:
  using Step = std::tuple<std::uint32_t, bool, std::uint32_t>;
  std::vector<Step> steps_of(const Path& path) const;

  const CorridorGraph* corridor_;
  const StagedGraph* staged_;
  LooplessPaths paths_;
  std::set<std::vector<Step>> seen_;
  std::size_t drawn_ = 0;
};

/// How routes must differ from those before them.
struct DifferenceRule {
  const Difference* in;
  double max_overlap;
};

/// Ways of the unrolled graph that differ from all that have been taken, the best first.
class Candidates {
 public:
  Candidates(const World& world, const Question& question, const CorridorGraph& corridor,
             const StagedGraph& staged, DifferenceRule rule);

  /// Later ways must differ from this one.
  void take(const Path& path);

  struct Choice {
    Path path;
    bool is_proven;  // no way that differs as asked is better
  };

  /// The best of them; nothing if none differs. To be taken before the next is asked for.
  std::optional<Choice> next();

  std::size_t looked_at() const { return looked_at_; }

 private:
  Uses uses_along(const Path& path) const;
  bool differs(const Path& path) const;
  bool shares_nothing() const;
  std::optional<Choice> without_what_is_used();
  std::optional<Choice> over_something(const ArcLabels& weights);
  std::optional<Choice> through_something(const ArcLabels& weights);
  void list();
  void list_next_best();
  void list_by_modes();

  const StagedGraph& staged_;
  const CorridorGraph& corridor_;
  DifferenceRule rule_;
  Table<ArcId, Uses> uses_;  // of the arcs of the corridor graph
  std::vector<std::vector<std::uint64_t>> taken_;
  Uses used_;                 // by all that have been taken
  std::vector<Path> listed_;  // in order, each once
  std::size_t at_ = 0;        // those before it have been refused, or taken
  bool is_listed_ = false;
  bool knows_all_ = false;  // whether the next best ways are all there are
  Label known_to_;          // every better way than this is listed
  std::size_t looked_at_ = 0;
};

}  // namespace landbridge
