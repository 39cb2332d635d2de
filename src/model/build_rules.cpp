// SPDX-License-Identifier: Apache-2.0
// Rules between countries.
#include "model/builder.hpp"
#include "model/checks.hpp"

#include <algorithm>
#include <tuple>

namespace landbridge {
namespace {

void put_in_order(BorderRule& rule) {
  std::ranges::sort(rule.modes);
  const auto repeated = std::unique(rule.modes.begin(), rule.modes.end());
  rule.modes.erase(repeated, rule.modes.end());
  std::ranges::sort(rule.members, {}, [](const Membership& membership) {
    const Date from = membership.from ? membership.from->first : Date{};
    return std::tuple(membership.country, membership.from.has_value(), from);
  });
}

// Of two memberships of one country in order, whether the first is over before the second begins.
bool is_over_before(const Membership& first, const Membership& then) {
  return first.to && then.from && first.to->last < then.from->first;
}

void check_members(const BorderRule& rule, Check& check) {
  check.that(!rule.members.empty(), "rule '{}' has no members; list them", rule.id);
  for (const Membership& one : rule.members)
    check.that(!one.from || !one.to || one.from->first <= one.to->last,
               "rule '{}', member {}: to lies before from; swap or correct them", rule.id,
               one.country.code());
  for (std::size_t i = 1; i < rule.members.size(); ++i) {
    const Membership& before = rule.members[i - 1];
    const Membership& here = rule.members[i];
    check.that(before.country != here.country || is_over_before(before, here),
               "rule '{}' has {} as a member twice on some day; end the first membership before "
               "the second begins, or keep one of the two",
               rule.id, here.country.code());
  }
}

}  // namespace

void WorldBuilder::build_rules() {
  sort_and_check_unique(
      drafts_.rules, *faults_,
      [](const RuleDraft& draft) -> const std::string& { return draft.rule.id; },
      [](const RuleDraft& draft) { return fmt::format("rule '{}'", draft.rule.id); });
  for (RuleDraft& draft : drafts_.rules) {
    Check check(draft.where, *faults_);
    put_in_order(draft.rule);
    check_id(draft.rule.id, check);
    check.that(!draft.rule.name.empty(), "rule '{}' has no name; give the one that is said",
               draft.rule.id);
    check_members(draft.rule, check);
    check_evidence("source", draft.rule.evidence, check);
    if (check.has_passed()) world_.rules.push_back(std::move(draft.rule));
  }
}

}  // namespace landbridge
