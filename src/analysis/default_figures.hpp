// SPDX-License-Identifier: Apache-2.0
// The figures of a network that are documented defaults (grade D): what is still to be found out.
#pragma once

#include "base/sheet.hpp"
#include "model/world.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

struct DefaultFigure {
  std::string subject;   // an id, or the ids and words that name a row of a table
  std::string quantity;  // as in docs/data.md: "length_km", "dwell_h_p50"
  double value{};
  std::string_view unit;       // in words: "km", "US dollars a TEU"
  std::optional<Km> length{};  // of the link it is a figure of
  std::string notes{};
  Shape shape{};
};

/// How much of one kind of figure is default; the lengths count links only.
struct DefaultShare {
  std::size_t defaults = 0;
  std::size_t figures = 0;
  Km default_length{};
  Km length{};
};

/// The figures of one kind, each with its grade: keeps those of grade D and counts all.
class DefaultFigures {
 public:
  void add(Grade grade, DefaultFigure figure);

  /// By subject, then in the order they were added.
  std::vector<DefaultFigure> sorted() &&;

  const DefaultShare& share() const { return share_; }

 private:
  std::vector<DefaultFigure> figures_;
  DefaultShare share_;
};

/// A kind of figure and what lists all of them.
struct FigureKind {
  std::string_view name;
  void (*list)(const World&, DefaultFigures&);
};

void list_link_lengths(const World& world, DefaultFigures& figures);
void list_link_speeds(const World& world, DefaultFigures& figures);
void list_link_capacities(const World& world, DefaultFigures& figures);
void list_crossings(const World& world, DefaultFigures& figures);
void list_transfers(const World& world, DefaultFigures& figures);
void list_terminals(const World& world, DefaultFigures& figures);
void list_services(const World& world, DefaultFigures& figures);
void list_parameters(const World& world, DefaultFigures& figures);
void list_cargoes(const World& world, DefaultFigures& figures);
void list_rules(const World& world, DefaultFigures& figures);

inline constexpr std::array figure_kinds{
    FigureKind{"link length", list_link_lengths},
    FigureKind{"link speed", list_link_speeds},
    FigureKind{"link capacity", list_link_capacities},
    FigureKind{"crossing", list_crossings},
    FigureKind{"transfer", list_transfers},
    FigureKind{"terminal", list_terminals},
    FigureKind{"service", list_services},
    FigureKind{"parameter", list_parameters},
    FigureKind{"cargo", list_cargoes},
    FigureKind{"rule", list_rules},
};

}  // namespace landbridge
