// SPDX-License-Identifier: Apache-2.0
// Rules between countries, by day.
#include "model/border_rule.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

Country country(std::string_view code) { return *Country::from(code); }

Date day(std::string_view text) { return *parse_date(text); }

// In from 2004 to 2009 and again from June 2015, and in since 2007, and open at both ends.
BorderRule rule() {
  BorderRule rule{"union", "Union", RuleKind::customs_union, {}, {}, {}, ""};
  rule.members = {{country("AA"), parse_rough_date("2004"), parse_rough_date("2009")},
                  {country("AA"), parse_rough_date("2015-06"), {}},
                  {country("BB"), parse_rough_date("2007"), {}},
                  {country("CC"), {}, {}},
                  {country("DD"), {}, parse_rough_date("2003")}};
  return rule;
}

TEST(BorderRule, KindsHaveTheirNames) {
  for (const std::string_view name : rule_kind_names)
    EXPECT_EQ(name_of(*rule_kind_from(name)), name);
  EXPECT_FALSE(rule_kind_from("union"));
  EXPECT_FALSE(rule_kind_from(""));
}

TEST(BorderRule, FirstAndLastDayBelongToAMembership) {
  const BorderRule eu = rule();
  EXPECT_FALSE(is_member(eu, country("AA"), day("2003-12-31")));
  EXPECT_TRUE(is_member(eu, country("AA"), day("2004-01-01")));
  EXPECT_TRUE(is_member(eu, country("AA"), day("2009-12-31")));
  EXPECT_FALSE(is_member(eu, country("AA"), day("2010-01-01")));
  EXPECT_TRUE(is_member(eu, country("AA"), day("2015-06-01")));
  EXPECT_TRUE(is_member(eu, country("CC"), day("1900-01-01")));
  EXPECT_FALSE(is_member(eu, country("EE"), day("2020-01-01")));
}

TEST(BorderRule, HoldsWhileBothAreMembers) {
  const BorderRule eu = rule();
  for (const auto& [a, b] : {std::pair("AA", "BB"), std::pair("BB", "AA")}) {
    EXPECT_FALSE(holds_between(eu, country(a), country(b), day("2006-12-31")));
    EXPECT_TRUE(holds_between(eu, country(a), country(b), day("2007-01-01")));
    EXPECT_FALSE(holds_between(eu, country(a), country(b), day("2012-01-01")));
    EXPECT_TRUE(holds_between(eu, country(a), country(b), day("2026-01-01")));
    EXPECT_TRUE(holds_between(eu, country(a), country(b), {}));
  }
}

TEST(BorderRule, NeverHoldsForThoseWhoWereNotMembersTogether) {
  EXPECT_FALSE(holds_between(rule(), country("DD"), country("BB"), {}));
  EXPECT_FALSE(holds_between(rule(), country("BB"), country("DD"), {}));
  EXPECT_TRUE(holds_between(rule(), country("DD"), country("CC"), {}));
  EXPECT_FALSE(holds_between(rule(), country("CC"), country("EE"), {}));
}

TEST(BorderRule, OnlyACustomsUnionOfTheModeIsShared) {
  std::vector<BorderRule> rules{rule()};
  const auto share = [&](Mode mode) {
    return share_union(rules, country("AA"), country("BB"), mode, day("2026-01-01"));
  };
  EXPECT_TRUE(share(Mode::rail));
  rules[0].modes = {Mode::road};
  EXPECT_FALSE(share(Mode::rail));
  EXPECT_TRUE(share(Mode::road));
  for (const std::string_view name : rule_kind_names) {
    rules[0].kind = *rule_kind_from(name);
    EXPECT_EQ(share(Mode::road), name == "customs_union") << name;
  }
  EXPECT_FALSE(share_union({}, country("AA"), country("BB"), Mode::road, {}));
}

}  // namespace
}  // namespace landbridge::test
