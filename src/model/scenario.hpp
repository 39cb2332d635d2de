// SPDX-License-Identifier: Apache-2.0
// A scenario: a list of changes to a network, about real things, by name.
#pragma once

#include "base/date.hpp"
#include "model/faults.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// What a change is about: whatever fits all the lists that are not empty; within a list any word
/// will do. Places and corridors go by id, name or alias, countries by ISO 3166 code.
struct Selector {
  std::vector<std::string> links{};    // ids
  std::vector<std::string> between{};  // two places: links from one to the other
  std::vector<std::string> places{};   // links that end there; transfers there
  std::vector<std::string> corridors{};
  std::vector<std::string> passages{};
  std::vector<std::string> border{};     // two countries: land links from one to the other
  std::vector<std::string> countries{};  // links with an end in one of them; transfers in them
  std::vector<std::string> modes{};
  std::vector<std::string> statuses{};  // on the reference date
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
    SelectorWord{"country", &Selector::countries}, SelectorWord{"mode", &Selector::modes},
    SelectorWord{"status", &Selector::statuses},
};

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

struct Scenario {
  std::string name;
  std::string title;
  std::string description;
  std::string source;  // ids of sources, joined by ';'
  std::string base;    // the name of a scenario whose changes come first
  std::string file;
  std::vector<Change> changes;  // in order, those of its base first
};

}  // namespace landbridge
