// SPDX-License-Identifier: Apache-2.0
// The best route and others beside it, as an answer.
#pragma once

#include "analysis/alternative_routes.hpp"
#include "base/answer.hpp"

namespace landbridge {

/// At least one route must have been found.
Answer answer_of(const World& world, const Question& question, const AlternativesQuestion& asked,
                 const AlternativeRoutes& found);

}  // namespace landbridge
