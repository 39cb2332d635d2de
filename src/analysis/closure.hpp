// SPDX-License-Identifier: Apache-2.0
// What is not open on a day, in words: its status, and since or until when.
#pragma once

#include "model/calendar.hpp"

#include <string>

namespace landbridge {

/// "construction, opens by 2030-12-31", "closed, opens on 2027-03-01", "closed, ended 2024-06-30",
/// "suspended from 2026-03-01 to 2026-06-22", "closed in Nov, Dec, Jan"; the status alone where no
/// date is known, "operating" where it is open.
std::string closure_of(const Availability& availability, const When& when);

}  // namespace landbridge
