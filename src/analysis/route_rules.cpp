// SPDX-License-Identifier: Apache-2.0
#include "analysis/route_rules.hpp"

#include "analysis/lookup.hpp"

#include <algorithm>
#include <iterator>
#include <span>

namespace landbridge {
namespace {

using Rules = std::vector<const BorderRule*>;

Country tail_country(const World& world, const Leg& leg) {
  return world.places[leg.tail.place].country;
}
Country head_country(const World& world, const Leg& leg) {
  return world.places[leg.head.place].country;
}

bool is_border_by(Mode mode, const Leg& leg) {
  return leg.arc.kind == ArcKind::border && leg.head.mode == mode;
}

bool is_by_rail(const Leg& leg) {
  return leg.tail.mode == Mode::rail && leg.head.mode == Mode::rail;
}

bool changes_gauge(const Leg& leg) {
  return leg.arc.kind == ArcKind::transfer && leg.tail.gauge != leg.head.gauge;
}

template <class T>
void append_once(std::vector<T>& list, const T& item) {
  if (std::ranges::find(list, item) == list.end()) list.push_back(item);
}

Rules common(const Rules& a, const Rules& b) {
  Rules both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  return both;
}

// A train's way without a break: its legs, the countries it is in one after another, the notes of
// each, and the border leg by which each was entered (for the first: the first leg).
class TrainWay {
 public:
  TrainWay(const World& world, std::span<const Leg> legs, Date day)
      : world_(world), legs_(legs), day_(day) {
    enter(tail_country(world, legs.front()), 0);
    for (std::size_t i = 0; i < legs.size(); ++i)
      if (legs[i].arc.kind == ArcKind::border) enter(head_country(world, legs[i]), i);
  }

  std::vector<NoteChange> changes() const {
    std::vector<NoteChange> found;
    Rules held = stays_.front().notes;
    std::size_t since = 0;
    for (std::size_t i = 1; i < stays_.size(); ++i) {
      const Rules& here = stays_[i].notes;
      if (Rules kept = common(held, here); !kept.empty()) {
        held = std::move(kept);
        continue;
      }
      if (!held.empty() && !here.empty()) found.push_back({held, here, place(since, i), shared()});
      held = here;
      since = i;
    }
    return found;
  }

 private:
  struct Stay {
    Country country;
    Rules notes;
    std::size_t entry;
  };

  void enter(Country country, std::size_t leg) {
    stays_.push_back({country, known(RuleKind::consignment_note, country), leg});
  }

  Rules known(RuleKind kind, Country country) const {
    Rules notes;
    for (const BorderRule& rule : world_.rules)
      if (rule.kind == kind && applies_to(rule, Mode::rail) && is_member(rule, country, day_))
        notes.push_back(&rule);
    return notes;
  }

  // Where the note is changed that was held since one stay and cannot be kept into another.
  PlaceId place(std::size_t since, std::size_t into) const {
    std::size_t first = into;  // of the stays from which on the new note can be held
    while (first > since && !common(stays_[first - 1].notes, stays_[into].notes).empty()) --first;
    const std::size_t begin = stays_[first].entry == 0 ? 0 : stays_[first].entry - 1;
    const std::size_t end = std::min(stays_[into].entry + 2, legs_.size());
    for (const Leg& leg : legs_.subspan(begin, end - begin))
      if (changes_gauge(leg)) return leg.tail.place;
    return legs_[stays_[first].entry].head.place;
  }

  const BorderRule* shared() const {
    Rules rules = known(RuleKind::common_note, stays_.front().country);
    for (const Stay& stay : stays_)
      rules = common(rules, known(RuleKind::common_note, stay.country));
    return rules.empty() ? nullptr : rules.front();
  }

  const World& world_;
  std::span<const Leg> legs_;
  Date day_;
  std::vector<Stay> stays_;
};

}  // namespace

Rules rules_at(const World& world, const Leg& leg, Date day) {
  Rules found;
  if (leg.arc.kind != ArcKind::border) return found;
  for (const BorderRule& rule : world.rules)
    if (applies_to(rule, leg.head.mode) &&
        holds_between(rule, tail_country(world, leg), head_country(world, leg), day))
      found.push_back(&rule);
  return found;
}

std::vector<TransitReach> transit_by_road(const World& world, const Route& route, Date day) {
  std::vector<Country> countries;
  Rules rules;
  for (const Leg& leg : route.legs) {
    if (!is_border_by(Mode::road, leg)) continue;
    append_once(countries, tail_country(world, leg));
    append_once(countries, head_country(world, leg));
    if (is_inside_union(world, {*leg.arc.link, leg.arc.is_forward}, day)) continue;
    for (const BorderRule* rule : rules_at(world, leg, day))
      if (rule->kind == RuleKind::customs_transit) append_once(rules, rule);
  }
  std::ranges::sort(rules);  // by their place in the table of rules, which is by id
  std::vector<TransitReach> found;
  for (const BorderRule* rule : rules) {
    TransitReach& reach = found.emplace_back(TransitReach{rule, {}, {}});
    for (const Country country : countries)
      (is_member(*rule, country, day) ? reach.inside : reach.outside).push_back(country);
  }
  return found;
}

std::vector<NoteChange> rail_note_changes(const World& world, const Route& route, Date day) {
  std::vector<NoteChange> found;
  const auto end = route.legs.end();
  for (auto first = std::ranges::find_if(route.legs, is_by_rail); first != end;) {
    const auto last = std::find_if_not(first, end, is_by_rail);
    const TrainWay way(world, {first, last}, day);
    std::ranges::move(way.changes(), std::back_inserter(found));
    first = std::find_if(last, end, is_by_rail);
  }
  return found;
}

}  // namespace landbridge
