// SPDX-License-Identifier: Apache-2.0
// refused: could not convert|no matching function
#include "base/units.hpp"

void drive(landbridge::Metres way);
void wrong() { drive(landbridge::Seconds{60}); }
