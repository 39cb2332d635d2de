// SPDX-License-Identifier: Apache-2.0
// The best routes of many pairs, as an answer.
#pragma once

#include "analysis/comparison.hpp"
#include "base/answer.hpp"

namespace landbridge {

struct MatrixQuestion {
  const Demand* demand;
  const Criterion* by;
  const Cargo* cargo;
  Conditions conditions;
  bool has_volumes;   // whether the volumes of the rows mean anything
  bool has_geometry;  // whether routes are drawn
};

/// A row per pair; those without a route say why, and make exit status 3.
Answer answer_of(const World& world, const MatrixQuestion& question, const DemandRoutes& routes);

}  // namespace landbridge
