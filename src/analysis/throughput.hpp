// SPDX-License-Identifier: Apache-2.0
// The greatest flow between two sets of places, what bounds it, and what relief is worth.
#pragma once

#include "analysis/limits.hpp"
#include "search/capacities.hpp"
#include "search/flow.hpp"

#include <optional>
#include <span>
#include <vector>

namespace landbridge {

/// TEU a day per limit.
using Amounts = Table<LimitId, std::int64_t>;

/// A corridor graph in which every limit is one arc that all who share it pass through: the arcs of
/// the corridor graph lead into and out of it, and have no limit of their own. Behind a limit it is
/// not told apart who came from where: where the rails of only one gauge have a certain transfer,
/// those of another that share its terminal have it too, and the flow is an upper bound.
class LimitGraph {
 public:
  /// Both must outlive it.
  LimitGraph(const CorridorGraph& corridor, const Limits& limits);

  const CorridorGraph& corridor() const { return *corridor_; }
  const Limits& limits() const { return *limits_; }
  const Graph& graph() const { return graph_; }
  ArcId arc_of(LimitId limit) const { return arc_of_limit_[limit]; }

  /// The limit that an arc is, if it is one.
  std::optional<LimitId> limit_of(ArcId arc) const { return limit_of_arc_[arc]; }

  /// The arc that leads on behind the first `passed` limits of an arc of the corridor graph: to the
  /// next one, or to its head.
  ArcId step(ArcId arc, std::size_t passed) const;

  /// Capacities of the arcs for capacities of the limits.
  Capacities capacities_for(const Amounts& of_limits) const;

 private:
  NodeId gate(LimitId limit) const { return {platforms_ + 2 * limit.index}; }
  NodeId behind(LimitId limit) const { return {platforms_ + 2 * limit.index + 1}; }

  const CorridorGraph* corridor_;
  const Limits* limits_;
  std::uint32_t platforms_;
  Graph graph_;
  Table<LimitId, ArcId> arc_of_limit_;
  Table<ArcId, std::optional<LimitId>> limit_of_arc_;
};

/// What every limit lets through: its capacity, or `unlimited`.
Amounts capacities_of(const Limits& limits);

/// Where flow begins (platforms of the places) and where it may end (those, and what lies behind
/// their transfers).
struct FlowEnds {
  std::vector<NodeId> sources;
  std::vector<NodeId> sinks;
};
FlowEnds flow_ends(const CorridorGraph& graph, std::span<const PlaceId> from,
                   std::span<const PlaceId> to);

struct Throughput {
  std::int64_t value = 0;    // TEU a day; `unlimited` where nothing limits it
  Amounts on;                // flow through every limit
  std::vector<LimitId> cut;  // nearest to the origin; their capacities add up to the value
  std::vector<LimitId> cut_nearest_destination;
};

/// Throws std::logic_error if flow and cut should ever differ (Ford and Fulkerson 1956).
Throughput throughput(const LimitGraph& graph, const Amounts& capacities, const FlowEnds& ends);

/// How far a rung of the ladder relieves what bounds the flow: each limit of the cut by one unit of
/// its kind, by an amount, by as much again, or altogether.
struct Relief {
  enum class Kind { unit, amount, twice, lifted };
  Kind kind = Kind::twice;
  std::int64_t amount = 0;  // TEU a day, for Kind::amount
};

struct Rung {
  std::vector<LimitId> relieved;
  std::vector<std::int64_t> added;  // TEU a day, one per relieved limit: what lifting used of it
  std::int64_t value = 0;           // the greatest flow then, or `unlimited`
  std::int64_t gain = 0;            // over the rung before
  std::vector<LimitId> cut;         // what bounds it then; empty if nothing does
};

/// Relieves the cut of `first`, then the cut that bounds the flow then, and so on; at most `count`
/// rungs (a line and its border that let through the same are relieved together), fewer when
/// nothing bounds the flow any more or relief has no unit.
std::vector<Rung> climb(const LimitGraph& graph, const FlowEnds& ends, const Throughput& first,
                        const Relief& relief, std::size_t count);

/// What one unit more at one limit alone would add to the flow (a line and its border that let
/// through the same are one); nothing where it has no unit.
std::optional<std::int64_t> worth_of_unit(const LimitGraph& graph, const FlowEnds& ends,
                                          const Throughput& now, LimitId limit);

}  // namespace landbridge
