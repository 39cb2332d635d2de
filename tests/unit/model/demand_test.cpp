// SPDX-License-Identifier: Apache-2.0
// Demand tables: sorted and checked against a world.
#include "model/build_demand.hpp"
#include "model/find_id.hpp"
#include "model/sample.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <limits>

namespace landbridge::test {
namespace {

const World& world() {
  static const World sound = [] {
    Faults first_fails;
    return build(sample(), first_fails);
  }();
  return sound;
}

DemandDraft draft(const std::string& from, const std::string& to, double volume) {
  DemandDraft draft;
  draft.from = from;
  draft.to = to;
  draft.row.volume = {volume};
  draft.row.year = 2025;
  draft.where = {"od: row 1"};
  return draft;
}

PlaceId place(std::string_view id) { return *find_id(world().places, id); }

TEST(Demand, IsSortedByItsEndsInWhateverOrderItCame) {
  std::vector<DemandDraft> drafts{draft("urumqi", "baku", 1.0), draft("baku", "urumqi", 2.0),
                                  draft("baku", "almaty", 3.0)};
  Faults first_fails;
  for (int turn = 0; turn < 2; ++turn) {
    const Demand demand = build_demand("od", drafts, world(), first_fails);
    ASSERT_EQ(demand.rows.size(), 3U);
    EXPECT_EQ(demand.rows[0].volume, TeuPerYear{3.0});
    EXPECT_EQ(demand.rows[1].volume, TeuPerYear{2.0});
    EXPECT_EQ(demand.rows[2].volume, TeuPerYear{1.0});
    EXPECT_EQ(demand.rows[2].from, place("urumqi"));
    EXPECT_EQ(demand.rows[2].to, place("baku"));
    EXPECT_EQ(demand.rows[2].year, 2025);
    std::ranges::reverse(drafts);
  }
}

TEST(Demand, KnowsItsEnds) {
  Faults first_fails;
  const Demand demand = build_demand(
      "od", {draft("urumqi", "baku", 1.0), draft("baku", "almaty", 3.0)}, world(), first_fails);
  EXPECT_EQ(origins_of(demand), (std::vector{place("baku"), place("urumqi")}));
  EXPECT_EQ(destinations_of(demand), (std::vector{place("almaty"), place("baku")}));
  EXPECT_EQ(hubs_of(demand), (std::vector{place("almaty"), place("baku"), place("urumqi")}));
  EXPECT_TRUE(hubs_of({}).empty());
}

struct Case {
  const char* name;
  std::function<void(std::vector<DemandDraft>&)> spoil;
  const char* fault;
};

std::ostream& operator<<(std::ostream& out, const Case& spoilt) { return out << spoilt.name; }

class DemandFault : public testing::TestWithParam<Case> {};

TEST_P(DemandFault, IsSaidAndItsRowLeftOut) {
  std::vector<DemandDraft> drafts{draft("urumqi", "baku", 1.0), draft("almaty", "baku", 1.0)};
  GetParam().spoil(drafts);
  Faults faults{.collect = true, .found = {}};
  const Demand demand = build_demand("od", drafts, world(), faults);
  ASSERT_EQ(faults.found.size(), 1U);
  EXPECT_EQ(faults.found[0], std::string("od: row 1: ") + GetParam().fault);
  EXPECT_EQ(demand.rows.size(), 1U);
}

DemandRow& row(std::vector<DemandDraft>& drafts) { return drafts[0].row; }

const Case cases[] = {
    {"unknown_origin", [](auto& d) { d[0].from = "urumqui"; },
     "origin is 'urumqui', which is no place; did you mean 'urumqi'?"},
    {"unknown_destination", [](auto& d) { d[0].to = "destination"; },
     "destination is 'destination', which is no place; add the place or correct the id"},
    {"loop", [](auto& d) { d[0].to = "urumqi"; },
     "origin and destination are both 'urumqi'; leave the row out"},
    {"twice", [](auto& d) { d[0].from = "almaty"; },
     "a row from 'almaty' to 'baku' is there already (od: row 1); keep one of the two"},
    {"nothing", [](auto& d) { row(d).volume = {0.0}; }, "teu_per_year is 0; it must be above 0"},
    {"negative", [](auto& d) { row(d).volume = {-1.0}; }, "teu_per_year is -1; it must be above 0"},
    {"nan", [](auto& d) { row(d).volume = {std::numeric_limits<double>::quiet_NaN()}; },
     "teu_per_year is nan; it must be above 0"},
    {"infinite", [](auto& d) { row(d).volume = {std::numeric_limits<double>::infinity()}; },
     "teu_per_year is inf; no figure of this kind passes 1000000000"},
    {"year", [](auto& d) { row(d).year = 25; }, "year is 25; it must be 1900 to 2200, or empty"},
    {"grade_without_source", [](auto& d) { row(d).evidence.grade = Grade::b; },
     "source is empty and the grade is B; name the source, or grade the figure D"},
    {"unknown_source", [](auto& d) { row(d).evidence.source = "atlass"; },
     "source names 'atlass', which is no row of sources; did you mean 'atlas'?"},
};

INSTANTIATE_TEST_SUITE_P(, DemandFault, testing::ValuesIn(cases),
                         [](const auto& spoilt) { return std::string(spoilt.param.name); });

}  // namespace
}  // namespace landbridge::test
