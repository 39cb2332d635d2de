// SPDX-License-Identifier: Apache-2.0
// Transfers: changes of mode or gauge inside a place, named or by default of a kind of place.
#pragma once

#include "base/units.hpp"
#include "model/crossing.hpp"
#include "model/evidence.hpp"
#include "model/link.hpp"
#include "model/mode.hpp"
#include "model/place.hpp"

#include <array>
#include <optional>
#include <string>
#include <variant>

namespace landbridge {

using TransferId = Id<struct TransferTag>;

enum class Method : std::uint8_t {
  quay,
  rail_road,
  transload,
  bogie_exchange,
  dual_gauge,
  roll_on,
  barge
};
inline constexpr std::array<std::string_view, 7> method_names{
    "quay", "rail_road", "transload", "bogie_exchange", "dual_gauge", "roll_on", "barge"};
constexpr std::string_view name_of(Method method) {
  return method_names[static_cast<std::size_t>(method)];
}
std::optional<Method> method_from(std::string_view name);

/// A side of a transfer: a mode, and for rail a gauge if only that one is meant (0 = any).
struct PlatformPattern {
  Mode mode = Mode::rail;
  Gauge gauge{};
  bool matches(Mode other_mode, Gauge other_gauge) const {
    return mode == other_mode && (gauge == Gauge{} || gauge == other_gauge);
  }
};

/// Every place that has both platforms.
struct Anywhere {};

struct Transfer {
  std::variant<PlaceId, PlaceKind, Anywhere> where;
  PlatformPattern from;
  PlatformPattern to;
  Method method = Method::transload;
  Hours service{};
  std::optional<Stay> queue;
  Usd fee_per_teu{};
  Kilograms emissions_per_teu{};
  std::optional<Figure<PublishedCapacity>> capacity;
  bool includes_border = false;  // its queue contains the stay at the border next to it
  Evidence evidence;
  std::string notes;
};

}  // namespace landbridge
