// SPDX-License-Identifier: Apache-2.0
// A world becomes drafts and the same world again; what is added is there as if it had been read.
#include "model/redraft.hpp"

#include "base/error.hpp"
#include "model/builder.hpp"
#include "model/find_id.hpp"
#include "model/sample.hpp"
#include "model/world_text.hpp"

#include <gtest/gtest.h>

namespace landbridge::test {
namespace {

World world() {
  Faults faults;
  return build(sample(), faults);
}

LinkDraft new_link() {
  LinkDraft draft = sample().link("khorgos--almaty--rail");
  draft.link.id = "aaa--new--rail";  // sorts before all others
  draft.link.length.value = Km{500.0};
  draft.where = {"new.toml:3"};
  return draft;
}

Drafts with_link(LinkDraft draft) {
  Drafts drafts;
  drafts.add(std::move(draft));
  return drafts;
}

TEST(Redraft, GivesTheSameWorldAgain) {
  Faults faults;
  const World once = world();
  WorldBuilder builder(once.card, faults);
  builder.add(redraft(once));
  EXPECT_EQ(text_of(std::move(builder).build()), text_of(once));
}

TEST(Redraft, WithNothingAddedIsTheSame) {
  EXPECT_EQ(text_of(with(world(), {})), text_of(world()));
}

TEST(Redraft, AddsAsIfItHadBeenRead) {
  Sample read = sample();
  read.links.push_back(new_link());
  Faults faults;
  EXPECT_EQ(text_of(with(world(), with_link(new_link()))), text_of(build(std::move(read), faults)));
}

TEST(Redraft, KeepsMeansOfStays) {
  Sample made = sample();
  made.crossings.front().dwell = {{}, {}, Hours{10.0}};
  Faults faults;
  const World once = build(std::move(made), faults);
  EXPECT_EQ(text_of(with(once, {})), text_of(once));
}

TEST(Redraft, DrawsALinkWithoutALineStraight) {
  LinkDraft draft = new_link();
  draft.link.line.clear();
  draft.is_straight = true;
  const World larger = with(world(), with_link(std::move(draft)));
  const Link& link = larger.links[*find_id(larger.links, "aaa--new--rail")];
  EXPECT_EQ(link.line,
            (std::vector<Point>{larger.places[link.from].at, larger.places[link.to].at}));
}

TEST(Redraft, SaysWhatIsWrongWithWhatIsAdded) {
  LinkDraft draft = new_link();
  draft.to = "almatty";
  try {
    with(world(), with_link(std::move(draft)));
    FAIL() << "a link to nowhere was taken";
  } catch (const Error& error) {
    EXPECT_EQ(std::string(error.what()).substr(0, 52),
              "new.toml:3: to is 'almatty', which is no place; did ");
  }
  LinkDraft twice = sample().link("khorgos--almaty--rail");
  EXPECT_THROW(with(world(), with_link(std::move(twice))), Error);
}

TEST(Drafts, AreCountedOfEveryKind) {
  const Drafts all = redraft(world());
  EXPECT_GT(all.size(), world().places.size() + world().links.size());
  Drafts twice = all;
  twice.add(all);
  EXPECT_EQ(twice.size(), 2 * all.size());
}

}  // namespace
}  // namespace landbridge::test
