// SPDX-License-Identifier: Apache-2.0
// A border crossing: what it takes to go from one post to the other, in one direction by one mode.
#pragma once

#include "base/units.hpp"
#include "model/calendar.hpp"
#include "model/evidence.hpp"
#include "model/link.hpp"
#include "model/mode.hpp"
#include "model/place.hpp"

#include <optional>
#include <string>

namespace landbridge {

using CrossingId = Id<struct CrossingTag>;

/// Median and 90th percentile of a stay.
struct Stay {
  Hours p50{};
  Hours p90{};
};

/// The median and 90th percentile of a lognormal stay of the given mean and coefficient of
/// variation: sigma^2 = ln(1 + cv^2), p50 = mean / sqrt(1 + cv^2), p90 = p50 exp(1.2816 sigma).
/// Surveys print means of right-skewed waits; searches add medians (docs/model.md).
Stay stay_from_mean(Hours mean, double coefficient_of_variation);

struct Crossing {
  PlaceId from;
  PlaceId to;
  Mode mode = Mode::road;
  Stay dwell;
  std::optional<Hours> published_mean;  // given when the stay was derived from a mean
  std::optional<Usd> fee;  // for one TEU; other cargo pays its price factor times as much
  std::optional<Figure<PublishedCapacity>> capacity;
  std::string open_hours;
  Availability availability;
  int year = 0;  // of the figures; 0 = not known
  Evidence evidence;
  std::string notes;
};

}  // namespace landbridge
