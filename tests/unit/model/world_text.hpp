// SPDX-License-Identifier: Apache-2.0
// A world as text, every value of it, for comparing.
#pragma once

#include "model/world.hpp"

#include <string>

namespace landbridge::test {

std::string text_of(const World& world);

}  // namespace landbridge::test
