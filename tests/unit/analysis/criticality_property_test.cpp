// SPDX-License-Identifier: Apache-2.0
// Criticality of random worlds: the quick way, the slow way, and the definition.
#include "analysis/ask.hpp"
#include "analysis/criticality.hpp"
#include "analysis/random_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace landbridge::test {
namespace {

constexpr std::uint32_t seeds = 500;
constexpr std::uint32_t few_seeds = 60;  // where every loss is asked of a world built anew

const RemovalKind& kind_of(std::uint32_t seed) {
  return removal_kinds[seed % removal_kinds.size()];
}

struct Case {
  World world;
  Demand demand;
  CriticalityQuestion question;

  Case(const TinyWorld& tiny, std::uint32_t seed)
      : world(with_corridors(tiny, seed).build()), demand(random_demand(world, seed, 14)) {
    question.remove = &kind_of(seed);
    question.demand = &demand;
    question.by = &criteria[seed % criteria.size()];
    question.cargo = &world.cargoes.front();
    question.conditions.when.date = world.card.reference_date;
    question.pairs_among = 4;
    question.jobs = {1};
  }
  Case(const Case&) = delete;
  Case& operator=(const Case&) = delete;

  Criticality answer(Effort effort, int jobs = 1) const {
    CriticalityQuestion asked = question;
    asked.effort = effort;
    asked.jobs = {jobs};
    return find_criticality(world, asked);
  }
};

void expect_same(const Loss& a, const Loss& b) {
  EXPECT_EQ(a.things, b.things);
  EXPECT_EQ(a.pairs, b.pairs);
  EXPECT_EQ(a.volume, b.volume);
  EXPECT_EQ(a.added, b.added);
  EXPECT_EQ(a.detour_factor, b.detour_factor);
  EXPECT_EQ(a.excess, b.excess);
  EXPECT_EQ(a.cut_off, b.cut_off);
  EXPECT_EQ(a.cut_off_volume, b.cut_off_volume);
  EXPECT_EQ(a.ending_there, b.ending_there);
}

void expect_same(const std::vector<Loss>& a, const std::vector<Loss>& b) {
  ASSERT_EQ(a.size(), b.size());
  for (std::size_t i = 0; i < a.size(); ++i) expect_same(a[i], b[i]);
}

void expect_same(const Criticality& a, const Criticality& b) {
  EXPECT_EQ(a.things.size(), b.things.size());
  EXPECT_EQ(a.unreached, b.unreached);
  EXPECT_EQ(a.total, b.total);
  expect_same(a.losses, b.losses);
  expect_same(a.pair_losses, b.pair_losses);
}

// Most first; what is added is compared before what is cut off, and the ids last.
void expect_sorted(const std::vector<Loss>& losses) {
  const auto comes_before = [](const Loss& a, const Loss& b) {
    if (a.added != b.added) return a.added > b.added;
    if (a.cut_off_volume != b.cut_off_volume) return a.cut_off_volume > b.cut_off_volume;
    return a.things < b.things;
  };
  EXPECT_TRUE(std::ranges::is_sorted(losses, comes_before));
}

void expect_sound(const Criticality& found, const Demand& demand) {
  expect_sorted(found.losses);
  expect_sorted(found.pair_losses);
  EXPECT_TRUE(std::ranges::is_sorted(found.things, {}, &Removable::id));
  for (const Loss& loss : found.losses) {
    EXPECT_GT(loss.pairs, 0U);
    EXPECT_GE(loss.added, 0.0);
    EXPECT_GE(loss.detour_factor, 1.0);
    EXPECT_GE(loss.volume, loss.cut_off_volume);
    EXPECT_LE(loss.pairs + loss.ending_there.size() + found.unreached.size(), demand.rows.size());
  }
}

TEST(CriticalityProperty, BothEffortsAndAnyJobsGiveTheSame) {
  std::size_t losses = 0;
  std::size_t cut_off = 0;
  std::size_t unreached = 0;
  std::size_t ending = 0;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(fmt::format("seed {}, {}", seed, kind_of(seed).name));
    const Case one(random_world(seed), seed);
    const Criticality found = one.answer(Effort::only_what_is_lost);
    expect_same(found, one.answer(Effort::everything_anew));
    if (seed % 5 == 0) expect_same(found, one.answer(Effort::only_what_is_lost, 3));
    expect_sound(found, one.demand);
    losses += found.losses.size();
    unreached += found.unreached.size();
    for (const Loss& loss : found.losses) {
      cut_off += loss.cut_off.size();
      ending += loss.ending_there.size();
    }
    if (HasFailure()) return;
  }
  EXPECT_GT(losses, 1000U);
  EXPECT_GT(cut_off, 500U);
  EXPECT_GT(unreached, 500U);
  EXPECT_GT(ending, 200U);
}

// The conditions under which a thing may not be used.
void avoid(const World& world, const Removable& thing, std::string_view kind,
           Conditions& conditions) {
  if (kind == "link" || kind == "border")
    conditions.avoided_links.insert(thing.links.begin(), thing.links.end());
  if (kind == "place") conditions.avoided_places.insert(thing.places.begin(), thing.places.end());
  if (kind == "passage") conditions.avoided_passages.insert(thing.id);
  if (kind == "country") conditions.avoided_countries.insert(*Country::from(thing.id));
  for (const CorridorId id : world.corridors.keys())
    if (kind == "corridor" && world.corridors[id].id == thing.id)
      conditions.avoided_corridors.insert(id);
}

class ByDefinition {
 public:
  ByDefinition(const Case& one, const Criticality& found, bool has_yards)
      : one_(&one), found_(&found), has_yards_(has_yards) {
    for (const DemandRow& row : one.demand.rows) {
      before_.push_back(weight(row, {}));
      if (before_.back()) total_ += static_cast<double>(*before_.back()) * row.volume.value;
    }
  }

  void expect_base() const {
    EXPECT_DOUBLE_EQ(found_->total, total_);
    for (DemandIndex row = 0; row < before_.size(); ++row)
      EXPECT_EQ(std::ranges::count(found_->unreached, row), before_[row] ? 0 : 1);
  }

  // Whether a loss adds and cuts off what the answer says.
  void expect_loss(const std::vector<std::size_t>& things) const {
    std::set<PlaceId> lost;
    for (const std::size_t thing : things)
      lost.insert(found_->things[thing].places.begin(), found_->things[thing].places.end());
    double added = 0.0;
    std::vector<DemandIndex> cut_off;
    std::vector<DemandIndex> ending;
    for (DemandIndex i = 0; i < before_.size(); ++i) {
      const DemandRow& row = one_->demand.rows[i];
      if (!before_[i]) continue;
      if (lost.contains(row.from) || lost.contains(row.to)) {
        ending.push_back(i);
        continue;
      }
      const auto after = weight(row, things);
      if (!after) cut_off.push_back(i);
      if (after) added += static_cast<double>(*after - *before_[i]) * row.volume.value;
    }
    const Loss loss = answered(things);
    if (has_yards_)
      EXPECT_LE(loss.added, added * (1.0 + 1e-12));
    else
      EXPECT_DOUBLE_EQ(loss.added, added);
    EXPECT_EQ(loss.cut_off, cut_off);
    if (loss.pairs > 0) {
      EXPECT_EQ(loss.ending_there, ending);
    }
  }

 private:
  std::optional<std::int64_t> weight(const DemandRow& row,
                                     const std::vector<std::size_t>& without) const {
    Question question;
    question.from = row.from;
    question.to = row.to;
    question.by = one_->question.by;
    question.cargo = one_->question.cargo;
    question.conditions = one_->question.conditions;
    for (const std::size_t thing : without)
      avoid(one_->world, found_->things[thing], one_->question.remove->name, question.conditions);
    const auto found = find_route(one_->world, question);
    return found ? std::optional(weight_of(one_->world, question, *found)) : std::nullopt;
  }

  // The loss of these things; an empty one if it is not listed, since it touches nothing.
  Loss answered(const std::vector<std::size_t>& things) const {
    for (const auto* list : {&found_->losses, &found_->pair_losses})
      for (const Loss& loss : *list)
        if (loss.things == things) return loss;
    return {};
  }

  const Case* one_;
  const Criticality* found_;
  bool has_yards_;
  std::vector<std::optional<std::int64_t>> before_;
  double total_ = 0.0;
};

TinyWorld without_yards(TinyWorld tiny) {
  for (TransferDraft& draft : tiny.transfers) draft.transfer.includes_border = false;
  return tiny;
}

void compare(const TinyWorld& tiny, std::uint32_t seed, bool has_yards) {
  SCOPED_TRACE(fmt::format("seed {}, {}", seed, kind_of(seed).name));
  const Case one(tiny, seed);
  const Criticality found = one.answer(Effort::only_what_is_lost);
  const ByDefinition definition(one, found, has_yards);
  definition.expect_base();
  for (std::size_t thing = 0; thing < found.things.size(); ++thing) {
    SCOPED_TRACE(found.things[thing].id);
    definition.expect_loss({thing});
  }
  for (const Loss& loss : found.pair_losses) definition.expect_loss(loss.things);
}

TEST(CriticalityProperty, IsWhatRoutesThatAvoidTheThingCost) {
  for (std::uint32_t seed = 1; seed <= few_seeds && !HasFailure(); ++seed)
    compare(without_yards(random_world(seed)), seed, false);
}

// A place keeps its gauge change when the line of one gauge is lost; where the line is avoided
// there is none, and a route that ends there pays the stay at the border that the change contained.
TEST(CriticalityProperty, IsNoMoreThanThatWhereAGaugeChangeContainsTheStay) {
  for (std::uint32_t seed = 1; seed <= few_seeds && !HasFailure(); ++seed)
    compare(random_world(seed), seed, true);
}

TEST(CriticalityProperty, ExcessIsWhatTwoAddBeyondEach) {
  for (std::uint32_t seed = 1; seed <= few_seeds; ++seed) {
    SCOPED_TRACE(seed);
    const Case one(random_world(seed), seed);
    const Criticality found = one.answer(Effort::only_what_is_lost);
    const std::size_t top = std::min<std::size_t>(4, found.losses.size());
    EXPECT_EQ(found.pair_losses.size(), top * (top - (top > 0 ? 1 : 0)) / 2);
    for (const Loss& loss : found.pair_losses) {
      double alone = 0.0;
      for (const Loss& single : found.losses)
        if (std::ranges::count(loss.things, single.things.front()) > 0) alone += single.added;
      EXPECT_NEAR(loss.added - alone, loss.excess, 1e-6 * (1.0 + loss.added));
    }
  }
}

}  // namespace
}  // namespace landbridge::test
