// SPDX-License-Identifier: Apache-2.0
// A route explained: every measure of every leg as a formula with its figures, sources and grades.
#pragma once

#include "analysis/route.hpp"
#include "base/answer.hpp"

namespace landbridge {

Answer explanation_of(const World& world, const Question& question, const Route& route);

}  // namespace landbridge
