// SPDX-License-Identifier: Apache-2.0
// A scenario takes a world and gives a changed one; every question works on either.
#pragma once

#include "model/scenario.hpp"
#include "model/world.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace landbridge {

/// What a change did.
struct AppliedChange {
  const Change* change;
  std::vector<std::string> links{};      // ids of those that were closed or opened
  std::size_t figures = 0;               // that were set
  std::vector<std::string> left_open{};  // by a closure: open links beside those that were closed
  std::vector<std::string> in_queues{};  // places whose gauge change holds the stay that was set
};

/// What a scenario did; valid as long as the scenario.
struct AppliedScenario {
  const Scenario* scenario;
  std::size_t additions = 0;
  std::vector<AppliedChange> changes{};
};

/// Makes all additions of a scenario, then all its changes in order. Figures that are set have
/// grade D and the source "scenario:NAME". Throws Error(bad_data) with the place of the change for
/// what is wrong in it; an optional one may name what is not in the world and match nothing.
AppliedScenario apply_scenario(const Scenario& scenario, World& world);

/// The same for all of a stack, in order. Throws Error(bad_data) for what fault_of says as well.
std::vector<AppliedScenario> apply_stack(const Stack& stack, World& world);

}  // namespace landbridge
