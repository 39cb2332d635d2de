// SPDX-License-Identifier: Apache-2.0
// The figures that a scenario can set: a table of names and what each changes.
#pragma once

#include "model/selection.hpp"

#include <span>
#include <string_view>

namespace landbridge {

/// What is done to a figure, and on whose word.
struct Edit {
  Arithmetic operation;
  double amount;
  Evidence evidence;
  const Change* change;

  /// The new value; throws Error(bad_data) if it would be below 0 or no number.
  double of(double old) const;
};

/// Changes the figures of the things that are selected; gives how many.
using ChangeFigures = std::size_t (*)(World& world, const Selection& selection, const Edit& edit);

struct QuantityRow {
  std::string_view name;
  std::string_view summary;
  ChangeFigures change;
};

/// All of them; "parameter.KEY" stands for every key of the parameters layer.
std::span<const QuantityRow> quantities();

/// Throws Error(bad_data) with the nearest names for a quantity that is not known.
ChangeFigures quantity_named(std::string_view name, const Where& where);

}  // namespace landbridge
