// SPDX-License-Identifier: Apache-2.0
#include "analysis/weak_points.hpp"

#include "search/structure.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace landbridge {
namespace {

struct Part {
  std::vector<NodeId> clusters;  // ascending
  std::size_t places = 0;
  std::size_t hubs = 0;
};

class Weighing {
 public:
  Weighing(const CorridorGraph& corridor, Network network, std::span<const PlaceId> hubs)
      : network_(network), hubs_(hubs), net_(cluster_graph(corridor, network)) {
    edges_ = net_.edges();
    structure_ = structure_of(net_.clusters.size(), edges_);
    beside_ = Table<NodeId, std::vector<std::size_t>>(net_.clusters.size(), {});
    for (std::size_t i = 0; i < edges_.size(); ++i) {
      beside_[edges_[i].tail].push_back(i);
      beside_[edges_[i].head].push_back(i);
    }
  }

  void tell(WeakPoints& found) const {
    found.networks.push_back(shape());
    tell_bridges(found.bridges);
    for (const NodeId cluster : structure_.articulations)
      found.articulations.push_back(articulation(cluster));
  }

 private:
  using TrackOf = std::map<LinkId, std::vector<std::size_t>>;

  NetworkShape shape() const {
    std::set<PlaceId> places;
    std::set<LinkId> links;
    for (const Cluster& cluster : net_.clusters) places.insert(cluster.place);
    for (const Track& track : net_.tracks) links.insert(track.link);
    const std::set<std::uint32_t> parts(structure_.component.begin(), structure_.component.end());
    return {network_, places.size(), links.size(), parts.size()};
  }

  // A link of several tracks is lost with all of them, which may part what none of them does alone.
  void tell_bridges(std::vector<WeakPoint>& bridges) const {
    TrackOf tracks;
    for (std::size_t i = 0; i < net_.tracks.size(); ++i) tracks[net_.tracks[i].link].push_back(i);
    for (const auto& [link, lost] : tracks) {
      if (lost.size() == 1 && !std::ranges::binary_search(structure_.bridges, lost.front()))
        continue;
      const auto parts = parts_without_tracks(lost);
      if (std::ranges::none_of(parts, [](const auto& of) { return of.second.size() > 1; }))
        continue;
      WeakPoint point{.network = network_, .link = link};
      fill(point, parts);
      bridges.push_back(std::move(point));
    }
  }

  using Parts = std::map<std::uint32_t, std::vector<Part>>;  // by the component they were of

  Parts parts_without_tracks(const std::vector<std::size_t>& lost) const {
    std::vector<NodeId> starts;
    for (const std::size_t track : lost) {
      starts.push_back(edges_[track].tail);
      starts.push_back(edges_[track].head);
    }
    return parts_from(starts, NodeMarks(net_.clusters.size(), 0),
                      [&](std::size_t track) { return std::ranges::binary_search(lost, track); });
  }

  WeakPoint articulation(NodeId lost) const {
    std::vector<NodeId> starts;
    for (const std::size_t track : beside_[lost]) starts.push_back(other_end(track, lost));
    NodeMarks seen(net_.clusters.size(), 0);
    seen[lost] = 1;
    WeakPoint point{.network = network_,
                    .place = net_.clusters[lost].place,
                    .platforms = net_.clusters[lost].platforms};
    fill(point, parts_from(starts, seen, [](std::size_t) { return false; }));
    return point;
  }

  NodeId other_end(std::size_t track, NodeId one) const {
    return edges_[track].tail == one ? edges_[track].head : edges_[track].tail;
  }

  template <class IsLost>
  Parts parts_from(const std::vector<NodeId>& starts, NodeMarks seen, IsLost is_lost) const {
    Parts parts;
    for (const NodeId start : starts) {
      if (std::exchange(seen[start], 1) != 0) continue;
      std::vector<NodeId> clusters{start};
      for (std::size_t i = 0; i < clusters.size(); ++i) {
        const NodeId here = clusters[i];  // the list grows
        for (const std::size_t track : beside_[here]) {
          const NodeId next = other_end(track, here);
          if (!is_lost(track) && std::exchange(seen[next], 1) == 0) clusters.push_back(next);
        }
      }
      parts[structure_.component[start]].push_back(part_of(std::move(clusters)));
    }
    return parts;
  }

  Part part_of(std::vector<NodeId> clusters) const {
    std::ranges::sort(clusters);
    Part part{std::move(clusters)};
    for (std::size_t i = 0; i < part.clusters.size(); ++i) {
      const PlaceId place = net_.clusters[part.clusters[i]].place;
      if (i > 0 && net_.clusters[part.clusters[i - 1]].place == place) continue;
      ++part.places;
      if (is_hub(place)) ++part.hubs;
    }
    return part;
  }

  // The lower cluster decides between equals, so that the order of search does not.
  static auto rank_of(const Part& part) {
    return std::tuple(part.hubs, part.places,
                      -static_cast<std::int64_t>(part.clusters.front().index));
  }

  bool is_hub(PlaceId place) const { return std::ranges::binary_search(hubs_, place); }

  // The main part of each component stays; places with no cluster but in the others are cut off.
  void fill(WeakPoint& point, const Parts& parts) const {
    NodeMarks is_cut_off(net_.clusters.size(), 0);
    std::set<PlaceId> touched;
    for (const auto& [component, of_it] : parts) {
      const Part* main_part = &of_it.front();
      for (const Part& part : of_it)
        if (rank_of(part) > rank_of(*main_part)) main_part = &part;
      for (const Part& part : of_it) {
        if (&part == main_part) continue;
        for (const NodeId cluster : part.clusters) {
          is_cut_off[cluster] = 1;
          touched.insert(net_.clusters[cluster].place);
        }
      }
    }
    for (const PlaceId place : touched) {
      const auto clusters = net_.clusters_of(place);
      if (!std::ranges::all_of(clusters, [&](NodeId one) { return is_cut_off[one] != 0; }))
        continue;
      point.cut_off.push_back(place);
      if (is_hub(place)) ++point.hubs;
    }
  }

  Network network_;
  std::span<const PlaceId> hubs_;
  ClusterGraph net_;
  std::vector<ArcEnds> edges_;
  Structure structure_;
  Table<NodeId, std::vector<std::size_t>> beside_;  // tracks at a cluster
};

void rank(std::vector<WeakPoint>& points) {
  std::ranges::stable_sort(points, {}, [](const WeakPoint& point) { return point.network; });
  std::ranges::stable_sort(points, {}, [](const WeakPoint& point) {
    return std::tuple(point.link.value_or(LinkId{}), point.place);
  });
  std::ranges::stable_sort(points, std::greater<>(), [](const WeakPoint& point) {
    return std::tuple(point.hubs, point.cut_off.size());
  });
}

}  // namespace

WeakPoints find_weak_points(const CorridorGraph& corridor, std::span<const PlaceId> hubs) {
  WeakPoints found;
  for (const Network network : networks_of(corridor)) Weighing(corridor, network, hubs).tell(found);
  rank(found.bridges);
  rank(found.articulations);
  return found;
}

}  // namespace landbridge
