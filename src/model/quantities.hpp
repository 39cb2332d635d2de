// SPDX-License-Identifier: Apache-2.0
// The figures that a scenario can set: a table of names and what each changes.
#pragma once

#include "model/selection.hpp"

#include <string_view>

namespace landbridge {

/// What is done to a figure, and on whose word.
struct Edit {
  const Change* change;
  Evidence evidence;
  double least = 0.0;  // of the new value
  double greatest = 0.0;

  /// The new value; throws Error(bad_data) if it is out of bounds or no number.
  double of(double old) const;
};

/// Changes the figures of the things that are selected; gives how many.
using ChangeFigures = std::size_t (*)(World& world, const Selection& selection, const Edit& edit);

/// Which words of a selector can say what is meant: those of links, those of transfers (place,
/// country, mode), those of parameters (country, mode, class), or none.
enum class Chosen : std::uint8_t { by_link, by_transfer, by_parameter, by_nothing };

struct QuantityRow {
  std::string_view name;
  ChangeFigures change;
  Chosen chosen;
  double least;
  double greatest;
};

/// Sets the figures of what a change selects; gives how many. Throws Error(bad_data) for a quantity
/// that is not known, with the nearest names, and for words that cannot say what of it is meant.
std::size_t set_figures(World& world, const Change& change, const Selection& selection,
                        const Evidence& evidence);

}  // namespace landbridge
