// SPDX-License-Identifier: Apache-2.0
// Promises that several kinds of draft share, and sorting that finds what is there twice.
#pragma once

#include "base/id.hpp"
#include "model/calendar.hpp"
#include "model/faults.hpp"
#include "model/link.hpp"
#include "model/place.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// An id is made of letters, digits and - _ . / so that it needs no quotes anywhere.
bool check_id(const std::string& id, Check& check);

/// The ids of a table, in its order: what a misspelt one may have meant.
template <class Key, class T>
std::vector<std::string> ids_of(const Table<Key, T>& table) {
  std::vector<std::string> ids;
  for (const T& thing : table) ids.push_back(thing.id);
  return ids;
}

/// The place of an id; nothing if there is none.
std::optional<PlaceId> check_place(const Table<PlaceId, Place>& places, std::string_view column,
                                   const std::string& id, Check& check);

/// Nothing, or a number of at least 0.
bool check_not_negative(std::string_view column, std::optional<double> value, Check& check);

bool check_availability(const Availability& availability, Check& check);
bool check_capacity(const PublishedCapacity& capacity, Check& check);

/// Puts drafts in the order of their keys and leaves out, after saying so, every draft whose key
/// was there already. `said` names the key in the sentence.
template <class Draft, class Key, class Said>
void sort_and_check_unique(std::vector<Draft>& drafts, Faults& faults, Key key, Said said) {
  // Among equal keys the place in the files decides, so that the sentence never depends on the
  // order.
  std::ranges::sort(drafts, [&](const Draft& a, const Draft& b) {
    const auto order = key(a) <=> key(b);
    return order == 0 ? a.where.text < b.where.text : order < 0;
  });
  const auto is_repeated = [&](const Draft& draft, const Draft& first) {
    return !Check(draft.where, faults)
                .that(key(draft) != key(first), "{} is there already ({}); keep one of the two",
                      said(draft), first.where.text);
  };
  std::vector<Draft> kept;
  kept.reserve(drafts.size());
  for (Draft& draft : drafts)
    if (kept.empty() || !is_repeated(draft, kept.back())) kept.push_back(std::move(draft));
  drafts = std::move(kept);
}

}  // namespace landbridge
