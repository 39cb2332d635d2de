// SPDX-License-Identifier: Apache-2.0
// The options that make a question: ends, criterion, cargo, day, and what may be used.
#pragma once

#include "analysis/question.hpp"
#include "cli/options.hpp"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace landbridge {

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

/// Adds FROM, TO and every option above.
void declare_question_options(CLI::App& app, QuestionOptions& options);

/// The question that the options mean in a world. Throws Error(usage) where an option cannot act on
/// this world: a country, mode or passage that is not in it, an avoided end, an unknown place.
Question question_from(const QuestionOptions& options, const World& world, const Session& session);

}  // namespace landbridge
