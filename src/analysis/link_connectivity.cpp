// SPDX-License-Identifier: Apache-2.0
#include "analysis/link_connectivity.hpp"

#include "search/structure.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace landbridge {
namespace {

class Joining {
 public:
  Joining(const ClusterGraph& net, PlaceId from, PlaceId to)
      : net_(net), from_(net.clusters_of(from)), to_(net.clusters_of(to)) {}

  LinkConnectivity find(Network network) {
    LinkConnectivity found{.network = network};
    if (from_.empty() || to_.empty()) return found;
    std::span<const Track> left(net_.tracks);
    while (!left.empty()) {
      const auto other = std::ranges::find_if(
          left, [&](const Track& track) { return track.link != left.front().link; });
      const auto count = static_cast<std::size_t>(other - left.begin());
      lay(left.first(count));
      left = left.subspan(count);
    }
    const DisjointPaths paths =
        disjoint_paths(net_.clusters.size() + centres_, edges_, from_.front(), to_.front());
    found.routes = paths.count;
    for (const std::size_t edge : paths.cut) found.cut.push_back(*track_of_[edge]);
    return found;
  }

 private:
  // All clusters of an end are one node: a route may begin at any of them.
  NodeId end_of(NodeId cluster) const {
    for (const auto* end : {&from_, &to_})
      if (std::ranges::binary_search(*end, cluster)) return end->front();
    return cluster;
  }

  void add(ArcEnds ends, const Track& track) {
    edges_.push_back(ends);
    track_of_.push_back(&track);
  }

  // The tracks of one link: an edge each; where they share a cluster, a star, which lets one route
  // through.
  void lay(std::span<const Track> tracks) {
    std::vector<ArcEnds> ends;
    for (const Track& track : tracks)
      ends.push_back({end_of(track.ends.tail), end_of(track.ends.head)});
    const auto is_shared = [&](NodeId node) {
      return std::ranges::all_of(
          ends, [&](const ArcEnds& one) { return one.tail == node || one.head == node; });
    };
    for (const NodeId node : {ends.front().tail, ends.front().head}) {
      if (ends.size() == 1 || !is_shared(node)) continue;
      lay_star(node, ends, tracks);
      return;
    }
    for (std::size_t i = 0; i < ends.size(); ++i) add(ends[i], tracks[i]);
  }

  void lay_star(NodeId shared, const std::vector<ArcEnds>& ends, std::span<const Track> tracks) {
    const NodeId centre{static_cast<std::uint32_t>(net_.clusters.size() + centres_++)};
    add({shared, centre}, tracks.front());
    std::vector<NodeId> others;
    for (std::size_t i = 0; i < ends.size(); ++i) {
      const NodeId other = ends[i].tail == shared ? ends[i].head : ends[i].tail;
      if (std::ranges::find(others, other) != others.end()) continue;
      others.push_back(other);
      add({centre, other}, tracks[i]);
    }
  }

  const ClusterGraph& net_;
  std::vector<NodeId> from_;
  std::vector<NodeId> to_;
  std::vector<ArcEnds> edges_;
  std::vector<const Track*> track_of_;
  std::uint32_t centres_ = 0;
};

}  // namespace

std::vector<LinkConnectivity> find_link_connectivity(const CorridorGraph& corridor, PlaceId from,
                                                     PlaceId to) {
  std::vector<LinkConnectivity> found;
  for (const Network network : networks_of(corridor)) {
    const ClusterGraph net = cluster_graph(corridor, network);
    found.push_back(Joining(net, from, to).find(network));
  }
  return found;
}

}  // namespace landbridge
