// SPDX-License-Identifier: Apache-2.0
// The options that make a question: ends, criterion, cargo, day, and what may be used.
#pragma once

#include "analysis/question.hpp"
#include "cli/options.hpp"

#include <span>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace landbridge {

class Gazetteer;

struct QuestionOptions {
  std::string from;
  std::string to;
  std::vector<std::string> via;
  std::string by = "generalized";
  std::string cargo = "container";
  std::string date;
  int year = 0;
  bool include_planned = false;
  std::vector<std::string> modes;
  std::vector<std::string> avoid_countries;
  std::vector<std::string> no_transit;
  std::vector<std::string> avoid;
  std::vector<std::string> corridors;
  double max_snap_km = 50.0;
};

/// What is asked but for its ends: by what measure, for what cargo, under which conditions.
struct Setting {
  const Criterion* by;
  const Cargo* cargo;  // of the world
  Conditions conditions;
};

/// Adds FROM, TO and every option above.
void declare_question_options(CLI::App& app, QuestionOptions& options);

/// The same without FROM, TO and --via, for verbs whose ends are sets or a table.
void declare_condition_options(CLI::App& app, QuestionOptions& options);

/// The place that a text means; says how far given coordinates are from it. Throws Error(usage) as
/// Gazetteer::find does.
PlaceId place_from(const std::string& text, const Gazetteer& gazetteer,
                   const QuestionOptions& options, const World& world, const Session& session);

/// What the options but for the ends mean in a world, for routes from any of `from` to any of `to`.
/// A country without transit may be entered if one of `to` lies there, and left if one of `from`
/// does. Throws Error(usage) where an option cannot act on this world: a country, mode or passage
/// that is not in it, an avoided end.
Setting setting_from(const QuestionOptions& options, const World& world, const Session& session,
                     std::span<const PlaceId> from, std::span<const PlaceId> to);

/// The question that the options mean in a world. Throws Error(usage) as setting_from does, and for
/// an unknown place.
Question question_from(const QuestionOptions& options, const World& world, const Session& session);

}  // namespace landbridge
