// SPDX-License-Identifier: Apache-2.0
// What bounds may tell, and what they must leave to a search.
#include "analysis/weight_bounds.hpp"

#include "search/detour.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

using Weights = std::vector<std::int64_t>;

Change change(Deed deed) {
  Change made;
  made.deed = deed;
  made.what.links = {"x"};
  return made;
}

PortfolioProject project(std::vector<Change> changes, Drafts additions = {}) {
  Scenario scenario;
  scenario.changes = std::move(changes);
  scenario.additions = std::move(additions);
  return {"p", {scenario}, {}};
}

ProjectSet set_of(std::uint64_t number) { return ProjectSet::numbered(number); }

TEST(ProjectsThatOnlyOpen, AddLinksAndOpenThemForEver) {
  Change dated = change(Deed::open);
  dated.from = Date{std::chrono::year{2030} / 1 / 1};
  Drafts link;
  link.add(LinkDraft{});
  Drafts crossing;
  crossing.add(CrossingDraft{});
  Drafts transfer;
  transfer.add(TransferDraft{});
  EXPECT_EQ(
      projects_that_only_open({project({change(Deed::open), change(Deed::open)}),
                               project({change(Deed::open), change(Deed::close)}),
                               project({change(Deed::set)}), project({dated}), project({}, link),
                               project({}, crossing), project({change(Deed::open)}, transfer)}),
      set_of(0b0010001));
}

TEST(ProjectsThatOnlyOpen, AreNoneWhereStatusIsLookedFor) {
  Change opening = change(Deed::open);
  opening.what.statuses = {"planned"};
  EXPECT_EQ(projects_that_only_open({project({opening}), project({change(Deed::close)})}),
            set_of(0b01));
  Change closing = change(Deed::close);
  closing.what.statuses = {"operating"};
  EXPECT_EQ(projects_that_only_open({project({opening}), project({closing})}), ProjectSet());
}

TEST(WeightBounds, TellWhereSmallerAndLargerSetsAgreeOnEveryRow) {
  WeightBounds bounds(set_of(0b0111), 2);
  bounds.add(set_of(0b0000), {50, unreachable});
  bounds.add(set_of(0b0111), {30, 70});
  EXPECT_EQ(bounds.between(set_of(0b0001)), std::nullopt);
  bounds.add(set_of(0b0001), {30, unreachable});
  EXPECT_EQ(bounds.between(set_of(0b0011)), std::nullopt);
  bounds.add(set_of(0b0010), {50, 70});
  EXPECT_EQ(bounds.between(set_of(0b0011)), (Weights{30, 70}));
  EXPECT_EQ(bounds.between(set_of(0b0101)), std::nullopt);
}

TEST(WeightBounds, KeepApartWhatElseIsBuilt) {
  WeightBounds bounds(set_of(0b0011), 1);
  bounds.add(set_of(0b0000), {50});
  bounds.add(set_of(0b0011), {50});
  EXPECT_EQ(bounds.between(set_of(0b0001)), Weights{50});
  EXPECT_EQ(bounds.between(set_of(0b0101)), std::nullopt);
  EXPECT_EQ(bounds.rank(set_of(0b0100)), 0U);
  EXPECT_EQ(bounds.rank(set_of(0b0110)), 1U);
  EXPECT_EQ(bounds.rank(set_of(0b0111)), 0U);
}

}  // namespace
}  // namespace landbridge::test
