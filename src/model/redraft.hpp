// SPDX-License-Identifier: Apache-2.0
// The way back from a world to drafts, so that more can be added to it by the one way to make a
// world.
#pragma once

#include "model/drafts.hpp"
#include "model/world.hpp"

namespace landbridge {

/// Drafts of all that is in a world. Building them gives the same world, but for the areas of
/// countries, which are no drafts.
Drafts redraft(const World& world);

/// The world with more in it, checked as if it had been read so; everything is numbered anew.
/// Throws Error(bad_data) with the place of the draft that is at fault.
World with(World world, Drafts additions);

}  // namespace landbridge
