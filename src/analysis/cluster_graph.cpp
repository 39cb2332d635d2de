// SPDX-License-Identifier: Apache-2.0
#include "analysis/cluster_graph.hpp"

#include "search/structure.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace landbridge {
namespace {

bool is_same_platform(const Node& a, const Node& b) {
  return a.place == b.place && a.mode == b.mode && a.gauge == b.gauge;
}

class Clustering {
 public:
  Clustering(const CorridorGraph& corridor, Network network)
      : corridor_(corridor), network_(network) {}

  ClusterGraph finish() {
    gather_nodes();
    join_platforms();
    lay_tracks();
    return std::move(result_);
  }

 private:
  bool has(NodeId node) const { return !network_ || corridor_.nodes[node].mode == *network_; }

  void gather_nodes() {
    numbers_ = Table<NodeId, NodeId>(corridor_.nodes.size(), NodeId{});
    for (const NodeId node : corridor_.nodes.keys())
      if (has(node)) numbers_[node] = kept_.push(node);
  }

  // The nodes of a platform are neighbours; those of two platforms are joined by transfers.
  void join_platforms() {
    std::vector<ArcEnds> joins;
    for (std::uint32_t i = 1; i < kept_.size(); ++i)
      if (is_same_platform(corridor_.nodes[kept_[{i - 1}]], corridor_.nodes[kept_[{i}]]))
        joins.push_back({{i - 1}, {i}});
    for (const ArcId arc : corridor_.arcs.keys()) {
      const ArcEnds ends{corridor_.graph.tail(arc), corridor_.graph.head(arc)};
      if (corridor_.arcs[arc].kind == ArcKind::transfer && has(ends.tail) && has(ends.head))
        joins.push_back({numbers_[ends.tail], numbers_[ends.head]});
    }
    cluster_ = structure_of(kept_.size(), joins).component;
    for (const NodeId node : kept_.keys()) add_platform(node);
  }

  void add_platform(NodeId kept) {
    const Node& node = corridor_.nodes[kept_[kept]];
    const NodeId cluster{cluster_[kept]};
    if (cluster.index == result_.clusters.size()) result_.clusters.push({node.place});
    auto& platforms = result_.clusters[cluster].platforms;
    const auto is_it = [&](const PlatformKind& one) {
      return one.mode == node.mode && one.gauge == node.gauge;
    };
    if (std::ranges::none_of(platforms, is_it)) platforms.push_back({node.mode, node.gauge});
  }

  NodeId cluster_of(NodeId node) const { return {cluster_[numbers_[node]]}; }

  void lay_tracks() {
    std::map<std::tuple<LinkId, NodeId, NodeId>, Gauge> tracks;
    for (const ArcId id : corridor_.arcs.keys()) {
      const Arc& arc = corridor_.arcs[id];
      const NodeId tail = corridor_.graph.tail(id);
      if (!is_ride(arc)) continue;
      if (!has(tail)) continue;
      ArcEnds ends{cluster_of(tail), cluster_of(corridor_.graph.head(id))};
      if (!arc.is_forward) std::swap(ends.tail, ends.head);
      const Gauge gauge = corridor_.nodes[tail].gauge;
      const auto [track, is_new] = tracks.try_emplace({*arc.link, ends.tail, ends.head}, gauge);
      if (!is_new) track->second = std::min(track->second, gauge);
    }
    for (const auto& [key, gauge] : tracks)
      result_.tracks.push_back({std::get<0>(key), gauge, {std::get<1>(key), std::get<2>(key)}});
  }

  const CorridorGraph& corridor_;
  Network network_;
  Table<NodeId, NodeId> numbers_;  // of a node of the corridor graph: its place in `kept_`
  Table<NodeId, NodeId> kept_;     // nodes of the corridor graph
  Table<NodeId, std::uint32_t> cluster_;
  ClusterGraph result_;
};

}  // namespace

std::vector<ArcEnds> ClusterGraph::edges() const {
  std::vector<ArcEnds> ends;
  for (const Track& track : tracks) ends.push_back(track.ends);
  return ends;
}

std::vector<NodeId> ClusterGraph::clusters_of(PlaceId place) const {
  std::vector<NodeId> found;
  const auto first = std::ranges::lower_bound(clusters, place, {}, &Cluster::place);
  for (auto cluster = first; cluster != clusters.end() && cluster->place == place; ++cluster)
    found.push_back({static_cast<std::uint32_t>(cluster - clusters.begin())});
  return found;
}

std::string_view name_of(Network network) {
  return network ? name_of(*network) : std::string_view("all");
}

std::vector<Network> networks_of(const CorridorGraph& corridor) {
  std::set<Mode> found;
  for (const Node& node : corridor.nodes) found.insert(node.mode);
  std::vector<Network> networks{std::nullopt};
  if (found.size() > 1) networks.insert(networks.end(), found.begin(), found.end());
  return networks;
}

ClusterGraph cluster_graph(const CorridorGraph& corridor, Network network) {
  return Clustering(corridor, network).finish();
}

}  // namespace landbridge
