// SPDX-License-Identifier: Apache-2.0
// A scenario: a list of changes to a network, about real things, by name.
#pragma once

#include "base/date.hpp"
#include "base/ring.hpp"
#include "model/drafts.hpp"
#include "model/faults.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace landbridge {

/// What a change is about: whatever fits all the lists that are not empty; within a list any word
/// will do. Places and corridors go by id, name or alias, countries by ISO 3166 code or group.
struct Selector {
  std::vector<std::string> links{};    // ids
  std::vector<std::string> between{};  // two places: links from one to the other
  std::vector<std::string> places{};   // links that end there; transfers there
  std::vector<std::string> corridors{};
  std::vector<std::string> passages{};
  std::vector<std::string> border{};     // two countries: land links from one to the other
  std::vector<std::string> countries{};  // links with an end in one of them; transfers in them
  std::vector<std::string> within{};     // links with both ends in them; transfers in them
  std::vector<std::string> modes{};
  std::vector<std::string> statuses{};  // on the reference date
  /// Names of attributes (model/link_attributes.hpp) and the values that links must have.
  std::vector<std::pair<std::string, std::string>> attributes{};
  std::vector<Polygon> area{};  // links that have a point there; transfers whose place lies there
  std::string area_name{};      // as the area was called, for messages

  bool is_empty() const;
};

/// A word that may stand in a change, and the list that it fills.
struct SelectorWord {
  std::string_view word;
  std::vector<std::string> Selector::*list;
};
inline constexpr std::array selector_words{
    SelectorWord{"link", &Selector::links},        SelectorWord{"between", &Selector::between},
    SelectorWord{"place", &Selector::places},      SelectorWord{"corridor", &Selector::corridors},
    SelectorWord{"passage", &Selector::passages},  SelectorWord{"border", &Selector::border},
    SelectorWord{"country", &Selector::countries}, SelectorWord{"within", &Selector::within},
    SelectorWord{"mode", &Selector::modes},        SelectorWord{"status", &Selector::statuses},
};
inline constexpr std::string_view attribute_word = "attribute";
inline constexpr std::string_view area_word = "area";

enum class Deed : std::uint8_t { close, open, set };
inline constexpr std::array<std::string_view, 3> deed_names{"close", "open", "set"};

enum class Arithmetic : std::uint8_t { to, multiply, add };
inline constexpr std::array<std::string_view, 3> arithmetic_names{"to", "multiply", "add"};

struct Change {
  Deed deed = Deed::close;
  Selector what;
  std::optional<Date> from;  // of close and open: first and last day; none = no end
  std::optional<Date> to;
  std::string quantity;    // of set: a name in `quantities` (model/quantities.hpp)
  std::string line_class;  // of set, for parameters: class of the row; empty = every class
  Arithmetic operation = Arithmetic::to;
  double amount = 0.0;       // in the unit of the quantity; a factor to multiply by
  bool is_optional = false;  // may match nothing
  std::string note;
  Where where;
};

/// What a scenario would cost to bring about, and when it is promised.
struct Works {
  std::optional<Usd> cost;
  int opening_year = 0;  // 0 = not told
  Evidence evidence;
  std::string notes;
};

struct Scenario {
  std::string name;
  std::string title;
  std::string description;
  std::string source;                  // ids of sources, joined by ';'
  std::string base;                    // the name of a scenario that must come first, and does
  std::vector<std::string> requires_;  // names of scenarios that must have been applied before
  std::vector<std::string> conflicts;  // names of scenarios that must not be applied as well
  std::optional<Works> works;          // if it is a project
  std::string file;
  Drafts additions;             // made first
  std::vector<Change> changes;  // then these, in order
};

/// Scenarios that are applied together, in order; each comes behind its bases and is there once.
using Stack = std::vector<Scenario>;

/// Puts a scenario and its bases (those first) behind a stack; what is there already stays where it
/// is. Throws Error(usage) for two files of one name.
void append(Stack& stack, const Stack& more);

/// "low + high": the names of a stack without those that are there as a base.
std::string name_of(const Stack& stack);

/// What is wrong with a stack, in one sentence with its remedy: one requires another that does not
/// come before it, or two conflict. Empty if nothing is.
std::string fault_of(const Stack& stack);

}  // namespace landbridge
