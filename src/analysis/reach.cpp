// SPDX-License-Identifier: Apache-2.0
#include "analysis/reach.hpp"

#include <algorithm>
#include <utility>

namespace landbridge {
namespace {

// A table from every origin to every place but itself, in the order that tables have.
Demand table_of(const ReachQuestion& question) {
  std::vector<PlaceId> from = question.from;
  std::ranges::sort(from);
  Demand table;
  for (const PlaceId origin : from)
    for (const PlaceId place : question.to)
      if (origin != place) table.rows.push_back({.from = origin, .to = place, .volume = {1.0}});
  return table;
}

class Finding {
 public:
  Finding(const World& world, const ReachQuestion& question) : question_(question) {
    const Demand table = table_of(question);
    DemandRoutes routes = find_demand_routes(world, table, *question.by, *question.cargo,
                                             question.conditions, question.jobs);
    for (std::size_t row = 0; row < table.rows.size(); ++row)
      if (routes.rows[row]) offer(table.rows[row], std::move(*routes.rows[row]));
    for (std::size_t i = 0; i < question.from.size(); ++i)
      if (std::ranges::binary_search(question.to, question.from[i]))
        offers_[question.from[i]].push_back({i, {}});
  }

  Reach finish() {
    Reach reach;
    for (const PlaceId place : question_.to) {
      const auto offers = offers_.find(place);
      if (offers == offers_.end())
        reach.unreached.push_back(place);
      else
        reach.places.push_back(best_of(place, offers->second));
    }
    std::ranges::stable_sort(reach.places, {},
                             [](const Reached& reached) { return reached.route.weight; });
    return reach;
  }

 private:
  using Offer = std::pair<std::size_t, RowRoute>;  // of which origin

  void offer(const DemandRow& row, RowRoute route) {
    const auto origin = std::ranges::find(question_.from, row.from);
    offers_[row.to].push_back(
        {static_cast<std::size_t>(origin - question_.from.begin()), std::move(route)});
  }

  static Reached best_of(PlaceId place, std::vector<Offer>& offers) {
    std::ranges::sort(
        offers, {}, [](const Offer& offer) { return std::pair(offer.second.weight, offer.first); });
    Reached reached{place, offers[0].first, std::move(offers[0].second), {}, 0};
    if (offers.size() < 2) return reached;
    reached.runner_up = offers[1].first;
    reached.margin = offers[1].second.weight - reached.route.weight;
    return reached;
  }

  const ReachQuestion& question_;
  std::map<PlaceId, std::vector<Offer>> offers_;
};

}  // namespace

Reach find_reach(const World& world, const ReachQuestion& question) {
  return Finding(world, question).finish();
}

}  // namespace landbridge
