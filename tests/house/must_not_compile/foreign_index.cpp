// SPDX-License-Identifier: Apache-2.0
// refused: no match for|no viable overloaded operator
#include "model/link.hpp"

int wrong(const landbridge::Table<landbridge::PlaceId, int>& populations) {
  return populations[landbridge::LinkId{1}];
}
