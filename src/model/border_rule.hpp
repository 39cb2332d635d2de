// SPDX-License-Identifier: Apache-2.0
// What holds between countries, and from when to when: customs unions, transit systems, consignment
// notes and the like. Only a customs union changes what a route may do; the others are told.
#pragma once

#include "base/date.hpp"
#include "model/country.hpp"
#include "model/evidence.hpp"
#include "model/mode.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

enum class RuleKind : std::uint8_t {
  customs_union,
  open_borders,
  free_trade,
  customs_transit,
  consignment_note,
  common_note,
  transit_agreement,
  visa_waiver
};

/// In the order of `RuleKind`.
inline constexpr std::array<std::string_view, 8> rule_kind_names{
    "customs_union",      // no customs between members: their hops need no crossing row
    "open_borders",       // no checks of persons between members
    "free_trade",         // no or low duties; the border stays
    "customs_transit",    // one customs document and guarantee across the members
    "consignment_note",   // one contract of carriage across the members
    "common_note",        // one sheet that stands for two consignment notes
    "transit_agreement",  // members let each other's lorries or goods pass
    "visa_waiver",        // drivers need no visa
};

constexpr std::string_view name_of(RuleKind kind) {
  return rule_kind_names[static_cast<std::size_t>(kind)];
}
std::optional<RuleKind> rule_kind_from(std::string_view name);

/// A country to which a rule applies, from the first day `from` may mean to the last day `to` may
/// mean; an end that is not given lies at infinity.
struct Membership {
  Country country;
  std::optional<RoughDate> from{};
  std::optional<RoughDate> to{};
};

struct BorderRule {
  std::string id;    // slug; sorts the rules of a world
  std::string name;  // as it is said in a sentence: "TIR"
  RuleKind kind = RuleKind::customs_union;
  std::vector<Mode> modes{};          // for which it holds; none = all
  std::vector<Membership> members{};  // by country, then by first day
  Evidence evidence{};
  std::string notes{};
};

bool applies_to(const BorderRule& rule, Mode mode);

bool is_member(const BorderRule& rule, Country country, Date day);

/// Whether both countries are members on the same day: on this one, or on some day if none is
/// given.
bool holds_between(const BorderRule& rule, Country a, Country b, std::optional<Date> day);

/// Whether a customs union for this mode has both countries as members, on this day or on some day.
/// A hop between them then needs no crossing row (docs/decisions/0008-country-rules.md).
bool share_union(const std::vector<BorderRule>& rules, Country a, Country b, Mode mode,
                 std::optional<Date> day);

}  // namespace landbridge
