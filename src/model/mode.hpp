// SPDX-License-Identifier: Apache-2.0
// Modes of transport and rail gauges.
#pragma once

#include <array>
#include <bitset>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

enum class Mode : std::uint8_t { rail, road, sea, ferry, inland_waterway };

struct ModeRow {
  Mode mode;
  std::string_view name;  // as in data, options and answers
  bool is_land;           // a hop between two countries is a border crossing
};

inline constexpr std::array modes{
    ModeRow{Mode::rail, "rail", true},
    ModeRow{Mode::road, "road", true},
    ModeRow{Mode::sea, "sea", false},
    ModeRow{Mode::ferry, "ferry", false},
    ModeRow{Mode::inland_waterway, "inland_waterway", false},
};

constexpr std::string_view name_of(Mode mode) { return modes[static_cast<std::size_t>(mode)].name; }
constexpr bool is_land(Mode mode) { return modes[static_cast<std::size_t>(mode)].is_land; }

std::optional<Mode> mode_from(std::string_view name);

/// "rail, road, sea, ferry, inland_waterway": for messages.
std::string mode_names();

/// The name of each.
std::vector<std::string> names_of(const std::vector<Mode>& list);

/// Rail gauge in millimetres; 0 where the mode has none.
struct Gauge {
  std::uint16_t mm{};
  friend constexpr auto operator<=>(Gauge, Gauge) = default;
};

/// The gauges of a text such as "1435", "1435;1520", "1520/1435" or "1000, 1435", ascending, each
/// once; nothing if a part is no gauge in use (600 to 1676 mm).
std::optional<std::vector<Gauge>> gauges_from(std::string_view text);

/// A set of modes.
class ModeSet {
 public:
  static ModeSet all() {
    ModeSet set;
    set.bits_.set();
    return set;
  }
  void insert(Mode mode) { bits_.set(static_cast<std::size_t>(mode)); }
  bool contains(Mode mode) const { return bits_.test(static_cast<std::size_t>(mode)); }
  bool is_all() const { return bits_.all(); }
  bool is_empty() const { return bits_.none(); }

  friend bool operator==(ModeSet, ModeSet) = default;
  friend auto operator<=>(ModeSet a, ModeSet b) {
    return a.bits_.to_ulong() <=> b.bits_.to_ulong();
  }

 private:
  std::bitset<modes.size()> bits_;
};

}  // namespace landbridge
