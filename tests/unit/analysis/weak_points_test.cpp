// SPDX-License-Identifier: Apache-2.0
#include "analysis/weak_points.hpp"

#include "analysis/ask.hpp"
#include "analysis/random_world.hpp"
#include "base/text.hpp"
#include "search/structure.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace landbridge::test {
namespace {

std::string cut_off_in(const World& world, const WeakPoint& point) {
  std::vector<std::string> ids;
  for (const PlaceId place : point.cut_off) ids.push_back(world.places[place].id);
  return fmt::format("{} hubs: {}", point.hubs, join(ids, " "));
}

using Lines = std::vector<std::string>;

Lines bridges_of(const World& world, const WeakPoints& found) {
  Lines lines;
  for (const WeakPoint& point : found.bridges)
    lines.push_back(fmt::format("{} {}, {}", name_of(point.network), world.links[*point.link].id,
                                cut_off_in(world, point)));
  return lines;
}

Lines articulations_of(const World& world, const WeakPoints& found) {
  Lines lines;
  for (const WeakPoint& point : found.articulations)
    lines.push_back(fmt::format("{} {}, {}", name_of(point.network), world.places[point.place].id,
                                cut_off_in(world, point)));
  return lines;
}

WeakPoints weak_points_of(const World& world, const std::vector<std::string>& hubs = {}) {
  std::vector<PlaceId> places;
  for (const std::string& hub : hubs) places.push_back(place_of(world, hub));
  std::ranges::sort(places);
  return find_weak_points(graph_of(world), places);
}

// a, b and c in a ring; a tail c - d - e.
TinyWorld ring_with_tail() {
  TinyWorld tiny;
  for (const char* id : {"a", "b", "c", "d", "e"}) tiny.place(id, "KZ");
  tiny.rail("a", "b", 10);
  tiny.rail("b", "c", 10);
  tiny.rail("c", "a", 10);
  tiny.rail("c", "d", 10);
  tiny.rail("d", "e", 10);
  return tiny;
}

TEST(WeakPoints, OfATailAreItsLinksAndWhereItBegins) {
  const World world = ring_with_tail().build();
  const WeakPoints found = weak_points_of(world);
  EXPECT_EQ(bridges_of(world, found),
            (Lines{"all c--d--rail, 0 hubs: d e", "all d--e--rail, 0 hubs: e"}));
  EXPECT_EQ(articulations_of(world, found), (Lines{"all c, 0 hubs: d e", "all d, 0 hubs: e"}));
  ASSERT_EQ(found.networks.size(), 1U) << "rail alone is all there is";
  EXPECT_EQ(found.networks[0].places, 5U);
  EXPECT_EQ(found.networks[0].parts, 1U);
}

TEST(WeakPoints, ThePartWithTheHubsIsTheMainOne) {
  const World world = ring_with_tail().build();
  EXPECT_EQ(bridges_of(world, weak_points_of(world, {"a", "d", "e"})),
            (Lines{"all c--d--rail, 1 hubs: a b c", "all d--e--rail, 1 hubs: e"}));
}

TEST(WeakPoints, AParallelLinkSavesWhatItJoins) {
  TinyWorld tiny = ring_with_tail();
  tiny.rail("d", "c", 50).id = "second";
  const World world = tiny.build();
  EXPECT_EQ(bridges_of(world, weak_points_of(world)), Lines{"all d--e--rail, 0 hubs: e"});
}

TEST(WeakPoints, ARoadThatMeetsTheRailInNoTerminalSavesNoPlatform) {
  TinyWorld tiny = ring_with_tail();
  tiny.road("c", "d", 10);
  const World apart = tiny.build();
  const Lines bridges = bridges_of(apart, weak_points_of(apart));
  EXPECT_TRUE(std::ranges::count(bridges, "all d--e--rail, 0 hubs: e"));
  EXPECT_TRUE(std::ranges::count(bridges, "all c--d--rail, 0 hubs: e"))
      << "one can still come to d by road";
  tiny.transfer("c", "rail", "road", Method::rail_road, 1);
  tiny.transfer("d", "rail", "road", Method::rail_road, 1);
  const World joined = tiny.build();
  EXPECT_FALSE(
      std::ranges::count_if(bridges_of(joined, weak_points_of(joined)),
                            [](const auto& line) { return line.starts_with("all c--d"); }));
}

// Neither of the two tracks is a bridge alone: the link is.
TEST(WeakPoints, ALinkOfTwoGaugesIsLostWithBothTracks) {
  TinyWorld tiny;
  for (const char* id : {"a", "b"}) tiny.place(id, "KZ");
  tiny.rail("a", "b", 10, "1435;1520");
  tiny.transfer("a", "rail 1435", "rail 1520", Method::transload, 1);
  EXPECT_EQ(bridges_of(tiny.build(), weak_points_of(tiny.build())),
            Lines{"all a--b--rail, 0 hubs: b"});
  tiny.transfer("b", "rail 1435", "rail 1520", Method::transload, 1);
  EXPECT_EQ(bridges_of(tiny.build(), weak_points_of(tiny.build())),
            Lines{"all a--b--rail, 0 hubs: b"});
}

TEST(WeakPoints, OfNothingAreNone) {
  TinyWorld tiny = ring_with_tail();
  for (LinkDraft& draft : tiny.links) draft.link.availability.status = Status::closed;
  const World world = tiny.build();
  const WeakPoints found = weak_points_of(world);
  EXPECT_TRUE(found.bridges.empty());
  EXPECT_EQ(found.networks.size(), 1U);
}

// By definition: take it away, count the components of what is left.
class Naive {
 public:
  Naive(const World& world, Network network, const std::set<PlaceId>& hubs)
      : hubs_(hubs), net_(cluster_graph(graph_of(world), network)) {
    before_ = structure_of(net_.clusters.size(), net_.edges()).component;
  }

  const ClusterGraph& net() const { return net_; }

  // The places cut off without a link or a cluster; nothing if no more parts are left.
  std::optional<std::vector<PlaceId>> without(std::optional<LinkId> link,
                                              std::optional<NodeId> cluster) const {
    std::vector<ArcEnds> left;
    for (const Track& track : net_.tracks)
      if (track.link != link && track.ends.tail != cluster && track.ends.head != cluster)
        left.push_back(track.ends);
    const auto after = structure_of(net_.clusters.size(), left).component;
    std::map<std::uint32_t, std::set<std::uint32_t>> parts;
    for (const NodeId one : net_.clusters.keys())
      if (one != cluster) parts[before_[one]].insert(after[one]);
    std::set<std::uint32_t> lost;
    for (const auto& [component, of_it] : parts) {
      const std::uint32_t main_part = *std::ranges::max_element(
          of_it, {}, [&](std::uint32_t part) { return rank_of(after, part, cluster); });
      for (const std::uint32_t part : of_it)
        if (part != main_part) lost.insert(part);
    }
    if (lost.empty()) return {};
    std::map<PlaceId, bool> is_cut_off;
    for (const NodeId one : net_.clusters.keys()) {
      bool& all = is_cut_off.try_emplace(net_.clusters[one].place, true).first->second;
      all = all && one != cluster && lost.contains(after[one]);
    }
    std::vector<PlaceId> places;
    for (const auto& [place, is] : is_cut_off)
      if (is) places.push_back(place);
    return places;
  }

 private:
  std::tuple<std::size_t, std::size_t, std::int64_t> rank_of(
      const Table<NodeId, std::uint32_t>& after, std::uint32_t part,
      std::optional<NodeId> removed) const {
    std::set<PlaceId> places;
    std::int64_t first = 0;
    for (const NodeId one : net_.clusters.keys()) {
      if (after[one] != part || one == removed) continue;
      if (places.empty()) first = one.index;
      places.insert(net_.clusters[one].place);
    }
    const auto hubs = std::ranges::count_if(places, [&](PlaceId p) { return hubs_.contains(p); });
    return {static_cast<std::size_t>(hubs), places.size(), -first};
  }

  const std::set<PlaceId>& hubs_;
  ClusterGraph net_;
  Table<NodeId, std::uint32_t> before_;
};

TEST(WeakPoints, AreWhatLeavesMorePartsWhenItIsTakenAway) {
  std::size_t bridges = 0;
  std::size_t of_two_gauges = 0;
  std::size_t articulations = 0;
  for (std::uint32_t seed = 1; seed <= 120; ++seed) {
    SCOPED_TRACE(seed);
    const World world = random_world(seed).build();
    const std::set<PlaceId> hubs{place_of(world, "p1"), place_of(world, "p4")};
    const WeakPoints found = weak_points_of(world, {"p1", "p4"});
    std::map<std::pair<std::string_view, LinkId>, std::vector<PlaceId>> links;
    std::map<std::tuple<std::string_view, PlaceId, Mode, Gauge>, std::vector<PlaceId>> clusters;
    for (const NetworkShape& shape : found.networks) {
      const std::string_view network = name_of(shape.network);
      const Naive naive(world, shape.network, hubs);
      for (const LinkId link : world.links.keys())
        if (auto lost = naive.without(link, {})) links[{network, link}] = *lost;
      for (const NodeId one : naive.net().clusters.keys()) {
        const Cluster& cluster = naive.net().clusters[one];
        if (auto lost = naive.without({}, one))
          clusters[{network, cluster.place, cluster.platforms[0].mode,
                    cluster.platforms[0].gauge}] = *lost;
      }
    }
    ASSERT_EQ(found.bridges.size(), links.size());
    for (const WeakPoint& point : found.bridges) {
      EXPECT_EQ(point.cut_off, (links[{name_of(point.network), *point.link}]));
      of_two_gauges += world.links[*point.link].gauges.size() > 1 ? 1U : 0U;
    }
    ASSERT_EQ(found.articulations.size(), clusters.size());
    for (const WeakPoint& point : found.articulations)
      EXPECT_EQ(point.cut_off, (clusters[{name_of(point.network), point.place,
                                          point.platforms[0].mode, point.platforms[0].gauge}]));
    bridges += found.bridges.size();
    articulations += found.articulations.size();
  }
  EXPECT_GT(bridges, 300U);
  EXPECT_GT(of_two_gauges, 20U);
  EXPECT_GT(articulations, 100U);
}

}  // namespace
}  // namespace landbridge::test
