// SPDX-License-Identifier: Apache-2.0
#include "cli/alternatives.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/geodata.hpp"
#include "cli/validators.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>
#include <optional>

namespace landbridge {
namespace {

constexpr long first_year = 1900;
constexpr long last_year = 2200;

[[noreturn]] void refuse_years(const std::string& text) {
  fail(ExitStatus::usage,
       "--years: '{}' names no years; write 2020,2030 or 2015..2035, or 2015..2035 step 5", text);
}

int year_from(const std::string& text, const std::string& whole) {
  const auto year = parse_whole(text);
  if (!year || *year < first_year || *year > last_year) refuse_years(whole);
  return static_cast<int>(*year);
}

std::vector<int> years_between(const std::string& text, std::size_t dots) {
  const std::string_view behind = std::string_view(text).substr(dots + 2);
  const auto word = behind.find("step");
  const int first = year_from(std::string(trimmed(text.substr(0, dots))), text);
  const int last = year_from(std::string(trimmed(behind.substr(0, word))), text);
  int step = 1;
  if (word != std::string_view::npos) {
    const auto given = parse_whole(trimmed(behind.substr(word + 4)));
    if (!given || *given < 1 || *given > last_year - first_year) refuse_years(text);
    step = static_cast<int>(*given);
  }
  if (last < first) refuse_years(text);
  std::vector<int> years;
  for (int year = first; year <= last; year += step) years.push_back(year);
  return years;
}

std::vector<int> years_from(const std::string& text) {
  std::vector<int> years;
  for (const std::string& part : split(text, ",")) {
    const auto dots = part.find("..");
    if (dots == std::string::npos)
      years.push_back(year_from(part, text));
    else
      std::ranges::copy(years_between(part, dots), std::back_inserter(years));
  }
  if (years.empty() && !text.empty()) refuse_years(text);
  std::ranges::sort(years);
  years.erase(std::unique(years.begin(), years.end()), years.end());
  return years;
}

bool opens_later(const Scenario& one, int year) {
  return year != 0 && one.works && one.works->opening_year > year;
}

bool needs(const Scenario& one, const std::vector<std::string>& names) {
  const auto is_named = [&](const std::string& name) {
    return std::ranges::find(names, name) != names.end();
  };
  return is_named(one.base) || std::ranges::any_of(one.requires_, is_named);
}

// What of a stack is not there in a year: works that open later, and what needs them. Whatever is
// needed comes before.
std::vector<std::string> missing_in(const Stack& stack, int year) {
  std::vector<std::string> missing;
  for (const Scenario& one : stack)
    if (opens_later(one, year) || needs(one, missing)) missing.push_back(one.name);
  return missing;
}

Stack without(const Stack& stack, const std::vector<std::string>& names) {
  Stack rest;
  std::ranges::copy_if(stack, std::back_inserter(rest), [&](const Scenario& one) {
    return std::ranges::find(names, one.name) == names.end();
  });
  return rest;
}

// Of many scenarios the first; JSON and CSV name all.
std::string short_name_of(const Stack& stack) {
  constexpr std::size_t most_named = 3;
  const std::vector<std::string> names = split(name_of(stack), "+");
  if (names.size() <= most_named) return name_of(stack);
  return fmt::format("{} + {} more", names.front(), names.size() - 1);
}

// A world of a year: the base, and what of a stack is there.
Alternative in_year(int year, const Stack& base, const Stack& more, std::size_t versus) {
  Alternative made{
      year == 0 ? short_name_of(more) : fmt::format("{} {}", year, short_name_of(more)), base, year,
      versus, missing_in(more, year)};
  append(made.stack, without(more, made.left_out));
  return made;
}

}  // namespace

void declare_alternative_options(CLI::App& app, AlternativeOptions& options) {
  app.add_option("--base", options.base,
                 "Scenario that holds in every world that is compared; may be repeated")
      ->type_name("NAME|FILE")
      ->allow_extra_args(false)
      ->check(not_empty());
  app.add_option("--years", options.years,
                 "Compare years (15 May of each): 2015..2035, 2015..2035 step 5, or 2020,2030")
      ->type_name("YEARS")
      ->check(not_empty());
}

std::vector<Alternative> alternatives_from(const AlternativeOptions& options,
                                           const Session& session) {
  Stack base;
  for (const std::string& name : options.base) append(base, stack_of(name));
  const std::vector<Stack> stacks = session.stacks();
  const std::vector<int> years = years_from(options.years);
  if (stacks.empty() && years.empty())
    fail(ExitStatus::usage,
         "there is nothing to compare; name scenarios by -s (each one is a world of its own, A+B "
         "is one world of both), or give --years");
  std::vector<Alternative> all{{"base", base}};
  if (years.empty())
    for (const Stack& stack : stacks) all.push_back(in_year(0, base, stack, 0));
  for (const int year : years) {
    const std::size_t plain = all.size();
    all.push_back({std::to_string(year), base, year});
    for (const Stack& stack : stacks) all.push_back(in_year(year, base, stack, plain));
  }
  return all;
}

QuestionOptions options_for(const Alternative& alternative, QuestionOptions options) {
  if (alternative.year == 0) return options;
  options.year = alternative.year;
  options.date.clear();
  return options;
}

}  // namespace landbridge
