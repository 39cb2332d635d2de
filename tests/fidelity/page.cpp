// SPDX-License-Identifier: Apache-2.0
#include "fidelity/page.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

namespace landbridge::fidelity {
namespace {

constexpr double percent = 100.0;

std::string number(const Reference& reference, double value) {
  constexpr double hours_of_a_day = 24.0;
  constexpr double long_trip_h = 72.0;
  if (!reference.against.empty()) return fmt::format("{:.2f}", value);
  if (reference.quantity == "distance_km") return fmt::format("{:.0f} km", value);
  if (reference.quantity == "cost_usd") return fmt::format("{:.0f} US$", value);
  if (value >= long_trip_h) return fmt::format("{:.1f} d", value / hours_of_a_day);
  return fmt::format("{:.1f} h", value);
}

std::string range(const Reference& reference) {
  if (reference.low == reference.high) return number(reference, reference.low);
  return fmt::format("{} to {}", number(reference, reference.low),
                     number(reference, reference.high));
}

std::string row(const Trial& trial) {
  const Reference& reference = trial.reference;
  const std::string note = reference.note.empty() ? "" : "; " + reference.note;
  const std::string question = reference.against.empty()
                                   ? fmt::format("`{}`", fmt::join(reference.ask, " "))
                                   : fmt::format("`{}` / `{}`", fmt::join(reference.ask, " "),
                                                 fmt::join(reference.against, " "));
  return fmt::format("| {} | {}{} | {} | {} | {} | {} | {:.3g} % | {} | {} ({}, {}) |\n",
                     reference.id, reference.published, note, question, range(reference),
                     trial.model ? number(reference, *trial.model) : "no route",
                     trial.model ? fmt::format("{:+.1f} %", trial.error() * percent) : "",
                     reference.tolerance * percent, trial.holds() ? "holds" : "**misses**",
                     reference.source, reference.kind, reference.grade);
}

std::string table(const std::vector<Trial>& trials, std::string_view theme) {
  std::string text =
      "| row | published | asked | figure | model | error | tolerance | verdict | source |\n"
      "|---|---|---|---|---|---|---|---|---|\n";
  for (const Trial& trial : trials)
    if (trial.theme() == theme) text += row(trial);
  return text;
}

std::string goal_line(const std::vector<Trial>& trials, const Goal& goal) {
  const Score reached = score(trials, goal.theme);
  return fmt::format("| {} | {} of {} | {:.0f} % | {:.0f} % | {} |\n", goal.theme, reached.held,
                     reached.asked, reached.share() * percent, goal.share * percent,
                     reached.share() >= goal.share ? "met" : "not met");
}

}  // namespace

Score score(const std::vector<Trial>& trials, std::string_view theme) {
  Score found;
  for (const Trial& trial : trials) {
    if (trial.theme() != theme) continue;
    ++found.asked;
    if (trial.holds()) ++found.held;
  }
  return found;
}

std::string page(const std::string& preface, const std::vector<Trial>& trials,
                 const std::vector<Reference>& not_asked,
                 const std::map<std::string, std::string>& reasons) {
  std::string text = preface;
  text += "\n## Goals\n\n| rows | within tolerance | share | goal | |\n|---|---|---|---|---|\n";
  for (const Goal& goal : goals) text += goal_line(trials, goal);
  const Score compared = score(trials, "comparison");
  text += fmt::format("| comparison | {} of {} | {:.0f} % | | |\n", compared.held, compared.asked,
                      compared.share() * percent);
  for (const std::string_view theme : {"distance", "time", "money", "comparison"})
    text += fmt::format("\n## Rows: {}\n\n{}", theme, table(trials, theme));
  text += "\n## Why rows miss\n\n";
  for (const Trial& trial : trials)
    if (!trial.holds())
      text += fmt::format("- **{}**: {}\n", trial.reference.id, reasons.at(trial.reference.id));
  text += "\n## Not asked\n\n| row | published | why not | source |\n|---|---|---|---|\n";
  for (const Reference& reference : not_asked)
    text += fmt::format("| {} | {} | {} | {} |\n", reference.id, reference.published,
                        reference.note, reference.source);
  return text;
}

}  // namespace landbridge::fidelity
