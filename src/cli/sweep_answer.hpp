// SPDX-License-Identifier: Apache-2.0
// A sweep as an answer: a summary of every point, and the long table.
#pragma once

#include "analysis/sweep.hpp"
#include "base/answer.hpp"
#include "cli/sweep_rows.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace landbridge {

/// Whether the long table is part of the answer; tables for reading show the summary alone.
enum class LongTable { no, yes };

class SweepAnswer {
 public:
  /// All must outlive it. `top` points at most are shown in tables.
  SweepAnswer(const Sweep& sweep, const SweepQuestion& question, const DemandRoutes& base,
              LongTable long_table, std::size_t top);

  /// Takes the points in order.
  void add(std::size_t point, const DemandRoutes& routes);

  /// A pair that has no route where nothing is varied is exit status 3.
  Answer finish();

 private:
  using Links = std::vector<std::string>;
  struct KnownWay {
    std::int64_t number = 0;  // from 1 on; 1 = where nothing is varied
    std::vector<std::string> landmarks;
    std::int64_t points = 0;
  };

  // Where the best way changes between two points that lie side by side.
  struct Flip {
    std::size_t point;  // the second of them
    std::int64_t before;
    std::int64_t after;
  };

  bool is_of_demand() const { return question_.demand != nullptr; }
  const Criterion& by() const { return *question_.question.by; }
  Sheet summary_columns() const;
  Row summary_of(const DemandRoutes& routes);
  Row summary_of_route(const std::optional<RowRoute>& route);
  Row summary_of_demand(const DemandRoutes& routes) const;
  std::int64_t way_of(const RowRoute& route);
  Sheet shown() const;
  std::vector<std::size_t> shown_points() const;
  Object question_object() const;
  Array points_array() const;
  Array ways_array() const;
  Array flips_array() const;
  std::string title() const;
  std::string words_of_flip(const Flip& flip) const;
  void tell_notes(Answer& answer) const;

  const Sweep& sweep_;
  const SweepQuestion& question_;
  const DemandRoutes& base_;
  LongTable long_table_;
  std::size_t top_;
  SweepRows rows_;
  Sheet long_;
  Sheet summary_;  // the first row is the base, then the points
  std::map<Links, KnownWay> ways_;
  std::vector<std::int64_t> kinds_;  // of each point: its way, or how many rows go another way
  std::vector<Flip> flips_;
};

}  // namespace landbridge
