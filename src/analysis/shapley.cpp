// SPDX-License-Identifier: Apache-2.0
#include "analysis/shapley.hpp"

#include <cmath>
#include <numeric>
#include <random>
#include <utility>

namespace landbridge {
namespace {

constexpr double normal_97_5 = 1.96;  // quantile of the standard normal distribution

// |S|! (n - |S| - 1)! / n! for every size of S.
std::vector<double> chances(std::size_t count) {
  std::vector<double> chance(count);
  double ways = 1.0;  // to choose so many of the count - 1 others
  for (std::size_t size = 0; size < count; ++size) {
    chance[size] = 1.0 / (ways * static_cast<double>(count));
    ways *= static_cast<double>(count - 1 - size) / static_cast<double>(size + 1);
  }
  return chance;
}

}  // namespace

std::vector<double> shapley_shares(std::size_t count, const Worth& worth) {
  const std::uint64_t sets = std::uint64_t{1} << count;
  std::vector<double> worths;
  for (std::uint64_t number = 0; number < sets; ++number)
    worths.push_back(worth(ProjectSet::numbered(number)));
  const std::vector<double> chance = chances(count);
  std::vector<double> shares(count, 0.0);
  for (std::uint64_t number = 0; number < sets; ++number) {
    const ProjectSet set = ProjectSet::numbered(number);
    for (std::size_t i = 0; i < count; ++i)
      if (!set.has(i))
        shares[i] += chance[set.size()] * (worths[set.with(i).number()] - worths[number]);
  }
  return shares;
}

std::vector<ProjectOrder> random_orders(std::size_t count, std::size_t samples,
                                        std::uint64_t seed) {
  std::mt19937_64 engine(seed);  // its numbers are the same everywhere, those of std::shuffle not
  std::vector<ProjectOrder> orders;
  for (std::size_t sample = 0; sample < samples; ++sample) {
    ProjectOrder order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = count; i > 1; --i) std::swap(order[i - 1], order[engine() % i]);
    orders.push_back(std::move(order));
  }
  return orders;
}

std::vector<EstimatedShare> estimated_shares(std::size_t count,
                                             const std::vector<ProjectOrder>& orders,
                                             const Worth& worth) {
  std::vector<std::vector<double>> added(count);
  for (const ProjectOrder& order : orders) {
    ProjectSet set;
    double before = 0.0;
    for (const std::size_t project : order) {
      set = set.with(project);
      const double after = worth(set);
      added[project].push_back(after - before);
      before = after;
    }
  }
  const auto samples = static_cast<double>(orders.size());
  std::vector<EstimatedShare> shares(count);
  for (std::size_t i = 0; i < count; ++i) {
    shares[i].mean = std::accumulate(added[i].begin(), added[i].end(), 0.0) / samples;
    double squares = 0.0;
    for (const double one : added[i]) squares += (one - shares[i].mean) * (one - shares[i].mean);
    shares[i].half_width = normal_97_5 * std::sqrt(squares / (samples - 1.0) / samples);
  }
  return shares;
}

}  // namespace landbridge
