// SPDX-License-Identifier: Apache-2.0
// Border crossings, and the hops between countries that need one.
#include "model/builder.hpp"
#include "model/checks.hpp"
#include "model/hop.hpp"

#include <algorithm>
#include <tuple>

namespace landbridge {
namespace {

struct PlacedCrossing {
  Crossing crossing;
  Where where;
};

// The rows of a draft whose posts are known: one, or one for each direction.
void expand(CrossingDraft& draft, std::vector<PlacedCrossing>& rows) {
  rows.push_back({draft.crossing, draft.where});
  if (draft.direction == Direction::forward) return;
  std::swap(draft.crossing.from, draft.crossing.to);
  rows.push_back({std::move(draft.crossing), std::move(draft.where)});
}

void check_figures(const Crossing& crossing, Check& check) {
  check_availability(crossing.availability, check);
  check_not_negative("fee_usd", crossing.fee ? std::optional(crossing.fee->value) : std::nullopt,
                     check);
  check.that(crossing.year == 0 || (crossing.year >= 1900 && crossing.year <= 2200),
             "year is {}; it must be a year such as 2024, or empty", crossing.year);
}

}  // namespace

void WorldBuilder::build_crossings() {
  std::vector<PlacedCrossing> rows;
  for (CrossingDraft& draft : drafts_.crossings) {
    Check check(draft.where, *faults_);
    Crossing& crossing = draft.crossing;
    const auto from = place_of("from", draft.from, check);
    const auto to = place_of("to", draft.to, check);
    const auto dwell = stay_of("dwell_h", draft.dwell, check);
    check_figures(crossing, check);
    check_published(crossing.capacity, check);
    check_evidence("source", crossing.evidence, check);
    if (from && to)
      check.that(*from != *to, "from and to are both '{}'; a crossing joins two posts", draft.from);
    if (!check.has_passed()) continue;
    crossing.from = *from;
    crossing.to = *to;
    crossing.dwell = *dwell;
    if (!draft.dwell.p50) crossing.published_mean = draft.dwell.mean;
    expand(draft, rows);
  }
  sort_and_check_unique(
      rows, *faults_, [](const PlacedCrossing& row) { return order_of(row.crossing); },
      [&](const PlacedCrossing& row) {
        return fmt::format("the crossing from {} to {} by {}", world_.places[row.crossing.from].id,
                           world_.places[row.crossing.to].id, name_of(row.crossing.mode));
      });
  for (PlacedCrossing& row : rows) world_.crossings.push(std::move(row.crossing));
}

bool WorldBuilder::is_priced(const Link& link, PlaceId from, PlaceId to) const {
  return find_crossing(world_, from, to, link.mode).has_value();
}

void WorldBuilder::check_border_hops() {
  if (faults_->collect) return;  // whoever collects faults inspects the world for them
  for (const Link& link : world_.links) {
    const Place& from = world_.places[link.from];
    const Place& to = world_.places[link.to];
    const bool is_hop = is_land(link.mode) && link.is_freight && joins_two_countries(world_, link);
    // On the days outside of the union the hop is closed; it never goes without a price.
    if (!is_hop || share_union(world_.rules, from.country, to.country, link.mode, {})) continue;
    const bool has_rows = is_priced(link, link.from, link.to) &&
                          (link.is_oneway || is_priced(link, link.to, link.from));
    const Where where{fmt::format("{}: link '{}'", world_.card.file, link.id)};
    Check(where, *faults_)
        .that(
            has_rows,
            "goes by {} from {} to {}, but crossings has no row from {} to {} and back; add it, or "
            "a customs union of both countries to the border rules{}",
            name_of(link.mode), from.country.code(), to.country.code(), from.id, to.id,
            drawn_remedy(world_, link));
  }
}

}  // namespace landbridge
