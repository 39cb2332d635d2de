// SPDX-License-Identifier: Apache-2.0
#include "cli/scenario_words.hpp"

#include "base/text.hpp"
#include "cli/demand_words.hpp"

#include <fmt/format.h>

#include <vector>

namespace landbridge {
namespace {

constexpr std::size_t most_named = 3;

std::string counted(std::size_t count, std::string_view thing) {
  return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

// "passage hormuz; mode sea, ferry": the words of a selector.
std::string words_of(const Selector& selector) {
  std::vector<std::string> words;
  for (const SelectorWord& word : selector_words) {
    const std::vector<std::string>& list = selector.*word.list;
    const bool is_pair = word.word == "border" || word.word == "between";
    if (!list.empty())
      words.push_back(
          fmt::format("{} {}", word.word, is_pair ? join(list, " - ") : some_of(list, most_named)));
  }
  for (const auto& [name, value] : selector.attributes)
    words.push_back(fmt::format("{} {}", name, value));
  if (!selector.area.empty()) words.push_back("area " + selector.area_name);
  return join(words, "; ");
}

std::string figures_of(const AppliedChange& made) {
  const Change& change = *made.change;
  const std::string quantity =
      change.line_class.empty() ? change.quantity
                                : fmt::format("{} of class {}", change.quantity, change.line_class);
  const std::string figures = counted(made.figures, "figure");
  switch (change.operation) {
    case Arithmetic::to:
      return fmt::format("sets {} to {} ({})", quantity, change.amount, figures);
    case Arithmetic::multiply:
      return fmt::format("multiplies {} by {} ({})", quantity, change.amount, figures);
    case Arithmetic::add:
      break;
  }
  return fmt::format("adds {} to {} ({})", change.amount, quantity, figures);
}

std::string deed_of(const AppliedChange& made) {
  if (made.change->deed == Deed::set) return figures_of(made);
  return fmt::format("{} {}", made.change->deed == Deed::close ? "closes" : "opens",
                     counted(made.links.size(), "link"));
}

}  // namespace

std::string words_of(const AppliedChange& made) {
  const Change& change = *made.change;
  std::string words = deed_of(made);
  if (const std::string what = words_of(change.what); !what.empty()) words += ": " + what;
  if (change.from) words += "; from " + to_text(*change.from);
  if (change.to) words += " to " + to_text(*change.to);
  return words;
}

std::string in_queues_warning(const AppliedChange& made) {
  return fmt::format(
      "{}: at {} the stay at the border is part of the gauge change; set transfer.queue_h there as "
      "well if trains are meant",
      made.change->where.text, some_of(made.in_queues, most_named));
}

std::string left_open_warning(const AppliedChange& made) {
  return fmt::format(
      "{}: [[close]] leaves open what runs beside it: {}; close it as well, or "
      "leave it if that is meant",
      made.change->where.text, some_of(made.left_open, most_named));
}

}  // namespace landbridge
