// SPDX-License-Identifier: Apache-2.0
// What maps of flows and losses have in common.
#pragma once

namespace landbridge {

/// To the nearest multiple of 1 / steps_a_unit.
double rounded_to(double number, double steps_a_unit);

/// The column `width_px`, 1 to 8 with one decimal, by the square root of a share of the most (0 to
/// 1), so that a line's ink grows slower than its flow.
double width_px(double share_of_most);

}  // namespace landbridge
