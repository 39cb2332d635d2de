// SPDX-License-Identifier: Apache-2.0
#include "model/border_rule.hpp"

#include <algorithm>

namespace landbridge {
namespace {

// Whether the days of two memberships overlap.
bool meet(const Membership& a, const Membership& b) {
  const auto ends_before = [](const Membership& first, const Membership& then) {
    return first.to && then.from && first.to->last < then.from->first;
  };
  return !ends_before(a, b) && !ends_before(b, a);
}

bool is_on(const Membership& membership, std::optional<Date> day) {
  return !day || ((!membership.from || membership.from->first <= *day) &&
                  (!membership.to || *day <= membership.to->last));
}

}  // namespace

std::optional<RuleKind> rule_kind_from(std::string_view name) {
  const auto found = std::ranges::find(rule_kind_names, name);
  if (found == rule_kind_names.end()) return {};
  return static_cast<RuleKind>(found - rule_kind_names.begin());
}

bool applies_to(const BorderRule& rule, Mode mode) {
  return rule.modes.empty() || std::ranges::find(rule.modes, mode) != rule.modes.end();
}

bool is_member(const BorderRule& rule, Country country, Date day) {
  return std::ranges::any_of(rule.members, [&](const Membership& membership) {
    return membership.country == country && is_on(membership, day);
  });
}

bool holds_between(const BorderRule& rule, Country a, Country b, std::optional<Date> day) {
  return std::ranges::any_of(rule.members, [&](const Membership& mine) {
    return mine.country == a && is_on(mine, day) &&
           std::ranges::any_of(rule.members, [&](const Membership& other) {
             return other.country == b && is_on(other, day) && meet(mine, other);
           });
  });
}

bool share_union(const std::vector<BorderRule>& rules, Country a, Country b, Mode mode,
                 std::optional<Date> day) {
  return std::ranges::any_of(rules, [&](const BorderRule& rule) {
    return rule.kind == RuleKind::customs_union && applies_to(rule, mode) &&
           holds_between(rule, a, b, day);
  });
}

}  // namespace landbridge
