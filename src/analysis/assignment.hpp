// SPDX-License-Identifier: Apache-2.0
// A demand table carried over a network of limited capacity: who goes where, and what stays behind.
#pragma once

#include "analysis/question.hpp"
#include "analysis/throughput.hpp"
#include "model/demand.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace landbridge {

enum class AssignmentMethod { paths, cheapest };

struct AssignmentMethodRow {
  std::string_view name;
  std::string_view summary;
  AssignmentMethod method;
};

inline constexpr std::array assignment_methods{
    AssignmentMethodRow{"paths", "each pair, the largest first, takes the cheapest ways left",
                        AssignmentMethod::paths},
    AssignmentMethodRow{"min-cost",
                        "each origin, the largest first, sends all it has at the least cost in all",
                        AssignmentMethod::cheapest},
};

struct AssignmentQuestion {
  const Demand* demand = nullptr;
  const Criterion* by = &criteria.front();
  const Cargo* cargo = nullptr;
  Conditions conditions;
  AssignmentMethod method = AssignmentMethod::paths;
  double scale = 1.0;  // of all volumes
};

/// What becomes of one row of the demand, in whole TEU a year.
struct Carried {
  std::int64_t asked = 0;
  std::int64_t carried = 0;
  double weight = 0.0;    // criterion weight x TEU of what is carried; paths only, else 0
  bool has_route = true;  // on the empty network
};

struct Assignment {
  Limits limits;
  Amounts capacity;           // TEU a year per limit, or `unlimited`
  Amounts load;               // TEU a year per limit
  std::vector<Carried> rows;  // one per row of the demand
  double weight = 0.0;        // of all that is carried
};

/// Both methods are simple on purpose (docs/model.md): they keep every limit and never move what an
/// earlier pair or origin has taken. The same order every time: the largest volume first, then as
/// in the table.
Assignment assign(const World& world, const AssignmentQuestion& question);

}  // namespace landbridge
