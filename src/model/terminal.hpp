// SPDX-License-Identifier: Apache-2.0
// Terminals: what the quays of a port, or the yards of a dry port, can hand over in all.
#pragma once

#include "base/id.hpp"
#include "model/evidence.hpp"
#include "model/link.hpp"
#include "model/mode.hpp"
#include "model/place.hpp"

#include <string>

namespace landbridge {

using TerminalId = Id<struct TerminalTag>;

/// The terminal of one mode at a place. Its capacity is shared by every transfer to or from that
/// mode there; gauge changes have their own.
struct Terminal {
  PlaceId place;
  Mode mode = Mode::rail;
  Figure<PublishedCapacity> capacity;
  int year = 0;  // of the figure; 0 = not known
  std::string notes;
};

}  // namespace landbridge
