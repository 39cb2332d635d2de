// SPDX-License-Identifier: Apache-2.0
// What limits the flow through a corridor graph, each thing once, however many arcs share it.
#pragma once

#include "analysis/capacity.hpp"
#include "analysis/corridor_graph.hpp"

#include <array>
#include <optional>
#include <span>

namespace landbridge {

using LimitId = Id<struct LimitTag>;

enum class LimitKind : std::uint8_t { line, border, gauge_change, terminal };
inline constexpr std::array<std::string_view, 4> limit_kind_names{"line", "border", "gauge change",
                                                                  "terminal"};
constexpr std::string_view name_of(LimitKind kind) {
  return limit_kind_names[static_cast<std::size_t>(kind)];
}

/// A line or a border in one direction and for one gauge (of a published capacity each gauge has an
/// even share; a default counts for each); a
/// gauge change from one gauge to another; a terminal, from its mode or onto it.
struct Limit {
  LimitKind kind = LimitKind::line;
  PlaceId from{};  // a terminal and a gauge change: the place, twice
  PlaceId to{};
  Mode mode = Mode::rail;
  Gauge gauge{};
  bool is_forward = true;        // line: along its link; terminal: onto its mode
  std::optional<LinkId> link{};  // line and border; a border of parallel links: the first
  std::optional<CrossingId> crossing{};
  std::optional<TransferId> transfer{};
  Limited capacity{};  // nothing = not limited: kept for lines, so that their flow is known
  ReliefUnit relief{};
};

/// The limits that an arc passes, in order of travel.
class LimitsPassed {
 public:
  void push(LimitId limit) { ids_[count_++] = limit; }
  const LimitId* begin() const { return ids_.data(); }
  const LimitId* end() const { return ids_.data() + count_; }

 private:
  std::array<LimitId, 3> ids_{};
  std::size_t count_ = 0;
};

struct Limits {
  Table<LimitId, Limit> all;
  Table<ArcId, LimitsPassed> of_arc;
};

/// The limits of every arc: a move passes its line, a border its line and its crossing, a transfer
/// the terminal it leaves, itself (if it is a gauge change) and the terminal it enters; a wait
/// none.
Limits limits_of(const World& world, const CorridorGraph& graph);

/// The least capacity among the limits of an arc, as whole TEU a day, or `unlimited`
/// (search/capacities.hpp).
std::int64_t capacity_of(const Limits& limits, ArcId arc);

/// Whole TEU: to the nearest, but at least 1 for what is not nothing.
std::int64_t nearest_teu(double teu);

/// A capacity as whole TEU a day;
/// `unlimited` where nothing limits.
std::int64_t whole_teu(const Limited& capacity);

/// Whether so many TEU a day mean that nothing limits them.
bool is_unlimited(std::int64_t teu_per_day);

}  // namespace landbridge
