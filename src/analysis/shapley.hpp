// SPDX-License-Identifier: Apache-2.0
// What each of several shares in what they are worth together.
#pragma once

#include "analysis/project_set.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace landbridge {

/// What a set is worth, in any unit; the empty one nothing.
using Worth = std::function<double(ProjectSet)>;

/// The Shapley value (Shapley 1953) of each of `count`: over all orders in which they could come,
/// the mean of what each adds to those before it,
///   sum over S without i of |S|! (n - |S| - 1)! / n! x (worth(S + i) - worth(S)).
/// Asks for each of the 2^count sets once.
std::vector<double> shapley_shares(std::size_t count, const Worth& worth);

/// An order in which projects come, by their index.
using ProjectOrder = std::vector<std::size_t>;

/// Orders drawn from all with the same chance; the same of the same seed, on every machine.
std::vector<ProjectOrder> random_orders(std::size_t count, std::size_t samples, std::uint64_t seed);

struct EstimatedShare {
  double mean = 0.0;
  double half_width = 0.0;  // of the interval that holds the value with 95 %: 1.96 standard errors
};

/// The same from some orders (Castro, Gomez and Tejada 2009), two at least. The means add up to
/// what all are worth whatever the orders.
std::vector<EstimatedShare> estimated_shares(std::size_t count,
                                             const std::vector<ProjectOrder>& orders,
                                             const Worth& worth);

}  // namespace landbridge
