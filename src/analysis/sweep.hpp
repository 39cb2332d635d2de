// SPDX-License-Identifier: Apache-2.0
// Figures of a world varied over a grid, and the same question asked at every point.
#pragma once

#include "analysis/comparison.hpp"
#include "model/selection.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace landbridge {

/// A change of figures that is made with one amount after the other.
struct Variation {
  std::string text{};  // as it was given
  std::string name{};  // without its amounts: "border.dwell country=KZ x"
  Change change{};     // a `set`; its own amount means nothing
  std::vector<double> amounts{};
};

inline constexpr std::size_t most_points = 100000;

/// The points of the grid: every combination of amounts, the last variation varies fastest.
class Sweep {
 public:
  /// The world, which must outlive it, is the one in which nothing is varied. Throws Error(usage)
  /// for names that are not in the world.
  Sweep(const World& world, std::vector<Variation> variations);

  const World& world() const { return *world_; }
  const std::vector<Variation>& variations() const { return variations_; }

  std::size_t size() const;  // points; at most most_points if the variations have as many

  /// The indexes of the amounts of a point, one per variation.
  std::vector<std::size_t> steps_of(std::size_t point) const;
  std::vector<double> amounts_of(std::size_t point) const;

  /// The world with the changes of a point, made in the order of the variations as a scenario makes
  /// them. Throws Error(usage) where a variation meets no figure or leads one out of its bounds.
  World world_at(std::size_t point) const;

  /// Makes sure that world_at throws at no point. Every figure is a polynomial of the amounts that
  /// is linear in each, so the corners of the grid hold its least and greatest value.
  void check(Jobs jobs) const;

 private:
  std::size_t point_at(const std::vector<std::size_t>& steps) const;

  const World* world_;
  std::vector<Variation> variations_;
  std::vector<Selection> selections_;  // of the world; a `set` never changes what is selected
};

/// What is asked at every point: one question, or every row of a demand table under the same
/// conditions. Its cargo and ids are those of the world that is varied.
struct SweepQuestion {
  Question question{};
  const Demand* demand = nullptr;
};

/// The best route of every row of the demand, or of the one question.
DemandRoutes ask(const World& world, const SweepQuestion& question);

/// The same at `count` points from `first` on, several at once; calls `on_done` from any thread
/// when one is answered. Throws as Sweep::world_at.
std::vector<DemandRoutes> ask(const Sweep& sweep, const SweepQuestion& question, std::size_t first,
                              std::size_t count, Jobs jobs, const std::function<void()>& on_done);

}  // namespace landbridge
