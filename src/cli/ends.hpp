// SPDX-License-Identifier: Apache-2.0
// The ends of a question that may be more than one place.
#pragma once

#include "cli/question_options.hpp"
#include "model/gazetteer.hpp"

#include <string>
#include <vector>

namespace landbridge {

struct Ends {
  std::string text;             // as it was given
  std::vector<PlaceId> places;  // sorted, each once; at least one
};

/// The places that a text means: a place, as place_from takes it; the hubs of a country ("CN") or
/// of a group ("@eu"), which are those ends of the network's demand table that lie there; or
/// several of these joined by '+'. Two capital letters are a country if a place of the network lies
/// in it; a place whose name holds a '+' wins over its parts. Throws Error(usage) that names the
/// part: no such place or group, no hub, no demand table.
Ends ends_from(const std::string& text, const Gazetteer& gazetteer, const QuestionOptions& options,
               const World& world, Session& session);

}  // namespace landbridge
