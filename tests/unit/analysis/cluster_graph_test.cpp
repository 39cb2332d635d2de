// SPDX-License-Identifier: Apache-2.0
#include "analysis/cluster_graph.hpp"

#include "analysis/ask.hpp"
#include "analysis/random_world.hpp"
#include "search/structure.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace landbridge::test {
namespace {

std::vector<std::string> clusters_in(const World& world, Network network) {
  std::vector<std::string> lines;
  for (const Cluster& cluster : cluster_graph(graph_of(world), network).clusters) {
    std::string line = world.places[cluster.place].id;
    for (const PlatformKind& platform : cluster.platforms)
      line += fmt::format(" {}{}", name_of(platform.mode), platform.gauge.mm);
    lines.push_back(line);
  }
  return lines;
}

using Lines = std::vector<std::string>;

TinyWorld gauges_and_modes() {
  TinyWorld tiny;
  for (const char* id : {"a", "b"}) tiny.place(id, "KZ");
  tiny.rail("a", "b", 10, "1435;1520");
  tiny.road("a", "b", 10);
  tiny.transfer("a", "rail 1435", "rail 1520", Method::transload, 1);
  tiny.transfer("b", "rail 1520", "road", Method::rail_road, 1);
  return tiny;
}

TEST(ClusterGraph, TransfersJoinPlatforms) {
  const World world = gauges_and_modes().build();
  EXPECT_EQ(clusters_in(world, {}),
            (Lines{"a rail1435 rail1520", "a road0", "b rail1435", "b rail1520 road0"}));
}

TEST(ClusterGraph, OfAModeHasItsGaugeChangesOnly) {
  const World world = gauges_and_modes().build();
  EXPECT_EQ(clusters_in(world, Mode::rail),
            (Lines{"a rail1435 rail1520", "b rail1435", "b rail1520"}));
  EXPECT_EQ(clusters_in(world, Mode::road), (Lines{"a road0", "b road0"}));
  EXPECT_TRUE(clusters_in(world, Mode::sea).empty());
}

TEST(ClusterGraph, ALinkIsOneTrackWhereItsGaugesMeetAtBothEnds) {
  TinyWorld tiny = gauges_and_modes();
  EXPECT_EQ(cluster_graph(graph_of(tiny.build()), Mode::rail).tracks.size(), 2U);
  tiny.transfer("b", "rail 1520", "rail 1435", Method::transload, 1);
  const ClusterGraph net = cluster_graph(graph_of(tiny.build()), Mode::rail);
  ASSERT_EQ(net.tracks.size(), 1U);
  EXPECT_EQ(net.tracks[0].gauge, Gauge{1435});
}

TEST(ClusterGraph, NetworksAreAllAndEachModeUnlessItIsTheOnlyOne) {
  TinyWorld tiny = gauges_and_modes();
  const auto networks = networks_of(graph_of(tiny.build()));
  EXPECT_EQ(networks, (std::vector<Network>{std::nullopt, Mode::rail, Mode::road}));
  tiny.links.pop_back();
  EXPECT_EQ(networks_of(graph_of(tiny.build())), std::vector<Network>{std::nullopt});
}

// Two places hang together if one comes from the one to the other over arcs in any direction.
TEST(ClusterGraph, HangsTogetherAsTheCorridorGraphDoes) {
  for (std::uint32_t seed = 1; seed <= 100; ++seed) {
    SCOPED_TRACE(seed);
    const World world = random_world(seed).build();
    const CorridorGraph corridor = graph_of(world);
    std::vector<ArcEnds> ends;
    for (const ArcId arc : corridor.arcs.keys())
      ends.push_back({corridor.graph.tail(arc), corridor.graph.head(arc)});
    // what is reached behind a transfer is the same platform
    for (const NodeId a : corridor.nodes.keys())
      for (const NodeId b : corridor.nodes.keys())
        if (corridor.nodes[a].place == corridor.nodes[b].place &&
            corridor.nodes[a].mode == corridor.nodes[b].mode &&
            corridor.nodes[a].gauge == corridor.nodes[b].gauge)
          ends.push_back({a, b});
    const auto nodes = structure_of(corridor.nodes.size(), ends).component;
    const ClusterGraph net = cluster_graph(corridor, {});
    const auto clusters = structure_of(net.clusters.size(), net.edges()).component;
    const auto sets_of = [](const auto& things, const auto& parts) {
      std::set<std::pair<std::uint32_t, PlaceId>> sets;
      for (const NodeId one : things.keys()) sets.insert({parts[one], things[one].place});
      return sets;
    };
    EXPECT_EQ(sets_of(corridor.nodes, nodes), sets_of(net.clusters, clusters));
  }
}

}  // namespace
}  // namespace landbridge::test
