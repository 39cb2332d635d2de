// SPDX-License-Identifier: Apache-2.0
// The best loopless paths of a graph, one after the other.
#pragma once

#include "search/shortest.hpp"

#include <optional>
#include <span>
#include <tuple>
#include <vector>

namespace landbridge {

/// Paths from one of the starts to one of the targets in the order of shortest_path: by label, then
/// by the numbers of the arcs from the start. A path visits no node twice, no start but its first
/// node and no target but its last.
///
/// Yen (1971), "Finding the k shortest loopless paths in a network", Management Science 17, with
/// what Lawler (1972), Management Science 18, saves: a path is left only where it left its parent,
/// or behind. The least labels to the targets bound what each deviation can be worth, and it is
/// searched (A*, Hart, Nilsson and Raphael 1968) only when no path that is known beats this bound.
class LooplessPaths {
 public:
  /// Graph and weights must outlive it. There must be no cycle of arcs that add nothing.
  LooplessPaths(const Graph& graph, const ArcLabels& weights, std::span<const NodeId> starts,
                std::span<const NodeId> targets);

  /// The next one; nothing when there are no more.
  std::optional<Path> next();

 private:
  // All paths that go along `arcs` for `kept` of them and then by none of the barred arcs: the best
  // of them once it is searched, or no more than a bound.
  struct Family {
    Label label;
    bool is_searched = false;
    NodeId start;
    std::vector<ArcId> arcs{};  // until it is searched, those that are kept
    std::size_t kept = 0;
    std::vector<ArcId> barred{};
    /// Which comes later: of equal labels a path after a bound, as a path that is as good and whose
    /// arcs come first may be found behind that bound.
    friend bool operator>(const Family& a, const Family& b) {
      return std::tie(a.label, a.is_searched, a.arcs, a.start) >
             std::tie(b.label, b.is_searched, b.arcs, b.start);
    }
  };

  void push(Family family);
  bool may_leave_by(const Family& family, ArcId arc) const;
  void mark_kept(const Family& family, char mark);
  NodeId leaves_at(const Family& family) const;
  Label kept_label(const Family& family) const;
  void add(Family family);
  bool search(Family& family);
  bool follow_bound(Family& family);
  bool search_around(Family& family);
  void reach(NodeId node, const Label& label);
  Label settle(const Family& family);
  void trace(Family& family, const Label& best);
  void branch(const Family& found);

  const Graph* graph_;
  const ArcLabels* weights_;
  NodeMarks is_start_;
  NodeMarks is_target_;
  NodeLabels to_target_;          // the least, past no start: a bound for any family
  std::vector<Family> families_;  // a heap
  NodeMarks is_kept_;             // nodes of the path that a family keeps, while it is looked at

  // Of one search.
  struct Open {
    Label bound;
    Label label;
    NodeId node;
    friend bool operator<(const Open& a, const Open& b) { return a.bound > b.bound; }
  };
  std::vector<Open> open_;  // a heap
  NodeLabels labels_;
  std::vector<NodeId> touched_;  // whose labels are not fresh
};

}  // namespace landbridge
