// SPDX-License-Identifier: Apache-2.0
// A route, or the reason why there is none, in the words of an answer.
#pragma once

#include "analysis/no_route.hpp"
#include "analysis/route.hpp"
#include "base/answer.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace landbridge {

/// What was asked, for the head of an answer.
Object question_of(const World& world, const Question& question);

/// A route as JSON; the legs are those of legs_sheet (cli/route_sheets.hpp).
Object route_object(const World& world, const Question& question, const Route& route,
                    const Sheet& legs);

/// Legs and places of a route as sheets, all of it as JSON.
Answer answer_of(const World& world, const Question& question, const Route& route);

/// An answer without routes under the schema of its verb, status no_route.
Answer answer_of(const World& world, const Question& question, const NoRoute& reason,
                 std::string_view schema);

/// Sentences below a route: what was asked, what lies on it, what rests on defaults, what was
/// published.
std::vector<std::string> notes_of(const World& world, const Question& question, const Route& route);

/// Why there is no route, in one sentence.
std::string sentence_of(const World& world, const Question& question, const NoRoute& reason);

/// "Kunming to Vientiane South".
std::string title_of(const World& world, const Question& question);

/// "a rail 1435" words of a leg: its mode ("rail", "sea>rail") and gauge ("1435", "1435>1000", "").
std::string mode_of(const Leg& leg);
std::string gauge_of(const Leg& leg);

}  // namespace landbridge
