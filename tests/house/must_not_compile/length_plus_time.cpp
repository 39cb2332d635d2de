// SPDX-License-Identifier: Apache-2.0
// refused: no match for|invalid operands
#include "base/units.hpp"

auto wrong = landbridge::Km{1.0} + landbridge::Hours{2.0};
