// SPDX-License-Identifier: Apache-2.0
// What the other snippets do wrongly, done rightly: proves that they fail for their one mistake.
#include "base/units.hpp"
#include "model/link.hpp"

namespace landbridge {

constexpr Km length = Km{1.0} + Km{3.0} * 2.0;
constexpr Hours time = length / KmPerHour{60.0};
constexpr PlaceId place{1};

void drive(Metres way);
void go() { drive(to_metres(length)); }
int population(const Table<PlaceId, int>& populations) { return populations[place]; }

}  // namespace landbridge
