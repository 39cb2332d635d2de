// SPDX-License-Identifier: Apache-2.0
// Our graph in the words of Boost.Graph: it models VertexListGraph, EdgeListGraph and
// BidirectionalGraph, so Boost's algorithms run on it as they are. For .cpp files of this room
// only.
#pragma once

#include "search/graph.hpp"

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/property_map/property_map.hpp>

#include <utility>

namespace landbridge {

/// Runs through ids one by one.
template <class Key>
class IdIterator
    : public boost::iterator_facade<IdIterator<Key>, Key, std::random_access_iterator_tag, Key,
                                    std::ptrdiff_t> {
 public:
  IdIterator() = default;
  explicit IdIterator(Key key) : key_(key) {}

 private:
  friend class boost::iterator_core_access;
  Key dereference() const { return key_; }
  bool equal(const IdIterator& other) const { return key_ == other.key_; }
  void increment() { ++key_.index; }
  void decrement() { --key_.index; }
  void advance(std::ptrdiff_t n) { key_.index = static_cast<std::uint32_t>(key_.index + n); }
  std::ptrdiff_t distance_to(const IdIterator& other) const {
    return static_cast<std::ptrdiff_t>(other.key_.index) - static_cast<std::ptrdiff_t>(key_.index);
  }

  Key key_{};
};

/// The index of an id, as Boost's vertex index map.
template <class Key>
struct IndexOf {
  using key_type = Key;
  using value_type = std::size_t;
  using reference = std::size_t;
  using category = boost::readable_property_map_tag;
  friend std::size_t get(IndexOf, Key key) { return key.index; }
};

/// A property map that reads and writes a Table of ours.
template <class Key, class T>
struct TableMap {
  using key_type = Key;
  using value_type = T;
  using reference = T&;
  using category = boost::lvalue_property_map_tag;
  Table<Key, T>* table;
  friend T& get(const TableMap& map, Key key) { return (*map.table)[key]; }
  friend void put(const TableMap& map, Key key, const T& item) { (*map.table)[key] = item; }
  T& operator[](Key key) const { return (*table)[key]; }
};

/// The same for a table that is only read.
template <class Key, class T>
struct ConstTableMap {
  using key_type = Key;
  using value_type = T;
  using reference = const T&;
  using category = boost::readable_property_map_tag;
  const Table<Key, T>* table;
  friend const T& get(const ConstTableMap& map, Key key) { return (*map.table)[key]; }
};

inline std::size_t num_vertices(const Graph& graph) { return graph.node_count(); }
inline std::size_t num_edges(const Graph& graph) { return graph.arc_count(); }
inline NodeId source(ArcId arc, const Graph& graph) { return graph.tail(arc); }
inline NodeId target(ArcId arc, const Graph& graph) { return graph.head(arc); }

inline auto vertices(const Graph& graph) {
  using It = IdIterator<NodeId>;
  return std::pair(It(NodeId{0}), It(NodeId{static_cast<std::uint32_t>(graph.node_count())}));
}
inline auto edges(const Graph& graph) {
  using It = IdIterator<ArcId>;
  return std::pair(It(ArcId{0}), It(ArcId{static_cast<std::uint32_t>(graph.arc_count())}));
}
inline auto out_edges(NodeId node, const Graph& graph) {
  const auto [first, last] = graph.out_bounds(node);
  return std::pair(IdIterator<ArcId>(first), IdIterator<ArcId>(last));
}
inline auto in_edges(NodeId node, const Graph& graph) {
  const auto arcs = graph.in_arcs(node);
  return std::pair(arcs.begin(), arcs.end());
}
inline std::size_t out_degree(NodeId node, const Graph& graph) {
  const auto [first, last] = graph.out_bounds(node);
  return last.index - first.index;
}
inline std::size_t in_degree(NodeId node, const Graph& graph) { return graph.in_arcs(node).size(); }
inline std::size_t degree(NodeId node, const Graph& graph) {
  return in_degree(node, graph) + out_degree(node, graph);
}
inline IndexOf<NodeId> get(boost::vertex_index_t, const Graph&) { return {}; }
inline IndexOf<ArcId> get(boost::edge_index_t, const Graph&) { return {}; }

}  // namespace landbridge

template <>
struct boost::graph_traits<landbridge::Graph> {
  using vertex_descriptor = landbridge::NodeId;
  using edge_descriptor = landbridge::ArcId;
  using directed_category = boost::bidirectional_tag;
  using edge_parallel_category = boost::allow_parallel_edge_tag;
  struct traversal_category : boost::bidirectional_graph_tag,
                              boost::vertex_list_graph_tag,
                              boost::edge_list_graph_tag {};
  using vertex_iterator = landbridge::IdIterator<landbridge::NodeId>;
  using edge_iterator = landbridge::IdIterator<landbridge::ArcId>;
  using out_edge_iterator = landbridge::IdIterator<landbridge::ArcId>;
  using in_edge_iterator = std::span<const landbridge::ArcId>::iterator;
  using vertices_size_type = std::size_t;
  using edges_size_type = std::size_t;
  using degree_size_type = std::size_t;
  static vertex_descriptor null_vertex() { return {~std::uint32_t{0}}; }
};

// Boost's filtered graphs ask a constant one.
template <>
struct boost::graph_traits<const landbridge::Graph> : boost::graph_traits<landbridge::Graph> {};

template <>
struct boost::property_map<landbridge::Graph, boost::vertex_index_t> {
  using type = landbridge::IndexOf<landbridge::NodeId>;
  using const_type = type;
};

template <>
struct boost::property_map<landbridge::Graph, boost::edge_index_t> {
  using type = landbridge::IndexOf<landbridge::ArcId>;
  using const_type = type;
};
