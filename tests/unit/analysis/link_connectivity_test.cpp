// SPDX-License-Identifier: Apache-2.0
#include "analysis/link_connectivity.hpp"

#include "analysis/ask.hpp"
#include "analysis/random_world.hpp"
#include "base/text.hpp"
#include "search/structure.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace landbridge::test {
namespace {

using Lines = std::vector<std::string>;

Lines between(const World& world, const std::string& from, const std::string& to) {
  Lines lines;
  for (const LinkConnectivity& one :
       find_link_connectivity(graph_of(world), place_of(world, from), place_of(world, to))) {
    std::vector<std::string> cut;
    for (const Track& track : one.cut) cut.push_back(world.links[track.link].id);
    lines.push_back(fmt::format("{} {}: {}", name_of(one.network), one.routes, join(cut, " ")));
  }
  return lines;
}

TinyWorld two_ways() {
  TinyWorld tiny;
  for (const char* id : {"a", "b", "c", "d"}) tiny.place(id, "KZ");
  tiny.rail("a", "b", 10);
  tiny.rail("b", "d", 10);
  tiny.road("a", "c", 10);
  tiny.road("c", "d", 10);
  return tiny;
}

TEST(LinkConnectivity, CountsRoutesOfEachModeAndOfAllFromAnyPlatformOfTheEnds) {
  const World world = two_ways().build();
  EXPECT_EQ(between(world, "a", "d"),
            (Lines{"all 2: a--b--rail a--c--road", "rail 1: a--b--rail", "road 1: a--c--road"}));
  EXPECT_EQ(between(world, "d", "a").front(), "all 2: b--d--rail c--d--road")
      << "the links nearest to where it begins";
  EXPECT_EQ(between(world, "b", "c"), (Lines{"all 0: ", "rail 0: ", "road 0: "}))
      << "rail and road meet in no terminal";
}

TEST(LinkConnectivity, ATerminalJoinsTheModes) {
  TinyWorld tiny = two_ways();
  tiny.transfer("d", "rail", "road", Method::rail_road, 1);
  const World world = tiny.build();
  EXPECT_EQ(between(world, "b", "c").front(), "all 1: b--d--rail");
}

TEST(LinkConnectivity, ALinkOfTwoGaugesThatMeetAtOneEndIsOneRoute) {
  TinyWorld tiny;
  for (const char* id : {"a", "b", "c"}) tiny.place(id, "KZ");
  tiny.rail("a", "b", 10, "1435;1520");
  tiny.rail("b", "c", 10, "1435");
  tiny.rail("b", "c", 10, "1520").id = "broad";
  EXPECT_EQ(between(tiny.build(), "a", "c"), Lines{"all 1: a--b--rail"});
  TinyWorld longer = tiny;
  longer.place("z", "KZ");
  longer.rail("z", "a", 10, "1435");
  longer.rail("z", "a", 10, "1520").id = "broad-z";
  EXPECT_EQ(between(longer.build(), "z", "c").front().substr(0, 6), "all 2:")
      << "where they meet at neither end, each gauge is a line of its own";
  longer.transfer("a", "rail 1435", "rail 1520", Method::transload, 1);
  EXPECT_EQ(between(longer.build(), "z", "c"), Lines{"all 1: a--b--rail"});
}

TEST(LinkConnectivity, APlaceWithoutLinksIsJoinedToNothing) {
  TinyWorld tiny = two_ways();
  tiny.place("nowhere", "KZ");
  EXPECT_EQ(between(tiny.build(), "nowhere", "a").front(), "all 0: ");
}

// What is lost as one: a link, or a track of a link whose tracks share no cluster.
using Lost = std::set<std::pair<LinkId, Gauge>>;

class Naive {
 public:
  Naive(const World& world, Network network, PlaceId from, PlaceId to)
      : net_(cluster_graph(graph_of(world), network)), from_(from), to_(to) {
    for (const Track& track : net_.tracks) units_.insert(unit_of(track));
  }

  std::pair<LinkId, Gauge> unit_of(const Track& track) const {
    std::vector<ArcEnds> ends;
    for (const Track& other : net_.tracks)
      if (other.link == track.link)
        ends.push_back({merged(other.ends.tail), merged(other.ends.head)});
    for (const NodeId node : {ends[0].tail, ends[0].head})
      if (std::ranges::all_of(ends, [&](ArcEnds e) { return e.tail == node || e.head == node; }))
        return {track.link, Gauge{}};
    return {track.link, track.gauge};
  }

  bool is_joined_without(const Lost& lost) const {
    std::vector<ArcEnds> left;
    for (const Track& track : net_.tracks)
      if (!lost.contains(unit_of(track)))
        left.push_back({merged(track.ends.tail), merged(track.ends.head)});
    const auto part = structure_of(net_.clusters.size(), left).component;
    const auto from = net_.clusters_of(from_);
    const auto to = net_.clusters_of(to_);
    return !from.empty() && !to.empty() && part[from.front()] == part[to.front()];
  }

  // Whether so many losses part the ends.
  bool can_be_parted_by(std::int64_t count, Lost lost = {}) const {
    if (count == 0) return !is_joined_without(lost);
    for (const auto& unit : units_) {
      if (!lost.empty() && unit <= *lost.rbegin()) continue;
      Lost more = lost;
      more.insert(unit);
      if (can_be_parted_by(count - 1, std::move(more))) return true;
    }
    return false;
  }

 private:
  NodeId merged(NodeId cluster) const {
    const PlaceId place = net_.clusters[cluster].place;
    return place == from_ || place == to_ ? net_.clusters_of(place).front() : cluster;
  }

  ClusterGraph net_;
  PlaceId from_;
  PlaceId to_;
  Lost units_;
};

TEST(LinkConnectivity, TheCutPartsThePlacesAndNothingSmallerDoes) {
  std::int64_t most = 0;
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    SCOPED_TRACE(seed);
    const World world = random_world(seed).build();
    const PlaceId from = place_of(world, "p0");
    const PlaceId to = place_of(world, "p1");
    for (const LinkConnectivity& one : find_link_connectivity(graph_of(world), from, to)) {
      const Naive naive(world, one.network, from, to);
      ASSERT_EQ(static_cast<std::int64_t>(one.cut.size()), one.routes);
      Lost lost;
      for (const Track& track : one.cut) lost.insert(naive.unit_of(track));
      EXPECT_EQ(lost.size(), one.cut.size()) << "each once";
      EXPECT_FALSE(naive.is_joined_without(lost));
      if (one.routes > 0 && one.routes <= 4) {
        EXPECT_FALSE(naive.can_be_parted_by(one.routes - 1));
      }
      most = std::max(most, one.routes);
    }
  }
  EXPECT_GE(most, 4);
}

}  // namespace
}  // namespace landbridge::test
